import type { DocumentFeatures } from "../tagger/document-features.js";
import { KIND_BITS, LexiconBit } from "../tagger/document-features.js";
import { TAGGED_KINDS } from "../tagger/tags.js";
import type { NameMention } from "./mention.js";

/** A name with what the second pass knows of its form over the document. */
export interface SettledName extends NameMention {
  /** Mentions of the form that the tagger itself saw. */
  readonly seen: number;
  /** Share of the probability that all of them are of the form's kind. */
  readonly share: number;
}

/** What is weighed, in the order of the weights. */
enum Weighed {
  Bias,
  /** Logit of the tagger's confidence. */
  Confidence,
  /** Passed over by the tagger, taken up because the form is a name elsewhere. */
  Repeated,
  /** Given another kind than the tagger's. */
  Settled,
  /** In the table as a company and nothing else. */
  Company,
  /** In the table as a company and an ordinary word, a product, a person or a place too. */
  AlsoCompany,
  /** In the table as something else. */
  OtherKind,
  /** Part of a form of the table, or longer than one. */
  OtherLength,
  /** Logarithm of the text's other companies by a hundred tokens. */
  Density,
  /** Share of the text's names that are companies. */
  Among,
  /** Logarithm of the mentions of the form. */
  Seen,
  Share,
}
export const WEIGHED = 12;

const COMPANY = 1 << TAGGED_KINDS.indexOf("company");
const BOUND = 1e-4;

/** Writes the evidence on each name that is settled as a company, `WEIGHED` numbers a name; the index of each such name. */
export function readCompanyEvidence(
  features: DocumentFeatures,
  names: readonly SettledName[],
): { indexes: number[]; evidence: Float64Array } {
  const indexes = [...names.keys()].filter((index) => names[index]?.kind === "company");
  const evidence = new Float64Array(indexes.length * WEIGHED);
  const density = Math.log1p(((indexes.length - 1) / features.document.tokens.count) * 100);
  const among = indexes.length / names.length;
  for (const [number, index] of indexes.entries()) {
    const name = names[index] as SettledName;
    const at = number * WEIGHED;
    const confidence = Math.min(Math.max(name.confidence, BOUND), 1 - BOUND);
    evidence[at + Weighed.Bias] = 1;
    evidence[at + Weighed.Confidence] = Math.log(confidence / (1 - confidence));
    if (name.rule === "tagger/repeated") evidence[at + Weighed.Repeated] = 1;
    if (name.rule === "tagger/settled") evidence[at + Weighed.Settled] = 1;
    const known = knownAs(features.lexicon, name);
    if (known >= 0) evidence[at + known] = 1;
    evidence[at + Weighed.Density] = density;
    evidence[at + Weighed.Among] = among;
    evidence[at + Weighed.Seen] = Math.log1p(name.seen);
    evidence[at + Weighed.Share] = name.share;
  }
  return { indexes, evidence };
}

function knownAs(lexicon: Int32Array, { first, end }: NameMention): Weighed | -1 {
  const code = lexicon[first] as number;
  if (code === 0) return -1;
  if ((code & LexiconBit.Beginning) === 0 || ((lexicon[end - 1] as number) & LexiconBit.End) === 0)
    return Weighed.OtherLength;
  if ((code & COMPANY) === 0) return Weighed.OtherKind;
  const isSure = (code & KIND_BITS) === COMPANY && (code & (LexiconBit.Common | LexiconBit.Ambiguous)) === 0;
  return isSure ? Weighed.Company : Weighed.AlsoCompany;
}

/** Probability that what is written from `at` on speaks of a company. */
export function weigh(weights: readonly number[], evidence: Float64Array, at: number): number {
  let sum = 0;
  for (let cell = 0; cell < WEIGHED; cell++) sum += (weights[cell] as number) * (evidence[at + cell] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** The names, companies with the confidence that the table and the rest of the document leave them (logistic regression). */
export function weighCompanies(
  features: DocumentFeatures,
  names: readonly SettledName[],
  weights: readonly number[],
): NameMention[] {
  const { indexes, evidence } = readCompanyEvidence(features, names);
  const confidences = names.map(({ confidence }) => confidence);
  for (const [number, index] of indexes.entries()) confidences[index] = weigh(weights, evidence, number * WEIGHED);
  return names.map(({ kind, first, end, start, stop, rule, entry }, index) => ({
    kind,
    first,
    end,
    start,
    stop,
    rule,
    confidence: confidences[index] as number,
    entry,
  }));
}
