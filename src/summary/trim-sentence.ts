import { countCharacters } from "../document/characters.js";
import type { Document, Sentence } from "../document/document.js";
import { Gap, Shape, TokenKind, type Tokens } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import { isOfNoun } from "./is-of-noun.js";
import { skipOpening } from "./skip-opening.js";
import type { SummaryInput } from "./summary-input.js";

/** Characters of a headline. */
export const LONGEST_HEADLINE = 90;
const SHORTEST = 25;

/** A span of a sentence that may stand alone: tokens `first` to `end`, its main verb, and what its length and ending are worth. */
export interface Trim {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  readonly worth: number;
}

/** What goes on at a token, so that nothing is cut there. */
enum Inner {
  /** A name, a figure, or what a figure counts: « 125 millions de livres d'économies ». */
  Mention = 1,
  Period = 2,
}

/** By token: a value of `Inner`, or 0. */
export function markInner({ document, entities, figures, periods }: SummaryInput): Uint8Array {
  const inner = new Uint8Array(document.tokens.count);
  const mark = ({ first, end }: { first: number; end: number }) => inner.fill(Inner.Mention, first + 1, end);
  figures.forEach(mark);
  for (const { end } of figures) if (isOfNoun(document.tokens.norms[end] ?? "")) inner[end] = Inner.Mention;
  for (const { first, end } of periods) inner.fill(Inner.Period, first + 1, end);
  for (const list of [entities.companies, entities.people, entities.organizations, entities.places, entities.products])
    for (const { mentions } of list) mentions.forEach(mark);
  return inner;
}

/** Words that begin something a headline can do without. */
const OPENS_REST =
  Word.Relative | Word.Subordinator | Word.Coordinator | Word.Opposer | Word.Preposition | Word.PresentParticiple;
/** Words that no headline ends on. */
const LEADS_ON =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Opposer |
  Word.Subordinator |
  Word.Relative |
  Word.Subject |
  Word.Clitic |
  Word.Be |
  Word.Have;
const BREAKS = new Set([",", ";", ":", "–", "—", "-", "(", "…"]);
const STOPS = new Set([".", "!", "…"]);
const CLOSERS = new Map([
  [")", "("],
  ["»", "«"],
  ["]", "["],
]);
/** Marks that a headline may end on. */
const ENDS_WORD = new Set([")", "»", "]", "%", '"', "€", "$"]);

/** What a cut is worth: the sentence whole, at a clause, in a list, at a complement, at what belongs to the noun before it. */
const WHOLE = 1.2;
const CLAUSE = 0.8;
const IN_LIST = -0.6;
const COMPLEMENT = 0.2;
const OF_NOUN = -0.7;
const NO_CUT = Number.NEGATIVE_INFINITY;
/** A full headline says more than a short one. */
const FULL = 0.8;

/** The spans of a sentence, from its start or behind what opens it, that hold a subject and its verb and end where something begins. */
export function listTrims(document: Document, grammar: Grammar, inner: Uint8Array, index: number): Trim[] {
  const { tokens } = document;
  const sentence = document.sentences[index] as Sentence;
  const first = skipOpening(document, grammar, sentence);
  const trims: Trim[] = [];
  const start = tokens.starts[first] as number;
  const open: string[] = [];
  let verb = -1;
  /** Nothing is said before this token: « Calystra est, avec Brumavel, | le premier … ». */
  let saidFrom = first;
  let isInside = false;
  const add = (end: number, worth: number) => {
    const length = countCharacters(document.text, start, tokens.ends[end - 1] as number);
    if (length < SHORTEST || length > LONGEST_HEADLINE) return;
    trims.push({ sentence: index, first, end, verb, worth: worth + (FULL * length) / LONGEST_HEADLINE });
  };
  for (let token = first; token < sentence.end; token++) {
    const bits = grammar.bits[token] as number;
    if (token > saidFrom && verb > first && !isInside && open.length === 0 && inner[token] === 0) {
      const worth = worthOfCut(document, grammar, token, sentence.end);
      if (worth !== NO_CUT) add(token, worth);
    }
    if (countCharacters(document.text, start, tokens.starts[token] as number) > LONGEST_HEADLINE) break;
    if (bits & (Word.Relative | Word.Subordinator)) isInside = true;
    if (verb >= 0 && tokens.norms[token] === ",")
      saidFrom = Math.max(saidFrom, verbBehind(tokens, grammar.bits, token, sentence.end));
    if (bits & Word.Finite) {
      if (!isInside && verb < 0) {
        if (token === first) break;
        verb = token;
        saidFrom = Math.max(endOfAside(tokens, token, sentence.end), endOfWhen(grammar, inner, token));
      }
      isInside = false;
    }
    if (!follow(open, tokens.norms[token] as string)) break;
  }
  const last = lastWord(tokens, sentence);
  if (verb > first && open.length === 0 && tokens.norms[sentence.end - 1] !== "?") add(last + 1, WHOLE);
  return trims;
}

