import type { Document } from "../document/document.js";
import { foldAccents } from "../document/normalize.js";
import { Shape } from "../document/tokens.js";
import { type DocumentFeatures, isCapital } from "../tagger/document-features.js";
import { TAGGED_KINDS } from "../tagger/tags.js";
import type { TaggedMention } from "./find-by-tagger.js";
import { LEAST_LETTERS, ORDINARY } from "./find-uncapitalized.js";
import type { NameKind, NameMention } from "./mention.js";
import { type SettledName, weighCompanies } from "./weigh-companies.js";

/** What the document says of one form over all its mentions. */
interface FormEvidence {
  readonly words: readonly string[];
  /** By number of `TAGGED_KINDS`: the sum over mentions of the logarithm of its probability. */
  readonly logs: Float64Array;
  mentions: number;
  /** The kind with the greatest sum, and its share of the probability that all mentions are of one kind. */
  kind: number;
  share: number;
  /** Sum of the confidence of mentions of that kind. */
  score: number;
}

/** Chosen on dev (gold-orange, real and written). */
const SETTLING = {
  /** Added to each probability: no single mention can rule a kind out. */
  floor: 0.03,
  /** A kind decides all mentions of a form when its share is at least this. */
  share: 0.6,
  /** A form is sought elsewhere in the document when its mentions add up to this confidence. */
  spread: 0.8,
  /** A mention this sure keeps its kind against the rest of the document. */
  sure: 0.97,
  /** Confidence of a mention that only others vouch for. */
  borrowed: 0.8,
  /** A company or person that is less likely than this is not given. */
  leastCompany: 0.5,
  leastPerson: 0.4,
} as const;

/**
 * The second pass: what the document makes clear once decides the other mentions of the same form. The kind that explains all mentions
 * best is given to each, forms left untagged elsewhere are taken up, a full name lends its surname and what stands behind it in brackets. At
 * last each company is weighed against the table and the rest of the document (`companyWeights`), and what is unlikely is left out.
 */
export function settleNames(
  features: DocumentFeatures,
  mentions: readonly TaggedMention[],
  companyWeights: readonly number[],
): NameMention[] {
  return weighCompanies(features, settleKinds(features, mentions), companyWeights).filter(isLikely);
}

/** The second pass without its last step, so that the weights can be fitted. */
export function settleKinds(features: DocumentFeatures, mentions: readonly TaggedMention[]): SettledName[] {
  const { document } = features;
  const forms = new Map<string, FormEvidence>();
  const evidences = mentions.map((mention) => addEvidence(forms, wordsOf(document, mention), mention));
  for (const mention of mentions) {
    lendSurname(document, forms, mention);
    lendInitials(document, forms, mention);
  }
  for (const evidence of forms.values()) settle(evidence);
  for (const [index, mention] of mentions.entries()) addScore(evidences[index] as FormEvidence, mention);
  const settled = mentions.map((mention, index) => settleKind(evidences[index] as FormEvidence, mention));
  return [...settled, ...takeUp(features, forms, settled)].sort((a, b) => a.first - b.first);
}

const wordsOf = ({ tokens }: Document, { first, end }: { first: number; end: number }): string[] => {
  const folded = tokens.vocabulary.values(foldAccents);
  const words: string[] = [];
  for (let token = first; token < end; token++) words.push(folded[tokens.words[token] as number] as string);
  return words;
};

function addEvidence(forms: Map<string, FormEvidence>, words: string[], mention: TaggedMention): FormEvidence {
  const key = words.join(" ");
  let evidence = forms.get(key);
  if (!evidence) {
    evidence = { words, logs: new Float64Array(TAGGED_KINDS.length), mentions: 0, kind: 0, share: 0, score: 0 };
    forms.set(key, evidence);
  }
  evidence.mentions++;
  const { logs } = evidence;
  for (let kind = 0; kind < logs.length; kind++)
    logs[kind] = (logs[kind] as number) + Math.log((mention.kinds[kind] as number) + SETTLING.floor);
  return evidence;
}

/** « Emmanuel Faber » vouches for « Faber »: the words behind the first, and those from its first capital on. */
function lendSurname(document: Document, forms: Map<string, FormEvidence>, mention: TaggedMention): void {
  if (mention.kind !== "person" || mention.end - mention.first < 2) return;
  const { shapes } = document.tokens;
  const { end } = mention;
  let first = mention.first + 1;
  const lend = (): void => {
    addEvidence(forms, wordsOf(document, { first, end }), mention).score += mention.confidence;
  };
  lend();
  if (isCapital(shapes[first] as number)) return;
  while (first < end - 1 && !isCapital(shapes[first] as number)) first++;
  lend();
}

