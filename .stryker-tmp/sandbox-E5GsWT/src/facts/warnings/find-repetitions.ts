// @ts-nocheck
import { Shape } from "../../document/tokens.js";
import type { BoundFigure } from "../bound-figure.js";
import { countTheSame, type Doubt, type FigureScene, mayShareHolder } from "./figure-scene.js";

/** How many figures behind the first its repetition may stand: its growth in brackets lies between. */
const REACH = 2;

/** « 9,5 % (+81,7 %) pour Google 9,5 % »: the same figure again behind its holder, or right behind itself. */
export function findRepetitions(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, figure] of scene.figures.entries()) {
    for (const again of scene.figures.slice(index + 1, index + 1 + REACH)) {
      if (!saysTheSame(figure, again) || !standsAlone(scene, again)) continue;
      const holder = holderBetween(scene, figure, again);
      if (holder === null) continue;
      doubts.push({
        code: "repeated-figure",
        message: `${scene.quote(figure)} is said twice${holder && ` of ${holder}`} in one sentence`,
        figures: [figure, again],
      });
    }
  }
  return doubts;
}

function saysTheSame(one: BoundFigure, other: BoundFigure): boolean {
  const [a, b] = [one.mention, other.mention];
  return countTheSame(one, other) && a.low === b.low && a.high === b.high && a.kind === b.kind;
}

/** Whether nothing goes on behind the figure: neither « pour Microsoft » nor « (+12 %) » nor « des ventes ». */
function standsAlone({ document }: FigureScene, { mention, sentence }: BoundFigure): boolean {
  if (mention.end >= (document.sentences[sentence]?.end ?? 0)) return true;
  return document.tokens.shapes[mention.end] === Shape.None && document.tokens.norms[mention.end] !== "(";
}

/**
 * The name in « pour Google » where that and a bracket are all that stands between the two; the company of both, or an empty string, where
 * the bracket is all; null where anything else stands there.
 */
function holderBetween(scene: FigureScene, figure: BoundFigure, again: BoundFigure): string | null {
  const { text, tokens } = scene.document;
  const end = again.mention.first;
  const link = pastBracket(scene, figure.mention.end, end);
  if (link === end) return mayShareHolder(figure, again) ? (figure.companies[0] ?? "") : null;
  if (!scene.words.holderLinks.has(scene.norm(link))) return null;
  for (let token = link + 1; token < end; token++) {
    if ((tokens.shapes[token] as Shape) < Shape.Capitalized) return null;
  }
  return link + 1 < end ? text.slice(tokens.starts[link + 1], tokens.ends[end - 1]) : null;
}

function pastBracket(scene: FigureScene, from: number, to: number): number {
  if (scene.norm(from) !== "(") return from;
  for (let token = from; token < to; token++) if (scene.norm(token) === ")") return token + 1;
  return from;
}
