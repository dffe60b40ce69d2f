// @ts-nocheck
import type { Document } from "../document/document.js";
import type { Roles } from "../entities/found-role.js";
import type { Phrases } from "../entities/phrases.js";
import type { Grammar } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { CertaintyWords, SpeechWords } from "./speech-words.js";

/** What was read before: the input of everything that says who says what, how surely, and what happened. */
export interface FactContext {
  readonly document: Document;
  readonly grammar: Grammar;
  readonly clauses: Clauses;
  readonly phrases: Phrases;
  readonly roles: Roles;
  readonly words: { readonly speech: SpeechWords; readonly certainty: CertaintyWords };
}
