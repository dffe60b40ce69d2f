import { countCharacters } from "../document/characters.js";
import type { Document, Sentence } from "../document/document.js";
import { spanOf } from "../document/span.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Span } from "../schema/types.js";
import { endOfPhrase, isDangling } from "./find-cues.js";
import type { Candidates } from "./read-candidates.js";
import type { SummaryInput } from "./summary-input.js";
import { LONGEST_HEADLINE, listTrims, markInner, type Trim, trimSubject } from "./trim-sentence.js";
import { Cue, type SummaryWords } from "./words.js";

/** A headline line of fewer words is a rubric: « High-tech ». */
const FEWEST_WORDS = 4;
/** The news stands in the first sentences: what each place is worth, and how far down the text is read. */
const PLACES = [1.5, 1.1, 0.6, 0.3];
const FURTHEST = 12;
/** What the ranker thinks of the sentence counts, within these bounds below the best. */
const RANKER = 0.5;
const LOWEST_RANK = -4;
/** The subject alone of a sentence that is too long is better than a weaker clause from further down. */
const SUBJECT_ALONE = 0.9;
/** A headline that would need the text before it is none. */
const LEAST = -1;

/**
 * At most 90 characters of the text that stand as a headline: the line that heads the text, else the span of an early sentence that
 * names who did what, cut where a clause or a complement begins. Weights chosen by hand, by reading headlines of
 * articles of OrangeSum's valid part.
 *
 * @param scores of the candidates, by the ranker.
 */
export function findHeadline(
  input: SummaryInput,
  candidates: Candidates,
  scores: Float64Array,
  words: SummaryWords,
): Span | null {
  const { document } = input;
  const line = document.sentences[0];
  if (line?.headline && isTitle(document, line)) return spanOf(document.text, line.start, line.stop);
  const inner = markInner(input);
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  let best: Trim | null = null;
  let bestWorth = LEAST;
  for (const [place, sentence] of candidates.sentences.slice(0, FURTHEST).entries()) {
    const fixed =
      (PLACES[place] ?? 0) +
      RANKER * Math.max(LOWEST_RANK, (scores[place] as number) - most) +
      worthOfSentence(candidates, sentence);
    for (const trim of listTrims(document, input.grammar, inner, sentence)) {
      const worth = fixed + worthOfTrim(input, candidates, trim, place, words);
      if (worth > bestWorth) {
        best = trim;
        bestWorth = worth;
      }
    }
  }
  if (bestWorth < SUBJECT_ALONE) best = findSubject(input, candidates, inner) ?? best;
  if (!best) return null;
  const { starts, ends } = document.tokens;
  return spanOf(document.text, starts[best.first] as number, ends[best.end - 1] as number);
}

/** Sentences whose subject may stand for the whole. */
const LEAD = 2;

/** What no subject opens with. */
const NO_SUBJECT =
  Word.Demonstrative | Word.Possessive | Word.Preposition | Word.Subordinator | Word.Condition | Word.Coordinator;

function findSubject(
  { document, grammar }: SummaryInput,
  { sentences, cues, signals }: Candidates,
  inner: Uint8Array,
): Trim | null {
  for (const sentence of sentences.slice(0, LEAD)) {
    if (isDangling(cues, sentence) || (cues.anywhere[sentence] as number) & Cue.FirstPerson) continue;
    if (document.tokens.norms[(document.sentences[sentence] as Sentence).end - 1] === "?") continue;
    const trim = trimSubject(document, grammar, inner, sentence);
    if (!trim || (grammar.bits[trim.first] as number) & NO_SUBJECT) continue;
    if (sentence === sentences[0] || isNamed(document, signals.nameTokens, trim.first, trim.end)) return trim;
  }
  return null;
}

