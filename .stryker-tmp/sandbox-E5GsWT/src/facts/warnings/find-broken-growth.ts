// @ts-nocheck
import type { BoundFigure } from "../bound-figure.js";
import { countTheSame, type Doubt, type FigureScene, isPlain, mayShareHolder, show } from "./figure-scene.js";

/**
 * How far a growth may be from that of its two levels before it is wrong, beyond the rounding of all three: in points, and as a share of
 * itself. Press rounds, restates the level before and counts at constant exchange rates.
 */
const POINTS_OFF = 2;
const SHARE_OFF = 0.1;
/** How many tokens behind a growth a comparison of its own is looked for. */
const COMPARER_REACH = 3;
/** How many tokens may part the later level from « soit »: « à 89 centimes pour chaque opération, soit ». */
const WORKED_OUT_REACH = 10;

/** A level, the level before it and the growth that is said of them. */
interface Move {
  readonly before: number;
  readonly from: BoundFigure;
  readonly after: BoundFigure;
  readonly growth: BoundFigure;
}

/** « de 10 à 12 millions, en hausse de 50 % », « de 12 à 15 %, soit 5 points »: a growth that the levels beside it contradict. */
export function findBrokenGrowth(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (let index = 0; index < scene.figures.length; index++) {
    for (const move of [readPassage(scene, index), readComparison(scene, index)]) {
      if (!move || !isTold(scene, move) || agrees(scene, move)) continue;
      const { from, after, growth } = move;
      const figures = [from, after, growth];
      doubts.push({
        code: "inconsistent-figures",
        message: `${scene.quote(growth)} is not the change that leads to ${scene.quote(after)}: that is ${showChange(move)}`,
        figures: figures.sort((one, other) => one.mention.start - other.mention.start),
      });
    }
  }
  return doubts;
}

/** « passe de 10 à 12 millions, soit 20 % », « progresse de 20 %, de 10 à 12 millions ». */
function readPassage(scene: FigureScene, index: number): Move | null {
  const { figures, words } = scene;
  const after = figures[index] as BoundFigure;
  const before = after.mention.previous;
  if (before === null) return null;
  const earlier = figures[index - 1];
  const isFrom = earlier?.mention.value === before && earlier.mention.list === after.mention.list;
  if (!isFrom || !scene.hasOnly(earlier.mention.end, after.mention.first, words.growthLinks)) return null;
  const from = earlier;
  const behind = figures[index + 1];
  if (behind && isGrowth(behind) && isWorkedOut(scene, after.mention.end, behind.mention.first))
    return { before, from, after, growth: behind };
  const ahead = figures[index - 2];
  if (ahead && isGrowth(ahead) && scene.hasOnly(ahead.mention.end, from.mention.first, words.growthLinks))
    return { before, from, after, growth: ahead };
  return null;
}

/** « , en hausse de », or whatever stands before « , soit une hausse de ». */
function isWorkedOut(scene: FigureScene, from: number, to: number): boolean {
  const { words } = scene;
  if (scene.hasOnly(from, to, words.growthLinks)) return true;
  let token = to - 1;
  while (token > from && words.growthLinks.has(scene.norm(token)) && !words.thatIs.has(scene.norm(token))) token--;
  return words.thatIs.has(scene.norm(token)) && token - from <= WORKED_OUT_REACH && !scene.has(from, token, words.and);
}

/** « 12 millions (+20 %), contre 10 millions un an plus tôt », in any order of the three with « contre » before the earlier level. */
function readComparison(scene: FigureScene, index: number): Move | null {
  const { figures, words } = scene;
  const from = figures[index] as BoundFigure;
  const { mention } = from;
  if (!words.against.has(scene.norm(mention.first - 1)) || words.holderLinks.has(scene.norm(mention.end))) return null;
  const [second, first, behind] = [figures[index - 2], figures[index - 1], figures[index + 1]];
  const build = (after: BoundFigure, growth: BoundFigure, ...ordered: BoundFigure[]): Move | null =>
    areLinked(scene, ordered) && countTheSame(after, from) && mayShareHolder(after, from)
      ? { before: mention.value, from, after, growth }
      : null;
  if (first && behind && isGrowth(behind) && !isGrowth(first)) {
    const move = build(first, behind, first, from, behind);
    if (move) return move;
  }
  if (!first || !second) return null;
  if (isGrowth(first) && !isGrowth(second)) return build(second, first, second, first, from);
  if (isGrowth(second) && !isGrowth(first)) return build(first, second, second, first, from);
  return null;
}

function areLinked(scene: FigureScene, figures: readonly BoundFigure[]): boolean {
  const { growthLinks, against } = scene.words;
  return figures.every((figure, at) => {
    const next = figures[at + 1];
    return !next || scene.hasOnly(figure.mention.end, next.mention.first, growthLinks, against);
  });
}

const isGrowth = ({ mention }: BoundFigure): boolean =>
  mention.list === "percentages" && (mention.kind === "change" || mention.unit !== "percent");

/** Whether the three are exact, and the growth is said of these levels and of no others. */
function isTold(scene: FigureScene, { from, after, growth }: Move): boolean {
  const { document, words } = scene;
  const { first, end } = document.sentences[growth.sentence] ?? { first: 0, end: 0 };
  if (!isPlain(from) || !isPlain(after) || !isPlain(growth)) return false;
  if (growth.mention.unit !== "percent" && after.mention.unit !== "percent") return false;
  const behind = growth.mention.end;
  if (scene.has(behind, Math.min(end, behind + COMPARER_REACH), words.comparers)) return false;
  return !scene.has(first, end, words.adjustments);
}

/** Whether some levels and some growth that are written like these go together. */
function agrees(scene: FigureScene, { before, from, after, growth }: Move): boolean {
  const slack = scene.slackOf(after);
  const slackBefore = scene.slackOf(from);
  const { value } = after.mention;
  if (before - slackBefore <= 0 || value < 0) return true;
  const said = signedGrowth(growth);
  const room = scene.slackOf(growth) * (growth.mention.unit === "basis-points" ? 0.01 : 1);
  const isNear = (low: number, high: number, off: number): boolean =>
    said.some((points) => points >= low - room - off && points <= high + room + off);
  const points = value - before;
  const inPoints =
    after.mention.unit === "percent" && isNear(points - slack - slackBefore, points + slack + slackBefore, 1e-9);
  if (inPoints || growth.mention.unit !== "percent") return inPoints;
  const relative = (one: number, other: number): number => (one / other - 1) * 100;
  const off = Math.max(POINTS_OFF, growth.mention.value * SHARE_OFF);
  return isNear(relative(value - slack, before + slackBefore), relative(value + slack, before - slackBefore), off);
}

/** The growth in points, signed; both signs where no word says which. */
function signedGrowth({ mention }: BoundFigure): number[] {
  const unit = mention.unit === "basis-points" ? 0.01 : 1;
  const value = mention.value * unit;
  if (mention.direction === "none" && mention.low >= 0) return [value, 0 - value];
  return [mention.low * unit];
}

function showChange({ before, after, growth }: Move): string {
  const { value } = after.mention;
  const change = growth.mention.unit === "percent" ? (value / before - 1) * 100 : value - before;
  const sign = change < 0 ? "" : "+";
  return `${sign}${show(change)} ${growth.mention.unit === "percent" ? "%" : "points"}`;
}
