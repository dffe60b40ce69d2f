// @ts-nocheck
import type { BoundFigure } from "../bound-figure.js";
import { countTheSame, type Doubt, type FigureScene, isPlain, showLike } from "./figure-scene.js";

/** A figure farther than this share from the sum of the others is no failed sum but something else. */
const FARTHEST = 0.5;
/** How many tokens may part two addends: « 30 % en France et 45 % à l'étranger ». */
const ADDENDS_REACH = 12;
/** How many tokens may part « soit » from the sum: « soit un total de ». */
const TOTAL_REACH = 5;

/** « 30 % en France et 45 % à l'étranger, soit 80 % »: a figure behind « soit » that those before it do not add up to. */
export function findBrokenSums(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, total] of scene.figures.entries()) {
    if (index < 2) continue;
    const that = thatIsBefore(scene, index);
    const addends = that < 0 ? [] : addendsBefore(scene, index, that);
    if (addends.length < 2) continue;
    const sum = addends.reduce((all, { mention }) => all + mention.value, 0);
    const slack = addends.reduce((all, figure) => all + scene.slackOf(figure), scene.slackOf(total));
    const { value } = total.mention;
    const off = Math.abs(value - sum);
    const isLargest = addends.every(({ mention }) => mention.value < value);
    if (!isLargest || off <= slack * (1 + 1e-9) || off > FARTHEST * sum) continue;
    const parts = addends.map((figure) => scene.quote(figure)).join(" + ");
    doubts.push({
      code: "inconsistent-figures",
      message: `${parts} is ${showLike(sum, total)}, not ${scene.quote(total)}`,
      figures: [...addends, total],
    });
  }
  return doubts;
}

/** Token of the « soit » that makes the figure a sum (« soit 80 % », « soit au total 80 % », not « soit 80 % de plus »), or -1. */
function thatIsBefore(scene: FigureScene, index: number): number {
  const { words } = scene;
  const total = scene.figures[index] as BoundFigure;
  const { first, end } = total.mention;
  if (!isLevel(total) || words.notSums.has(scene.norm(end)) || words.notSums.has(scene.norm(end + 1))) return -1;
  const from = Math.max(scene.figures[index - 1]?.mention.end ?? 0, first - TOTAL_REACH);
  for (let token = first - 1; token >= from; token--) {
    if (words.thatIs.has(scene.norm(token))) return token;
    if (!words.totals.has(scene.norm(token))) return -1;
  }
  return -1;
}

/** The figures of a list « a, b et c » right before « soit », in text order; none unless « et » joins the last two. */
function addendsBefore(scene: FigureScene, index: number, that: number): BoundFigure[] {
  const { figures, words } = scene;
  const total = figures[index] as BoundFigure;
  const addends: BoundFigure[] = [];
  let to = that;
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as BoundFigure;
    if (!isLevel(figure) || !countTheSame(figure, total) || to - figure.mention.end > ADDENDS_REACH) break;
    if (scene.has(figure.mention.end, to, words.against)) break;
    if (addends.length === 1 && !scene.has(figure.mention.end, to, words.and)) break;
    addends.unshift(figure);
    to = figure.mention.first;
  }
  return addends;
}

const isLevel = (figure: BoundFigure): boolean =>
  isPlain(figure) && figure.mention.kind !== "change" && figure.mention.previous === null && figure.mention.low >= 0;
