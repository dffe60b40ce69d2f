// @ts-nocheck
import type { Document } from "../../document/document.js";
import { normalizeWord } from "../../document/normalize.js";
import { TokenKind } from "../../document/tokens.js";
import { writtenStep } from "../../mentions/written-step.js";
import type { BoundFigure } from "../bound-figure.js";
import type { WarningWords } from "./warning-words.js";

/** Figures that cannot all be right, or one said twice: what a warning is made of. */
export interface Doubt {
  readonly code: "repeated-figure" | "inconsistent-figures" | "scale-suspect";
  readonly message: string;
  readonly figures: readonly BoundFigure[];
}

const LINE_BREAKS = /\s*[\n\r\u0085\u2028\u2029]\s*/g;

/** The figures of one sentence, and what stands between them. */
export class FigureScene {
  constructor(
    readonly document: Document,
    readonly figures: readonly BoundFigure[],
    readonly words: WarningWords,
  ) {}

  norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  /** The figure's words in French quotation marks, on one line. */
  quote({ mention }: BoundFigure): string {
    return `« ${this.document.text.slice(mention.start, mention.stop).replace(LINE_BREAKS, " ")} »`;
  }

  /** What the writer may have rounded away on either side. */
  slackOf({ mention }: BoundFigure): number {
    return writtenStep(this.document.text.slice(mention.start, mention.stop), mention.value) / 2;
  }

  /** Whether nothing but numbers and words of the sets stands from `from` to `to`. */
  hasOnly(from: number, to: number, ...allowed: readonly ReadonlySet<string>[]): boolean {
    const { kinds } = this.document.tokens;
    for (let token = from; token < to; token++) {
      if (kinds[token] === TokenKind.Number) continue;
      if (!allowed.some((set) => set.has(this.norm(token)))) return false;
    }
    return true;
  }

  has(from: number, to: number, wanted: ReadonlySet<string>): boolean {
    for (let token = from; token < to; token++) if (wanted.has(this.norm(token))) return true;
    return false;
  }
}

/** One number as it is: no range, no « près de ». */
export const isPlain = ({ mention }: BoundFigure): boolean => mention.max === null && mention.qualifier === null;

/** Whether two figures count the same: percent and percent, euros and euros, employees and employees. */
export function countTheSame(one: BoundFigure, other: BoundFigure): boolean {
  const [a, b] = [one.mention, other.mention];
  return a.list === b.list && a.currency === b.currency && normalizeWord(a.unit) === normalizeWord(b.unit);
}

/** Whether both have one holder, or one has none. */
export const mayShareHolder = (one: BoundFigure, other: BoundFigure): boolean =>
  one.companies.length === 0 || other.companies.length === 0 || one.companies[0] === other.companies[0];

/** A number as French writes it, with two decimals at most: « 12,5 ». */
export const show = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");

/** A number in the scale of a figure: 75 beside « 80 millions ». */
export function showLike(value: number, { mention }: BoundFigure): string {
  const scale = mention.value < 1000 ? 1 : 1000 ** Math.floor(Math.log10(mention.value) / 3 + 1e-9);
  return show(value / scale);
}
