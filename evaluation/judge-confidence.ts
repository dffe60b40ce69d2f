import type { FoundFigures } from "./judge-figures.js";
import { findFigure, sameHolders } from "./judge-figures.js";
import type { JudgedArticle } from "./judged-article.js";

const BINS = 10;

/** How often the holders of figures are right, by the confidence that they were given with. */
export class Reliability {
  private readonly counts = Array.from({ length: BINS }, () => ({ right: 0, total: 0, confidence: 0 }));

  judge(article: JudgedArticle, found: FoundFigures): void {
    for (const gold of article.figures) {
      const { figure } = findFigure(gold, found);
      if (!figure || !gold.companies) continue;
      const bin = this.counts[Math.min(BINS - 1, Math.floor(figure.confidence * BINS))];
      if (!bin) continue;
      bin.total++;
      bin.confidence += figure.confidence;
      if (sameHolders(article, gold.companies, figure, found)) bin.right++;
    }
  }

  /** The mean distance between confidence and being right, weighed by how many figures a bin has (ECE, Guo et al. 2017). */
  get error(): number {
    const total = this.counts.reduce((sum, bin) => sum + bin.total, 0);
    return this.counts.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, total);
  }

  print(): void {
    for (const [index, { right, total, confidence }] of this.counts.entries()) {
      if (total === 0) continue;
      console.log(
        `${(index / BINS).toFixed(1)}–${((index + 1) / BINS).toFixed(1)}   ${String(total).padStart(4)} figures   confidence ${(confidence / total).toFixed(3)}   right ${(right / total).toFixed(3)}`,
      );
    }
    console.log(`expected calibration error ${this.error.toFixed(3)}`);
  }
}
