import { TokenKind } from "../../src/document/tokens.js";
import { stemFrench } from "../../src/fr/stem.js";
import type { SummaryPair } from "./pairs.js";
import { readBody } from "./read-evidence.js";

/** So many articles of the average word are added to each, so that a word of few articles is not believed. */
const PRIOR = 20;

const logit = (share: number): number => Math.log(share / (1 - share));

/** How often each stem of an article's body stands in its standfirst, beside the average stem. */
export class Lifts {
  private readonly bodies = new Map<string, number>();
  private readonly kept = new Map<string, number>();
  private readonly average: number;

  /** @param isListed whether a stem's lift is told. */
  constructor(
    pairs: readonly SummaryPair[],
    private readonly isListed: (stem: string) => boolean,
  ) {
    for (const { body, heading } of pairs) {
      const standfirst = stemsOf(heading);
      for (const stem of stemsOf(body)) {
        add(this.bodies, stem);
        if (standfirst.has(stem)) add(this.kept, stem);
      }
    }
    this.average = sum(this.kept) / sum(this.bodies);
  }

  /** Logarithm of the odds beside the average's. */
  get(stem: string): number {
    return this.liftOf(stem, 0, 0);
  }

  /** The lifts as they would be without one article: what is learned of it must not know it. */
  without({ body, heading }: SummaryPair): { get(stem: string): number } {
    const own = stemsOf(body);
    const standfirst = stemsOf(heading);
    return { get: (stem) => this.liftOf(stem, Number(own.has(stem)), Number(own.has(stem) && standfirst.has(stem))) };
  }

  private liftOf(stem: string, bodies: number, kept: number): number {
    if (!this.isListed(stem)) return 0;
    const seen = (this.bodies.get(stem) ?? 0) - bodies;
    const share = ((this.kept.get(stem) ?? 0) - kept + PRIOR * this.average) / (seen + PRIOR);
    return logit(share) - logit(this.average);
  }
}

const add = (counts: Map<string, number>, stem: string): void => {
  counts.set(stem, (counts.get(stem) ?? 0) + 1);
};

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** The stems of a text's words, as src/summary/units.ts names them. */
export function stemsOf(text: string): Set<string> {
  const { norms, kinds } = readBody(text).tokens;
  const stems = new Set<string>();
  for (const [token, norm] of norms.entries()) if (kinds[token] === TokenKind.Word) stems.add(stemFrench(norm) || norm);
  return stems;
}
