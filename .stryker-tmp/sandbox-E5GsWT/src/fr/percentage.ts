// @ts-nocheck
import type { WordClasses } from "../mentions/pattern.js";
import type { FigureRule } from "../mentions/read-figure.js";

export const PERCENTAGE_CLASSES: WordClasses = {
  percent: new Map([
    ...["%", "pourcent", "pourcents", "pour-cent", "pour-cents", "pourcentage", "pourcentages", "pct"].map(
      (word) => [word, "percent"] as const,
    ),
    ["‰", "permille"],
    ["pb", "basis-points"],
    ["pbs", "basis-points"],
    ["bp", "basis-points"],
    ["bps", "basis-points"],
    ["pdb", "basis-points"],
  ]),
  per: new Map([
    ["pour", "percent"],
    ["p.", "percent"],
  ]),
  hundred: new Map([
    ["cent", "percent"],
    ["cents", "percent"],
    ["100", "percent"],
    ["mille", "permille"],
  ]),
  point: new Map(["point", "points", "pt", "pts", "pp"].map((word) => [word, "points"] as const)),
  base: new Map([
    ["base", "basis-points"],
    ["pourcentage", "points"],
    ["%", "points"],
  ]),
  half: new Map([
    ["demi-point", 0.5],
    ["demi-points", 0.5],
  ]),
  one: new Map([
    ["un", 1],
    ["une", 1],
  ]),
};

/** « % », « pour cent », « p. 100 », « ‰ », « pb ». */
const PERCENT = "( {unit:percent} | {unit:per} {unitName:hundred} )";
/** « points », « points de base », « points de pourcentage »; not « points forts ». */
const POINTS =
  "( {unit:point} de {unitName:base} | {unit:point} !forts|fort|faibles|faible|clés|clé|clefs|essentiels|principaux|positifs|négatifs|noirs|communs|importants|suivants|presse|final|mort|chauds|sensibles )";
const UNIT = `( ${PERCENT} | ${POINTS} )`;
/** « environ » and the like between the ends of a range. */
const ABOUT = "( environ|quelque | près|plus|moins de )?";

const RULES: Readonly<Record<string, string>> = {
  single: `{value:number} ${UNIT}`,
  "range-between": `entre ${ABOUT} {low:number} ${UNIT}? et ${ABOUT} {high:number} ${UNIT}`,
  "range-of-to": `( {from:bare} | {from:signed} ) à ${ABOUT} {to:number} ${UNIT}`,
  "range-of-to-twice": `{from:number} ${PERCENT} à ${ABOUT} {to:number} ${PERCENT}`,
  "range-of-to-points": `{from:number} ${POINTS} à ${ABOUT} {to:number} ${POINTS}`,
  "range-dash": `{from:bare} -|– {to:bare} ${UNIT}`,
  "range-dash-glued": `{from:number} ${PERCENT} ~-|– ~{to:bare} ${UNIT}`,
  "two-ranges": `{low:bare} ~-|– ~{high:bare} à {low:bare} ~-|– ~{high:bare} ${UNIT}`,
  list: `<!-|–|/ {value:bare} ( , {value:bare} )* et|ou|puis|voire|ni {value:number} ${UNIT}`,
  "half-more": `{value:number} {unit:point} et {half:demi}`,
  "half-point": "{lead:un} {value:half}",
  "one-point": `{value:one} ${POINTS}`,
  "one-point-and-half": "{value:one} {unit:point} et {half:demi}",
  "range-one": `{from:one} à {to:number} ${POINTS}`,
  "list-one": `{value:one} ou {value:number} ${POINTS}`,
};

/** Every way to write a percentage or a number of points. */
export const PERCENTAGE_RULES: readonly FigureRule[] = Object.entries(RULES).map(([name, pattern]) => ({
  id: `fr/percentage/${name}`,
  kind: "percentage",
  unit: "points",
  pattern,
}));
