import { LETTERS } from "../evaluation/name-letters.js";
import type { JudgedText } from "../evaluation/name-sets.js";
import type { NameKind } from "../src/mentions/mention.js";
import { decode } from "../src/tagger/decode.js";
import { readDocumentFeatures } from "../src/tagger/document-features.js";
import { TAGGED_KINDS } from "../src/tagger/tags.js";
import { type PackedModel, unpackModel } from "../src/tagger/unpack-model.js";
import { readText } from "./examples.js";
import { fitLogistic } from "./fit-logistic.js";
import { findMatches, WORDS } from "./name-data.js";

/** A probability that was given, and whether what it stood for was right. */
export interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

const BOUND = 1e-6;
const logitOf = (probability: number): number => {
  const bounded = Math.min(Math.max(probability, BOUND), 1 - BOUND);
  return Math.log(bounded / (1 - bounded));
};

/** L2 penalty that keeps the fit near « as it is » where few mentions speak. */
const PENALTY = 1;
/** Offset and slope that leave a probability as it is. */
const AS_IT_IS = [0, 1];

/** Fits Platt's scaling (Platt 1999): logit of the truth = offset + slope × logit of the probability. */
export function fitCalibration(judged: readonly Judged[]): { slope: number; offset: number } {
  const data = {
    width: AS_IT_IS.length,
    evidence: Float64Array.from(judged.flatMap(({ probability }) => [1, logitOf(probability)])),
    right: judged.map(({ isRight }) => isRight),
  };
  const [offset = 0, slope = 1] = fitLogistic(data, AS_IT_IS, PENALTY);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { slope: round(slope), offset: round(offset) };
}

/** The model with its confidence fitted to how often its companies and people are right on these texts. */
export function calibrate(packed: PackedModel, texts: readonly JudgedText[]): PackedModel {
  const model = unpackModel({ ...packed, calibration: { slope: 1, offset: 0 } });
  const judged = texts.flatMap(({ text, spans }) => {
    const document = readText(text);
    const { starts, ends } = document.tokens;
    const features = readDocumentFeatures(document, findMatches(document), WORDS);
    return decode(features, model).flatMap(({ first, end, kind, confidence }): Judged[] => {
      const tag = LETTERS[TAGGED_KINDS[kind] as NameKind];
      if (tag !== "C" && tag !== "P") return [];
      const [start, stop] = [starts[first] as number, ends[end - 1] as number];
      const isRight = spans.some(
        (span) => span.tag === tag && !span.unsure && span.start === start && span.end === stop,
      );
      const isNeutral = spans.some(
        (span) => (span.unsure || span.tag === "J") && span.start < stop && start < span.end,
      );
      return isRight || !isNeutral ? [{ probability: confidence, isRight }] : [];
    });
  });
  return { ...packed, calibration: fitCalibration(judged) };
}