/** Past the day right behind « a publié »: what was published? The verb where there is none. */
function endOfWhen({ bits, groupOf, groups }: Grammar, inner: Uint8Array, verb: number): number {
  const group = groups[groupOf[verb] as number];
  if (!group || !((bits[verb] as number) & Word.Have)) return verb;
  let token = group.end + Number(((bits[group.end] as number) & Word.Determiner) !== 0 && inner[group.end + 1] === 0);
  if (inner[token + 1] !== Inner.Period) return verb;
  for (token++; inner[token] === Inner.Period; token++);
  return token;
}

/** The verb of the clause that a comma parts from the one before it (« il recrute, les ventes ont doublé »), the comma where it opens none. */
function verbBehind({ norms }: Tokens, bits: Int32Array, comma: number, end: number): number {
  if (!((bits[comma + 1] ?? 0) & Word.Determiner)) return comma;
  for (let token = comma + 1; token < end && norms[token] !== ","; token++) {
    const here = bits[token] as number;
    if (here & (Word.Relative | Word.Subordinator)) return comma;
    if (here & Word.Finite) return token;
  }
  return comma;
}

/** Past the words between two commas right behind a verb; the verb where there are none. */
function endOfAside({ norms }: Tokens, verb: number, end: number): number {
  if (norms[verb + 1] !== ",") return verb;
  let token = verb + 2;
  while (token < end && norms[token] !== ",") token++;
  return token;
}

function worthOfCut({ tokens }: Document, { bits, groupOf, groups }: Grammar, token: number, end: number): number {
  const here = bits[token] as number;
  const norm = tokens.norms[token] as string;
  const isBreak = BREAKS.has(norm) && (norm !== "-" || tokens.gaps[token] !== Gap.None);
  if (!isBreak && !(here & OPENS_REST)) return NO_CUT;
  const before = token - 1;
  const last = bits[before] as number;
  // « un facteur très | important » is no participle.
  if (here & Word.Adjective && !(here & Word.Preposition) && !isBreak) return NO_CUT;
  const group = groups[groupOf[before] as number];
  if ((group && group.end > token) || last & LEADS_ON) return NO_CUT;
  if (tokens.kinds[before] === TokenKind.Mark && !ENDS_WORD.has(tokens.norms[before] as string)) return NO_CUT;
  if (last & Word.Infinitive || (last & Word.PresentParticiple && !(last & Word.Adjective))) return NO_CUT;
  if (norm === "(") return worthOfBracket(tokens, bits, token, end);
  if (isBreak) return norm === "," ? worthOfComma(tokens, bits, token, end) : last & Word.Finite ? NO_CUT : CLAUSE;
  if (last & (Word.Finite | Word.PastParticiple)) return NO_CUT;
  // « que » without a comma belongs to what stands before it: « plus … que », « précise que »; « parce que » does not.
  if (here & Word.Subordinator) return here & Word.Opens ? CLAUSE : NO_CUT;
  if (here & Word.Relative) return COMPLEMENT;
  if (here & Word.Coordinator) return hasVerbNear(bits, token, end) ? CLAUSE : IN_LIST;
  // « au cœur | de », « en marge | de » are prepositions of two words.
  if (
    isOfNoun(norm) &&
    (bits[before - 1] as number) & Word.Preposition &&
    !isOfNoun(tokens.norms[before - 1] as string)
  )
    return NO_CUT;
  if (here & Word.Preposition) return here & Word.Determiner || isOfNoun(norm) ? OF_NOUN : COMPLEMENT;
  return CLAUSE;
}

