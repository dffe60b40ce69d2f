// @ts-nocheck
import type { ExpectedSpan } from "./read-cases.js";

/** A span that was found, with its attributes in the words of the case files. */
export type FoundSpan = ExpectedSpan;

/**
 * Compares spans of one kind: same offsets, same attributes in any order; what is missing, what is too much and what is said otherwise, each
 * as « expected … got … ».
 */
export function compareSpans(text: string, expected: readonly ExpectedSpan[], found: readonly FoundSpan[]): string[] {
  const problems: string[] = [];
  const show = ({ kind, attributes, start, end }: ExpectedSpan): string =>
    `{${`${kind} ${attributes}`.trim()}: ${text.slice(start, end)}} at ${start}`;
  const left = [...found];
  for (const span of expected) {
    const at = left.findIndex(({ start, end }) => start === span.start && end === span.end);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    const near = match ?? found.find(({ start, end }) => start < span.end && span.start < end);
    if (!match || sorted(match.attributes) !== sorted(span.attributes)) {
      problems.push(`expected ${show(span)}, got ${near ? show(near) : "nothing"}`);
    }
  }
  for (const span of left) problems.push(`expected nothing more, got ${show(span)}`);
  return problems;
}

const sorted = (attributes: string): string => attributes.split(/\s+/).filter(Boolean).sort().join(" ");
