import type { Document } from "../document/document.js";
import { foldAccents } from "../document/normalize.js";
import { isCapital } from "../tagger/document-features.js";
import { TAGGED_KINDS } from "../tagger/tags.js";
import type { TaggedMention } from "./find-by-tagger.js";
import type { NameKind, NameMention } from "./mention.js";

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
  least: 0.55,
} as const;

/**
 * The second pass: what the document makes clear once decides the other mentions of the same form. The kind that explains all mentions
 * best is given to each, forms left untagged elsewhere are taken up, a full name lends its surname.
 */
export function settleNames(document: Document, mentions: readonly TaggedMention[]): NameMention[] {
  const forms = new Map<string, FormEvidence>();
  for (const mention of mentions) addEvidence(forms, wordsOf(document, mention), mention);
  for (const mention of mentions) lendSurname(document, forms, mention);
  for (const evidence of forms.values()) settle(evidence);
  for (const mention of mentions) addScore(document, forms, mention);
  const settled = mentions.map((mention) => settleKind(document, forms, mention)).filter(isLikely);
  return [...settled, ...takeUp(document, forms, settled)].sort((a, b) => a.first - b.first);
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
  for (const [kind, probability] of mention.kinds.entries())
    evidence.logs[kind] = (evidence.logs[kind] as number) + Math.log(probability + SETTLING.floor);
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

function settle(evidence: FormEvidence): void {
  const { logs } = evidence;
  for (let kind = 1; kind < logs.length; kind++)
    if ((logs[kind] as number) > (logs[evidence.kind] as number)) evidence.kind = kind;
  const top = logs[evidence.kind] as number;
  evidence.share = 1 / logs.reduce((sum, log) => sum + Math.exp(log - top), 0);
}

function addScore(document: Document, forms: ReadonlyMap<string, FormEvidence>, mention: TaggedMention): void {
  const evidence = forms.get(wordsOf(document, mention).join(" "));
  if (evidence && TAGGED_KINDS[evidence.kind] === mention.kind) evidence.score += mention.confidence;
}

function settleKind(document: Document, forms: ReadonlyMap<string, FormEvidence>, mention: TaggedMention): NameMention {
  const { kinds: _, ...name } = mention;
  if (mention.confidence >= SETTLING.sure) return name;
  const evidence = forms.get(wordsOf(document, mention).join(" "));
  if (!evidence || evidence.mentions < 2 || evidence.share < SETTLING.share) return name;
  const kind = TAGGED_KINDS[evidence.kind] as NameKind;
  return kind === mention.kind ? name : { ...name, kind, rule: "tagger/settled", confidence: SETTLING.borrowed };
}

/** Confidence is calibrated for companies and people alone. */
const isLikely = ({ kind, confidence }: NameMention): boolean =>
  confidence >= SETTLING.least || (kind !== "company" && kind !== "person");

/** Mentions of well-evidenced forms that the tagger passed over: same words, with a capital, touching no other name. */
function takeUp(
  document: Document,
  forms: ReadonlyMap<string, FormEvidence>,
  mentions: readonly NameMention[],
): NameMention[] {
  const byFirstWord = new Map<string, FormEvidence[]>();
  for (const evidence of forms.values()) {
    if (evidence.score < SETTLING.spread || evidence.share < SETTLING.share) continue;
    const first = evidence.words[0] as string;
    const list = byFirstWord.get(first);
    if (list) list.push(evidence);
    else byFirstWord.set(first, [evidence]);
  }
  const { tokens } = document;
  const folded = tokens.vocabulary.values(foldAccents);
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  const found: NameMention[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (taken[token] === 1 || !isCapital(tokens.shapes[token] as number)) continue;
    const candidates = byFirstWord.get(folded[tokens.words[token] as number] as string);
    if (!candidates) continue;
    let best: FormEvidence | null = null;
    for (const candidate of candidates)
      if (candidate.words.length > (best?.words.length ?? 0) && stands(document, candidate.words, token, taken))
        best = candidate;
    if (!best) continue;
    const end = token + best.words.length;
    found.push({
      kind: TAGGED_KINDS[best.kind] as NameKind,
      first: token,
      end,
      start: tokens.starts[token] as number,
      stop: tokens.ends[end - 1] as number,
      rule: "tagger/repeated",
      confidence: SETTLING.borrowed,
      entry: null,
    });
    token = end - 1;
  }
  return found;
}

function stands({ tokens, sentenceOf }: Document, words: readonly string[], first: number, taken: Uint8Array): boolean {
  const folded = tokens.vocabulary.values(foldAccents);
  for (let at = 0; at < words.length; at++) {
    const token = first + at;
    if (token >= tokens.count || taken[token] === 1 || sentenceOf[token] !== sentenceOf[first]) return false;
    if (folded[tokens.words[token] as number] !== words[at]) return false;
  }
  return true;
}
