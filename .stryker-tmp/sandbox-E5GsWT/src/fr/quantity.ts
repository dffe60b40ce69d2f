// @ts-nocheck
import type { WordClasses } from "../mentions/pattern.js";
import type { FigureRule } from "../mentions/read-figure.js";
import { ADJECTIVES, COMPOUNDS, COUNTED } from "./words/counted.js";

const words = (list: readonly string[]): ReadonlyMap<string, string> => new Map(list.map((word) => [word, word]));

export const QUANTITY_CLASSES: WordClasses = { counted: words(COUNTED), adjective: words(ADJECTIVES) };

/** « point|points de vente » → a row that captures the first word as the unit and the last as its tail. */
function compound(row: string): string {
  const terms = row.split(" ");
  return terms
    .map((term, at) => (at === 0 ? `{unit:${term}}` : at === terms.length - 1 ? `{tail:${term}}` : term))
    .join(" ");
}

/** « salariés », « de nouveaux abonnés », « points de vente ». */
const COUNTED_NOUN = `de|d'? {adjective}? ( ${COMPOUNDS.map(compound).join(" | ")} | {unit:counted} )`;
const ABOUT = "( environ|quelque | près|plus|moins de|d' )?";

const RULES: Readonly<Record<string, string>> = {
  single: `{value:number} ${COUNTED_NOUN}`,
  "range-between": `entre ${ABOUT} {low:number} et ${ABOUT} {high:number} ${COUNTED_NOUN}`,
  "range-of-to": `( {from:scaled} | {from:bare} ) à ${ABOUT} {to:number} ${COUNTED_NOUN}`,
  "range-dash": `{from:bare} -|– {to:bare} ${COUNTED_NOUN}`,
  list: `<!-|–|/ ( {value:scaled} | {value:bare} ) ( , {value:bare} )* et|ou|puis {value:number} ${COUNTED_NOUN}`,
};

/** Numbers of what press counts: a closed list of nouns. */
export const QUANTITY_RULES: readonly FigureRule[] = Object.entries(RULES).map(([name, pattern]) => ({
  id: `fr/quantity/${name}`,
  kind: "quantity",
  pattern,
}));
