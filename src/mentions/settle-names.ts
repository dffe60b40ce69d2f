import type { Document } from "../document/document.js";
import { foldAccents } from "../document/normalize.js";
import { isCapital } from "../tagger/document-features.js";
import type { NameKind, NameMention } from "./mention.js";

/** What the document says of one form over all its mentions. */
interface FormEvidence {
  readonly words: readonly string[];
  readonly scores: Map<NameKind, number>;
  /** The kind with most confidence, its score, and the sum over kinds. */
  kind: NameKind;
  score: number;
  total: number;
}

/** Chosen on dev (gold-orange, real and written). */
const SETTLING = {
  /** A kind decides all mentions of a form when it holds this share of their confidence. */
  share: 0.6,
  /** A form is sought elsewhere in the document when its best mentions add up to this confidence. */
  spread: 0.8,
  /** A mention this sure keeps its kind against the rest of the document. */
  sure: 0.97,
  /** Confidence of a mention that only others vouch for, as a share of theirs. */
  borrowed: 0.9,
} as const;

/**
 * The second pass: what the document makes clear once decides the other mentions of the same form. Kinds are settled by the sum of
 * confidence, forms left untagged elsewhere are taken up, a full name lends its surname.
 */
export function settleNames(document: Document, mentions: readonly NameMention[]): NameMention[] {
  const forms = new Map<string, FormEvidence>();
  for (const mention of mentions) addEvidence(forms, wordsOf(document, mention), mention.kind, mention.confidence);
  for (const mention of mentions) lendSurname(document, forms, mention);
  for (const evidence of forms.values()) settle(evidence);
  const settled = mentions.map((mention) => settleKind(document, forms, mention));
  return [...settled, ...takeUp(document, forms, settled)].sort((a, b) => a.first - b.first);
}

const wordsOf = ({ tokens }: Document, { first, end }: { first: number; end: number }): string[] => {
  const words: string[] = [];
  for (let token = first; token < end; token++) words.push(foldAccents(tokens.norms[token] as string));
  return words;
};

function addEvidence(forms: Map<string, FormEvidence>, words: string[], kind: NameKind, confidence: number): void {
  const key = words.join(" ");
  let evidence = forms.get(key);
  if (!evidence) {
    evidence = { words, scores: new Map(), kind, score: 0, total: 0 };
    forms.set(key, evidence);
  }
  evidence.scores.set(kind, (evidence.scores.get(kind) ?? 0) + confidence);
}

/** « Emmanuel Faber » vouches for « Faber »: the words behind the first that has a capital of its own. */
function lendSurname(document: Document, forms: Map<string, FormEvidence>, mention: NameMention): void {
  if (mention.kind !== "person" || mention.end - mention.first < 2) return;
  const { shapes } = document.tokens;
  let first = mention.first + 1;
  if (isCapital(shapes[first] as number) || mention.end - first >= 2) {
    const words = wordsOf(document, { first, end: mention.end });
    addEvidence(forms, words, "person", mention.confidence);
  }
  while (first < mention.end - 1 && !isCapital(shapes[first] as number)) first++;
  if (first > mention.first + 1)
    addEvidence(forms, wordsOf(document, { first, end: mention.end }), "person", mention.confidence);
}

function settle(evidence: FormEvidence): void {
  for (const [kind, score] of evidence.scores) {
    evidence.total += score;
    if (score > evidence.score) {
      evidence.score = score;
      evidence.kind = kind;
    }
  }
}

function settleKind(document: Document, forms: Map<string, FormEvidence>, mention: NameMention): NameMention {
  if (mention.confidence >= SETTLING.sure) return mention;
  const evidence = forms.get(wordsOf(document, mention).join(" "));
  if (!evidence || evidence.kind === mention.kind || evidence.score < SETTLING.share * evidence.total) return mention;
  return { ...mention, kind: evidence.kind, rule: "tagger/settled", confidence: evidence.score / evidence.total };
}

/** Mentions of well-evidenced forms that the tagger passed over: same words, with a capital, touching no other name. */
function takeUp(
  document: Document,
  forms: ReadonlyMap<string, FormEvidence>,
  mentions: readonly NameMention[],
): NameMention[] {
  const byFirstWord = new Map<string, FormEvidence[]>();
  for (const evidence of forms.values()) {
    if (evidence.score < SETTLING.spread || evidence.score < SETTLING.share * evidence.total) continue;
    const first = evidence.words[0] as string;
    const list = byFirstWord.get(first);
    if (list) list.push(evidence);
    else byFirstWord.set(first, [evidence]);
  }
  const { tokens } = document;
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  const found: NameMention[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (taken[token] === 1 || !isCapital(tokens.shapes[token] as number)) continue;
    const candidates = byFirstWord.get(foldAccents(tokens.norms[token] as string));
    if (!candidates) continue;
    let best: FormEvidence | null = null;
    for (const candidate of candidates)
      if (candidate.words.length > (best?.words.length ?? 0) && stands(document, candidate.words, token, taken))
        best = candidate;
    if (!best) continue;
    const end = token + best.words.length;
    found.push({
      kind: best.kind,
      first: token,
      end,
      start: tokens.starts[token] as number,
      stop: tokens.ends[end - 1] as number,
      rule: "tagger/repeated",
      confidence: SETTLING.borrowed * Math.min(1, best.score / best.total),
      entry: null,
    });
    token = end - 1;
  }
  return found;
}

function stands({ tokens, sentenceOf }: Document, words: readonly string[], first: number, taken: Uint8Array): boolean {
  for (let at = 0; at < words.length; at++) {
    const token = first + at;
    if (token >= tokens.count || taken[token] === 1 || sentenceOf[token] !== sentenceOf[first]) return false;
    if (foldAccents(tokens.norms[token] as string) !== words[at]) return false;
  }
  return true;
}
