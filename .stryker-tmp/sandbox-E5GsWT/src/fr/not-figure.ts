// @ts-nocheck
import type { Rule, WordClasses } from "../mentions/pattern.js";

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlyMap<string, string> => new Map(words(list).map((word) => [word, word]));

/** Rules that give nothing: they take what looks like a figure or a period off the others. */
export interface NotFigureRule extends Rule {
  readonly kind: "none";
}

export const NOT_FIGURE_CLASSES: WordClasses = {
  /** What a number names rather than counts: products, norms, indices, flights, pages. */
  numbered: set(
    "iphone ipad galaxy pixel windows android ios macos ipados watchos rtx gtx rx playstation ps xbox switch boeing airbus falcon ariane vega soyouz starship cac sbf dax stoxx bel russell topix nikkei " +
      "gpt chatgpt llama gemini claude qwen iso iec ieee rfc article articles art. page pages p. chapitre figure fig. tableau annexe numéro numéros n° no route chambre salle porte quai vol formule top ligue " +
      "catégorie niveau étape phase version v. v apollo peugeot clio série model mazda bmw porsche mate redmi note core ryzen epyc xeon snapdragon exynos dimensity kirin bluetooth wi-fi wifi usb hdmi ddr pcie lte " +
      "directive règlement décret loi amendement résolution protocole france agenda",
  ),
  /** What makes the number before it a figure after all. */
  measured: set(
    "% ‰ pour pourcent pour-cent p. point points pt pts pb € $ £ ¥ euro euros dollar dollars franc francs livres yens yuans chf eur usd million millions milliard milliards mille m md mds k",
  ),
  flat: set("t1 t2 t3 t4 t5"),
};

const PHONE = "01|02|03|04|05|06|07|08|09";

const RULES: Readonly<Record<string, string>> = {
  numbered: "{numbered} {integer} !{measured}",
  "numbered-model": "{numbered} {integer} pro|max|plus|ultra|mini|ti|super|lite|fe|air",
  phone: `${PHONE} -|–? {integer} -|–? {integer} -|–? {integer} -|–? {integer}`,
  "phone-abroad": "+ 33|32|41|352|1|44|49|39|34|212|213|216|221|225|237 ( -|–? {integer} )*",
  "day-and-night": "24 / 7",
  "day-and-night-h": "24 h / 24 ,? ( 7 j / 7 )?",
  ratio: "{integer} / {integer}",
  size: "{integer} x {integer}",
  "point-of":
    "un|une|ce|quelque point de|d' vue|vente|deal|contact|passage|contrôle|rencontre|livraison|retrait|charge|recharge|accès|eau|départ|non-retour|honneur|ancrage|bascule|rupture|chute|fuite|fixation|repère|équilibre|appui|interrogation|exclamation|orgue",
  flat: "appartement|appartements|logement|logements|studio|un|son|leur|mon|votre|cet {flat} à|de|avec|situé|loué|meublé !{number}",
  euro: "euro {year}",
};

export const NOT_FIGURE_RULES: readonly NotFigureRule[] = Object.entries(RULES).map(([name, pattern]) => ({
  id: `fr/not-figure/${name}`,
  kind: "none",
  pattern,
}));
