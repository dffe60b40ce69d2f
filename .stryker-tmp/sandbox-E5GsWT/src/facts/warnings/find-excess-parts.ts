// @ts-nocheck
import type { Document } from "../../document/document.js";
import type { BoundFigure } from "../bound-figure.js";
import { countTheSame, type Doubt, type FigureScene, isPlain, showLike } from "./figure-scene.js";

/** How many tokens may part a whole from « dont »: « 620 salariés en France et en Suisse, dont ». */
const WHOLE_REACH = 12;

/** « 12 millions d'euros, dont 15 millions de dette »: a part above its whole. */
export function findPartsAboveWhole(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, part] of scene.figures.entries()) {
    const whole = scene.figures[index - 1];
    if (!whole || part.mention.list === "percentages" || !countTheSame(whole, part)) continue;
    if (!isPlain(whole) || !isPlain(part) || part.mention.value <= whole.mention.value) continue;
    if (!isPartOf(scene, whole, part)) continue;
    doubts.push({
      code: "inconsistent-figures",
      message: `${scene.quote(part)} is said to be part of ${scene.quote(whole)}, which is less`,
      figures: [whole, part],
    });
  }
  return doubts;
}

function isPartOf(scene: FigureScene, whole: BoundFigure, part: BoundFigure): boolean {
  const { words } = scene;
  let token = part.mention.first - 1;
  while (token > whole.mention.end && words.partLinks.has(scene.norm(token))) token--;
  return token >= whole.mention.end && token - whole.mention.end <= WHOLE_REACH && words.ofWhich.has(scene.norm(token));
}

/** « du marché, AWS détient 62 %, Microsoft 35 % et Google 19 % »: shares of one whole that add up to more than it. */
export function findShareExcess(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const shares of listShares(scene)) {
    const sum = shares.reduce((all, { mention }) => all + mention.value, 0);
    const slack = shares.reduce((all, figure) => all + scene.slackOf(figure), 0);
    const largest = Math.max(...shares.map(({ mention }) => mention.value));
    const isTotal = Math.abs(sum - 2 * largest) <= slack;
    if (sum <= 100 + slack * (1 + 1e-9) || (isTotal && shares.length > 2)) continue;
    const last = shares.at(-1) as BoundFigure;
    const measure = shares[0]?.measure;
    doubts.push({
      code: "inconsistent-figures",
      message: `the shares of « ${measure} » add up to ${showLike(sum, last)} %`,
      figures: shares,
    });
  }
  return doubts;
}

/** Shares of one measure, said once, by different holders and in one period, one list a measure; none where a holder has two. */
function listShares(scene: FigureScene): BoundFigure[][] {
  const lists = new Map<number, BoundFigure[]>();
  for (const figure of scene.figures) {
    const place = wholeOf(scene, figure);
    if (place < 0) continue;
    const list = lists.get(place);
    if (list) list.push(figure);
    else lists.set(place, [figure]);
  }
  return [...lists.values()].filter((shares) => {
    const holders = new Set(shares.map(({ companies }) => companies[0]));
    const exact = shares.every((figure) => isPlain(figure) && figure.companies.length === 1);
    return shares.length > 1 && exact && holders.size === shares.length && !isBroken(scene, shares);
  });
}

/** Whether a part of a part, a level of another time or a share of another market stands in the list. */
function isBroken(scene: FigureScene, shares: readonly BoundFigure[]): boolean {
  const [first, last] = [shares[0] as BoundFigure, shares.at(-1) as BoundFigure];
  const frames = new Set(shares.map(({ period, scope }) => `${period?.from} ${period?.to} ${scope}`));
  return frames.size > 1 || scene.has(first.mention.end, last.mention.first, scene.words.ofWhich);
}

/** The token where a share's whole begins (« dépenses cloud »), when it is one that cannot be shared out twice; else -1. */
function wholeOf({ document, words }: FigureScene, { mention, measure, evidence }: BoundFigure): number {
  if (mention.kind !== "share" || mention.unit !== "percent" || measure === null) return -1;
  const { text, tokens } = document;
  const place = evidence.find(({ start, stop }) => text.slice(start, stop) === measure);
  if (!place) return -1;
  const first = tokenAt(document, place.start);
  if (words.possessives.has(tokens.norms[first - 1] ?? "")) return -1;
  for (let token = first; token < tokens.count && (tokens.starts[token] as number) < place.stop; token++) {
    if (words.wholes.has(tokens.norms[token] ?? "")) return first;
  }
  return -1;
}

/** The token that begins at a character, or the one behind it. */
function tokenAt({ tokens }: Document, start: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
