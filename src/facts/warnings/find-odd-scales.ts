import type { BoundFigure } from "../bound-figure.js";
import { type Doubt, type FigureScene, isPlain } from "./figure-scene.js";

/** Currencies of which one has been worth between a third and three of any other since 2000. */
const NEAR_PAR: ReadonlySet<string> = new Set(["EUR", "USD", "GBP", "CHF", "CAD", "AUD"]);
const MOST_APART = 3;
/** Between millions and milliards; scales are taken for each other by this factor. */
const SCALE = 1000;
/** How far from all others an amount may be, its scale put right, to be taken for one of them. */
const LIKE_OTHERS = 3;

/** « 20 millions de dollars (18 milliards d'euros) »: an amount and its worth in another currency that are a thousandfold apart. */
export function findOddConversions(scene: FigureScene): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, converted] of scene.figures.entries()) {
    const amount = scene.figures[index - 1];
    if (!amount || !isConversion(scene, amount, converted)) continue;
    const ratio = converted.mention.value / amount.mention.value;
    if (amount.mention.value === 0 || (ratio <= MOST_APART && ratio >= 1 / MOST_APART)) continue;
    doubts.push({
      code: "scale-suspect",
      message: `${scene.quote(converted)} cannot be what ${scene.quote(amount)} is worth`,
      figures: [amount, converted],
    });
  }
  return doubts;
}

function isConversion(scene: FigureScene, amount: BoundFigure, converted: BoundFigure): boolean {
  const [a, b] = [amount.mention, converted.mention];
  if (a.list !== "amounts" || b.list !== "amounts" || a.currency === b.currency) return false;
  if (!NEAR_PAR.has(a.currency ?? "") || !NEAR_PAR.has(b.currency ?? "")) return false;
  return b.first === a.end + 1 && scene.norm(a.end) === "(" && scene.norm(b.end) === ")";
}

/**
 * Of the amounts of one company and one measure, the one that is a thousand times the others: milliards where millions are meant, or the
 * other way round. It takes three, of which all but one are alike.
 */
export function findOddScales(scene: FigureScene): Doubt[] {
  const groups = new Map<string, BoundFigure[]>();
  for (const figure of scene.figures) {
    const { companies, measure, mention } = figure;
    if (mention.list !== "amounts" || companies.length !== 1 || measure === null || !isPlain(figure)) continue;
    const key = `${companies[0]}\n${measure.toLowerCase()}\n${mention.currency}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const odd = oddOneOf(group);
    if (!odd) return [];
    const holder = odd.companies[0];
    return [
      {
        code: "scale-suspect" as const,
        message: `${scene.quote(odd)} is a thousand times off the other amounts for « ${odd.measure} » of ${holder}`,
        figures: [odd],
      },
    ];
  });
}

/** The amount that would be like all others were its scale another. */
function oddOneOf(group: readonly BoundFigure[]): BoundFigure | null {
  if (group.length < 3) return null;
  const sorted = [...group].sort((one, other) => one.mention.value - other.mention.value);
  const [first, last] = [sorted[0] as BoundFigure, sorted.at(-1) as BoundFigure];
  for (const [odd, others, value] of [
    [last, sorted.slice(0, -1), last.mention.value / SCALE],
    [first, sorted.slice(1), first.mention.value * SCALE],
  ] as const) {
    const low = others[0]?.mention.value ?? 0;
    const high = others.at(-1)?.mention.value ?? 0;
    if (low > 0 && high <= low * LIKE_OTHERS ** 2 && value >= low / LIKE_OTHERS && value <= high * LIKE_OTHERS)
      return odd;
  }
  return null;
}
