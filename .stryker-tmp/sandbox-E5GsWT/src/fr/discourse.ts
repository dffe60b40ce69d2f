// @ts-nocheck
import type { DiscourseWords } from "../facts/read-discourse.js";
import { EVENT_WORDS } from "./events/index.js";
import { CERTAINTY_WORDS } from "./words/certainty.js";
import { GRAMMAR_WORDS } from "./words/grammar.js";
import { REFERENCE_WORDS } from "./words/references.js";
import { ROLE_WORDS } from "./words/roles.js";
import { SPEECH_WORDS } from "./words/sources.js";

/** What French says about clauses, references, titles, speech, certainty and events. */
export const DISCOURSE_WORDS: DiscourseWords = {
  grammar: GRAMMAR_WORDS,
  references: REFERENCE_WORDS,
  roles: ROLE_WORDS,
  speech: SPEECH_WORDS,
  certainty: CERTAINTY_WORDS,
  events: EVENT_WORDS,
};