function isTitle({ text, tokens, sentences }: Document, { first, end, start, stop }: Sentence): boolean {
  // « Chère lectrice, cher lecteur, » greets.
  if (tokens.norms[end - 1] === ",") return false;
  let words = 0;
  for (let token = first; token < end; token++) if (tokens.kinds[token] === TokenKind.Word) words++;
  return words >= FEWEST_WORDS && countCharacters(text, start, stop) <= LONGEST_HEADLINE && sentences.length > 1;
}

function worthOfSentence({ cues, signals }: Candidates, sentence: number): number {
  const bits = cues.anywhere[sentence] as number;
  let worth = 0;
  if (bits & Cue.FirstPerson) worth -= 3;
  if (bits & Cue.Background) worth -= 0.3;
  if (bits & (Cue.Announce | Cue.News)) worth += 0.4;
  if ((signals.quoted[sentence] as number) > 0.5) worth -= 1;
  return worth;
}

/** « également », « toutefois », « notamment » take up what was said. */
const TAKES_UP = Cue.Addition | Cue.Contrast | Cue.Example | Cue.Explanation;
const ADDS = 0.8;
/** What opens with a quotation is its speaker's. */
const QUOTES = new Set(["«", '"']);
const SPOKEN = 1;
/** « le tribunal avait relaxé »: what was before the news. */
const BEFORE_THE_NEWS = 1.5;
const IMPERFECT = 0.7;
/** « son directeur général », « selon le studio »: of whom, which? */
const WHOSE = 0.9;

function worthOfTrim(
  input: SummaryInput,
  candidates: Candidates,
  trim: Trim,
  place: number,
  words: SummaryWords,
): number {
  const { document, grammar, figures, events } = input;
  const { terms, cues, signals } = candidates;
  const { first, end, verb, sentence, worth: ending } = trim;
  let worth = ending + worthOfSubject(document, grammar, signals.nameTokens, trim, place, words);
  const open = (document.sentences[sentence] as Sentence).first;
  if (first - open < 2 && isDangling(cues, sentence)) worth -= 4;
  if (first === cues.firstWord[sentence] && (cues.opening[sentence] as number) & Cue.Explanation) worth -= SPOKEN;
  if (first > open && QUOTES.has(document.tokens.norms[first - 1] as string)) worth -= SPOKEN;
  const opening = grammar.bits[first] as number;
  if (!(opening & Word.Determiner) && opening & (Word.Subject | Word.Clitic)) worth -= 4;
  if (opening & (Word.Demonstrative | Word.Relative)) worth -= 4;
  if (opening & Word.Possessive) worth -= 1.5;
  if (opening & (Word.Preposition | Word.Subordinator | Word.Coordinator | Word.Opposer)) worth -= 1.5;
  let mass = 0;
  for (let token = first; token < end; token++) {
    if (
      ((terms.phrases[token]?.cues ?? 0) & TAKES_UP) !== 0 &&
      !((grammar.bits[token] as number) & (Word.Coordinator | Word.Preposition))
    )
      worth -= ADDS;
    if (token > first && isTakenUp(input, candidates, token, end)) worth -= ADDS;
    if (token > verb && isUnnamedCompany(document, signals.nameTokens, token, end, words)) worth -= WHOSE;
    const term = terms.at[token] as number;
    if (term >= 0 && (terms.frequencies[term] as number) > 1)
      mass += (terms.weights[term] as number) * Math.min(4, terms.frequencies[term] as number);
  }
  worth += Math.min(1.5, mass / 60);
  if (figures.some((figure) => figure.first >= verb && figure.end <= end)) worth += 0.4;
  const { starts, ends } = document.tokens;
  const [from, to] = [starts[first] as number, ends[end - 1] as number];
  if (events.some((event) => event.sentence === sentence && event.start < to && event.end > from)) worth += 0.6;
  return worth;
}

/** « sur ce texte », but not « ce matin ». */
function isTakenUp({ document, grammar }: SummaryInput, { terms }: Candidates, token: number, end: number): boolean {
  if (!((grammar.bits[token] as number) & Word.Demonstrative)) return false;
  return endOfPhrase(document.tokens, terms, token, end, Cue.Day) === token;
}