/** « Orbis Money Maroc (OMM) » vouches for « OMM »: the initials in capitals, words passed over allowed, in brackets behind the name. */
function lendInitials(document: Document, forms: Map<string, FormEvidence>, mention: TaggedMention): void {
  const { norms, shapes, count } = document.tokens;
  const first = mention.end + 1;
  if (mention.end - mention.first < 2 || first + 1 >= count) return;
  if (norms[mention.end] !== "(" || norms[first + 1] !== ")" || shapes[first] !== Shape.Upper) return;
  const [initials = ""] = wordsOf(document, { first, end: first + 1 });
  let at = 0;
  for (const word of wordsOf(document, mention)) if (word[0] === initials[at]) at++;
  if (at < initials.length) return;
  addEvidence(forms, [initials], mention).score += mention.confidence;
}

function settle(evidence: FormEvidence): void {
  const { logs } = evidence;
  for (let kind = 1; kind < logs.length; kind++)
    if ((logs[kind] as number) > (logs[evidence.kind] as number)) evidence.kind = kind;
  const top = logs[evidence.kind] as number;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - top);
  evidence.share = 1 / sum;
}

function addScore(evidence: FormEvidence, mention: TaggedMention): void {
  if (TAGGED_KINDS[evidence.kind] === mention.kind) evidence.score += mention.confidence;
}

function settleKind(evidence: FormEvidence, mention: TaggedMention): SettledName {
  const { first, end, start, stop, rule, confidence, entry } = mention;
  const { mentions: seen, share } = evidence;
  const kind = TAGGED_KINDS[evidence.kind] as NameKind;
  const keeps =
    kind === mention.kind ||
    mention.confidence >= SETTLING.sure ||
    evidence.mentions < 2 ||
    evidence.share < SETTLING.share;
  if (keeps) return { kind: mention.kind, first, end, start, stop, rule, confidence, entry, seen, share };
  return { kind, first, end, start, stop, rule: "tagger/settled", confidence: SETTLING.borrowed, entry, seen, share };
}

/** Forms that may be taken up: by their words, and under each first word the lengths of such forms, the longest first. */
interface OpenForms {
  readonly byWords: ReadonlyMap<string, FormEvidence>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

function openForms(forms: ReadonlyMap<string, FormEvidence>): OpenForms {
  const byWords = new Map<string, FormEvidence>();
  const lengths = new Map<string, number[]>();
  for (const [key, evidence] of forms) {
    if (evidence.score < SETTLING.spread || evidence.share < SETTLING.share) continue;
    byWords.set(key, evidence);
    const { words } = evidence;
    const known = lengths.get(words[0] as string);
    if (!known) lengths.set(words[0] as string, [words.length]);
    else if (!known.includes(words.length)) known.push(words.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { byWords, lengths };
}

/** Confidence is calibrated for companies and people alone. */
function isLikely({ kind, confidence }: NameMention): boolean {
  if (kind === "company") return confidence >= SETTLING.leastCompany;
  return kind !== "person" || confidence >= SETTLING.leastPerson;
}

/**
 * Mentions of well-evidenced forms that the tagger passed over: same words, touching no other name, with a capital, or without where the
 * first word is in no list of ordinary words.
 */
function takeUp(
  { document, flags }: DocumentFeatures,
  forms: ReadonlyMap<string, FormEvidence>,
  mentions: readonly NameMention[],
): SettledName[] {
  const found: SettledName[] = [];
  const open = openForms(forms);
  if (open.byWords.size === 0) return found;
  const { tokens } = document;
  const folded = tokens.vocabulary.values(foldAccents);
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  const mayBeName = (token: number): boolean =>
    isCapital(tokens.shapes[token] as number) ||
    (((flags[token] as number) & ORDINARY) === 0 && (tokens.norms[token] as string).length >= LEAST_LETTERS);
  for (let token = 0; token < tokens.count; token++) {
    if (taken[token] === 1 || !mayBeName(token)) continue;
    const lengths = open.lengths.get(folded[tokens.words[token] as number] as string);
    const evidence = lengths && longestAt(document, token, lengths, open, taken);
    if (!evidence) continue;
    const end = token + evidence.words.length;
    found.push({
      kind: TAGGED_KINDS[evidence.kind] as NameKind,
      first: token,
      end,
      start: tokens.starts[token] as number,
      stop: tokens.ends[end - 1] as number,
      rule: "tagger/repeated",
      confidence: SETTLING.borrowed,
      entry: null,
      seen: evidence.mentions,
      share: evidence.share,
    });
    token = end - 1;
  }
  return found;
}

/** The longest open form that stands at a token, free of other names and in one sentence. */
function longestAt(
  document: Document,
  first: number,
  lengths: readonly number[],
  { byWords }: OpenForms,
  taken: Uint8Array,
): FormEvidence | undefined {
  const { tokens, sentenceOf } = document;
  const longest = lengths[0] as number;
  let free = first;
  while (free < tokens.count && free < first + longest && taken[free] === 0 && sentenceOf[free] === sentenceOf[first])
    free++;
  for (const length of lengths) {
    if (first + length > free) continue;
    const evidence = byWords.get(wordsOf(document, { first, end: first + length }).join(" "));
    if (evidence) return evidence;
  }
  return undefined;
}
