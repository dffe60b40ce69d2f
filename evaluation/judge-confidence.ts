import { matchEvents } from "./judge-events.js";
import type { FoundFigures } from "./judge-figures.js";
import { findFigure, sameHolders } from "./judge-figures.js";
import type { JudgedArticle } from "./judged-article.js";
import type { ReadArticle } from "./read-article.js";

const BINS = 10;

/** How often answers are right, by the confidence that they were given with. */
export class Reliability {
  constructor(private readonly unit: string) {}

  private readonly counts = Array.from({ length: BINS }, () => ({ right: 0, total: 0, confidence: 0 }));

  add(confidence: number, isRight: boolean): void {
    const bin = this.counts[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) return;
    bin.total++;
    bin.confidence += confidence;
    if (isRight) bin.right++;
  }

  /** The holders of figures. */
  judgeHolders(article: JudgedArticle, found: FoundFigures): void {
    for (const gold of article.figures) {
      const { figure } = findFigure(gold, found);
      if (figure && gold.companies) this.add(figure.confidence, sameHolders(article, gold.companies, figure, found));
    }
  }

  /** Events: right when one of its type was annotated that shares a role filler or its place. */
  judgeEvents(article: JudgedArticle, reading: ReadArticle): void {
    if (!article.notes) return;
    const taken = new Set(matchEvents(article, reading).map(({ found }) => found));
    for (const [index, { confidence }] of reading.events.entries()) this.add(confidence, taken.has(index));
  }

  /** The mean distance between confidence and being right, weighed by how many answers a bin has (ECE, Guo et al. 2017). */
  get error(): number {
    const total = this.counts.reduce((sum, bin) => sum + bin.total, 0);
    return this.counts.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, total);
  }

  print(): void {
    for (const [index, { right, total, confidence }] of this.counts.entries()) {
      if (total === 0) continue;
      console.log(
        `${(index / BINS).toFixed(1)}–${((index + 1) / BINS).toFixed(1)}   ${String(total).padStart(4)} ${this.unit}   confidence ${(confidence / total).toFixed(3)}   right ${(right / total).toFixed(3)}`,
      );
    }
    console.log(`expected calibration error ${this.error.toFixed(3)}`);
  }
}