/** A second clause begins with its verb within so many words. */
const NEAR = 4;

function hasVerbNear(bits: Int32Array, token: number, end: number): boolean {
  for (let at = token + 1; at < Math.min(end, token + NEAR); at++) if ((bits[at] as number) & Word.Finite) return true;
  return false;
}

/** A bracket inside a noun phrase (« directeur général (DG) de Calystra ») ends nothing. */
function worthOfBracket({ norms }: Tokens, bits: Int32Array, token: number, end: number): number {
  let close = token;
  while (close < end && norms[close] !== ")") close++;
  if (isOfNoun(norms[close + 1] ?? "")) return OF_NOUN;
  return (bits[token - 1] as number) & Word.Finite ? NO_CUT : CLAUSE;
}

/** A comma before one more of a list cuts the list; one before a clause or a complement does not. */
function worthOfComma(tokens: Tokens, bits: Int32Array, token: number, end: number): number {
  if (verbBehind(tokens, bits, token, end) > token) return CLAUSE;
  const last = bits[token - 1] as number;
  if (last & (Word.Be | Word.Have)) return NO_CUT;
  if (last & Word.Finite) return IN_LIST;
  const next = token + 1;
  if (next >= end) return CLAUSE;
  const after = bits[next] as number;
  if (after & (OPENS_REST | Word.PastParticiple | Word.Finite | Word.Adverb | Word.Have | Word.Be)) return CLAUSE;
  const isNominal = after & Word.Determiner || (tokens.shapes[next] as number) >= Shape.Capitalized;
  return isNominal ? IN_LIST : COMPLEMENT;
}

/** Keeps brackets and quotation marks in step; false where one closes that never opened. */
function follow(open: string[], norm: string): boolean {
  if (norm === "(" || norm === "«" || norm === "[") open.push(norm);
  else if (norm === '"') {
    if (open.at(-1) === '"') open.pop();
    else open.push(norm);
  } else if (CLOSERS.has(norm)) return open.pop() === CLOSERS.get(norm);
  return true;
}

/** The last token that is no full stop. */
function lastWord({ norms }: Tokens, { first, end }: Sentence): number {
  let last = end - 1;
  while (last > first && STOPS.has(norms[last] as string)) last--;
  return last;
}

const ENDS_SUBJECT = Word.Finite | Word.Clitic | Word.Subject | Word.Relative | Word.Negation;

/** The opening noun phrase of a sentence, up to its verb or what is said of it behind a comma: what is left where no clause is short enough. */
export function trimSubject(document: Document, grammar: Grammar, inner: Uint8Array, index: number): Trim | null {
  const { tokens } = document;
  const sentence = document.sentences[index] as Sentence;
  const first = skipOpening(document, grammar, sentence);
  const open: string[] = [];
  let end = -1;
  let inside = -1;
  const lengthTo = (token: number): number =>
    countCharacters(document.text, tokens.starts[first] as number, tokens.ends[token] as number);
  for (let token = first; token < sentence.end; token++) {
    const bits = grammar.bits[token] as number;
    const stops = (bits & Word.Determiner) === 0 && (bits & ENDS_SUBJECT) !== 0;
    const last = grammar.bits[token - 1] as number;
    if (token > first && open.length === 0 && inner[token] === 0 && !(last & LEADS_ON)) {
      if ((stops || tokens.norms[token] === ",") && tokens.norms[token - 1] !== ",") end = token;
      else if (worthOfCut(document, grammar, token, sentence.end) >= OF_NOUN) inside = token;
    }
    // « l'étude, dirigée par … »: what is said of the subject is none.
    if (tokens.norms[token] === "," && (grammar.bits[token + 1] ?? 0) & Word.PastParticiple) break;
    if (stops || lengthTo(token) > LONGEST_HEADLINE || !follow(open, tokens.norms[token] as string)) break;
  }
  if (end < 0 || lengthTo(end - 1) < SHORTEST) end = inside;
  if (end < 0 || lengthTo(end - 1) < SHORTEST) return null;
  return { sentence: index, first, end, verb: end, worth: 0 };
}
