import type { Sentence } from "../document/document.js";
import { type VerbGroup, Word } from "../language/grammar.js";
import type { FactContext } from "./fact-context.js";
import { type Speaker, SpeakerReader } from "./read-speaker.js";

/** A verb of speech with who speaks. */
export interface SpeechAct {
  /** Index of the verb group, and of its clause. */
  readonly group: number;
  readonly clause: number;
  readonly sentence: number;
  /** Bits of `Speech`. */
  readonly bits: number;
  readonly speaker: Speaker | null;
  /** The subject stands behind: « a déclaré X ». */
  readonly inverted: boolean;
  /** Token of the « que » that opens what is said, or -1. */
  readonly that: number;
}

export interface SpeechActs {
  readonly list: readonly SpeechAct[];
  /** Acts of each sentence, in order. */
  readonly bySentence: readonly (readonly SpeechAct[])[];
  readonly reader: SpeakerReader;
}

const NONE: readonly SpeechAct[] = [];
/** « a indiqué à Ouest-France, mardi, que »: so far behind its verb « que » may stand. */
const THAT_REACH = 12;

/** Every verb of speech in the document, its speaker named, titled or a pronoun. */
export function findSpeech(context: FactContext): SpeechActs {
  const reader = new SpeakerReader(context);
  const { clauses, document } = context;
  const list: SpeechAct[] = [];
  const bySentence: SpeechAct[][] = [];
  for (const [index, clause] of clauses.list.entries()) {
    const act =
      clause.group < 0 ? null : readAct(context, reader, index, document.sentences[clause.sentence] as Sentence);
    if (!act) continue;
    list.push(act);
    const found = bySentence[clause.sentence];
    if (found) found.push(act);
    else bySentence[clause.sentence] = [act];
  }
  for (let sentence = 0; sentence < document.sentences.length; sentence++) bySentence[sentence] ??= NONE as SpeechAct[];
  return { list, bySentence, reader };
}

function readAct(context: FactContext, reader: SpeakerReader, clause: number, sentence: Sentence): SpeechAct | null {
  const { clauses, grammar, phrases } = context;
  const {
    group: index,
    sentence: number,
    kind,
    opener,
  } = clauses.list[clause] ?? { group: -1, sentence: 0, kind: "main", opener: -1 };
  const group = grammar.groups[index] as VerbGroup;
  const bits = speechBits(context, group);
  if (bits === 0) return null;
  const subject = phrases.subjects[clause];
  const before = subject && (subject.phrases.length > 0 || subject.head >= 0);
  const clitic = cliticSubject(context, group);
  if (clitic >= 0) {
    const speaker = reader.readPronoun(clitic, number);
    return { group: index, clause, sentence: number, bits, speaker, inverted: true, that: -1 };
  }
  const inverts = !before || (subject?.head ?? -1) >= group.end;
  if (inverts && (kind === "relative" || kind === "subordinate")) return null;
  const coordinated = opener >= 0 && (grammar.bits[opener] ?? 0) & Word.Coordinator;
  const speaker =
    inverts && !coordinated
      ? reader.readAt(group.end, sentence.end, number)
      : inverts
        ? sharedSubject(context, reader, clause)
        : isDoneTo(context, group)
          ? null
          : reader.readSubject(clause, number, group.first);
  return {
    group: index,
    clause,
    sentence: number,
    bits,
    speaker,
    inverted: inverts && !coordinated,
    that: thatOf(context, clause, group, sentence.end),
  };
}

/** « les clients ont été prévenus »: who is told, not who tells. */
function isDoneTo({ document, words }: FactContext, group: VerbGroup): boolean {
  if (!group.passive || !group.compound) return false;
  for (let token = group.first; token < group.main; token++)
    if (words.speech.reflexive.has(document.tokens.norms[token] ?? "")) return false;
  return true;
}

/** « X a publié … et table sur … »: the subject of the clause before. */
function sharedSubject({ clauses, phrases }: FactContext, reader: SpeakerReader, clause: number): Speaker | null {
  const own = clauses.list[clause];
  for (let before = clause - 1; before >= 0 && clauses.list[before]?.sentence === own?.sentence; before--) {
    if (clauses.list[before]?.parent !== own?.parent) continue;
    const subject = phrases.subjects[before];
    if (subject && (subject.phrases.length > 0 || subject.head >= 0))
      return reader.readSubject(before, own?.sentence ?? 0, own?.first ?? 0);
  }
  return null;
}

/** What the group's verb says, or the verb before its infinitive: « croit savoir », « dit viser », « fait savoir ». */
function speechBits({ words }: FactContext, group: VerbGroup): number {
  let bits = words.speech.verbs.get(group.lemma) ?? 0;
  for (const governor of group.governors) bits |= words.speech.verbs.get(governor) ?? 0;
  return bits;
}

/** Token of « -t-il », « -elle » in the group, or -1. */
function cliticSubject({ grammar, document }: FactContext, group: VerbGroup): number {
  for (let token = group.finite + 1; token <= group.end; token++) {
    if ((grammar.bits[token] ?? 0) & Word.Subject && document.tokens.norms[token]?.startsWith("-")) return token;
  }
  return -1;
}

function thatOf({ clauses, document, words }: FactContext, clause: number, group: VerbGroup, end: number): number {
  for (let token = group.end; token < Math.min(end, group.end + THAT_REACH); token++) {
    const norm = document.tokens.norms[token] ?? "";
    if (norm === ";" || norm === ":" || norm === "«" || norm === '"') return -1;
    if (!words.speech.that.has(norm)) continue;
    const opened = clauses.list[clauses.of[token] as number];
    return opened?.opener === token &&
      opened.kind === "subordinate" &&
      isInside(clauses, clauses.of[token] as number, clause)
      ? token
      : -1;
  }
  return -1;
}

function isInside(clauses: FactContext["clauses"], inner: number, outer: number): boolean {
  return clauses.list[inner]?.parent === outer;
}