/** A subject that is named stands alone; « le groupe », « le constructeur texan » needs the text before it. */
function worthOfSubject(
  document: Document,
  { bits }: Grammar,
  nameTokens: Uint8Array,
  { first, verb, end }: Trim,
  place: number,
  words: SummaryWords,
): number {
  const { norms } = document.tokens;
  let standsIn = false;
  let worth = worthOfTense(bits, verb, end);
  for (let token = first; token < verb; token++) {
    if ((bits[token] as number) & Word.Subject) return -4;
    if (token > first && (bits[token] as number) & Word.Possessive) worth -= WHOSE;
    standsIn ||= isStandIn(norms[token] as string, words);
  }
  const isUnnamed = isUnnamedCompany(document, nameTokens, first + 1, verb, words);
  if (!isUnnamed && isNamed(document, nameTokens, first, verb)) return worth + 1.5;
  if (words.known.has(norms[first] as string)) {
    if (standsIn || isUnnamed) worth -= 2.5;
    else if (isTopic(norms, first, verb, words)) worth -= TOPIC;
    else if (words.definite.has(norms[first] as string)) worth -= place === 0 ? 0.2 : 0.8;
  }
  if (isNamed(document, nameTokens, verb, end)) return worth + 0.6;
  return (bits[first] as number) & Word.Possessive ? worth - 1 : worth;
}

/** « le drame s'est déroulé … »: which? */
const isTopic = (norms: readonly string[], first: number, verb: number, { topicNouns }: SummaryWords): boolean =>
  norms.slice(first + 1, verb).some((norm) => topicNouns.has(norm));
const TOPIC = 1.5;

function worthOfTense(bits: Int32Array, verb: number, end: number): number {
  const tense = bits[verb] as number;
  if (!(tense & Word.Imperfect)) return 0;
  const isAuxiliary = (tense & (Word.Have | Word.Be)) !== 0;
  for (let token = verb + 1; isAuxiliary && token < Math.min(end, verb + NEAR); token++)
    if ((bits[token] as number) & Word.PastParticiple) return -BEFORE_THE_NEWS;
  return -IMPERFECT;
}

/** A participle stands so near behind its auxiliary. */
const NEAR = 4;

/** Whether a noun for a company stands here behind its article with no name on its heels: « le groupe », « l'éditeur lyonnais », not « le groupe Calystra ». */
function isUnnamedCompany(
  document: Document,
  nameTokens: Uint8Array,
  noun: number,
  end: number,
  { companyNouns, definite, contracted }: SummaryWords,
): boolean {
  const { norms } = document.tokens;
  const article = norms[noun - 1] as string;
  if (!companyNouns.has(norms[noun] as string) || !(definite.has(article) || contracted.has(article))) return false;
  return !isNamed(document, nameTokens, noun + 1, Math.min(end, noun + 1 + ON_ITS_HEELS));
}

/** « l'éditeur lyonnais de logiciels Calystra ». */
const ON_ITS_HEELS = 4;

/** The lists hold singulars. */
const isStandIn = (norm: string, { standIns }: SummaryWords): boolean =>
  standIns.has(norm) || (norm.endsWith("s") && standIns.has(norm.slice(0, -1)));

/** Whether a name, known or not, stands in the tokens: a capital counts where it does not open the sentence. */
function isNamed(
  { tokens, sentences, sentenceOf }: Document,
  nameTokens: Uint8Array,
  first: number,
  end: number,
): boolean {
  for (let token = first; token < end; token++) {
    if (nameTokens[token] === 1) return true;
    const isCapital = (tokens.shapes[token] as number) >= Shape.Capitalized;
    if (isCapital && token !== sentences[sentenceOf[token] as number]?.first) return true;
  }
  return false;
}
