import type { ArticleNotes, WrittenAmount, WrittenFigure, WrittenPercentage } from "../written-article.js";
import type { DraftTag } from "./draft-tag.js";

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/milliards?|Mds?\b|billions?\b/, 1e9],
  [/millions?|\bM(?=\s?[€$£])|(?<=\d\s?)M(?![a-z])|MF\b|M(?=€)/, 1e6],
  [/mille/, 1e3],
];
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/FCFA|francs? CFA/, "XOF"],
  [/francs? suisses?|francs?|CHF/, "CHF"],
  [/dollars? canadiens?|\$ ?CA/, "CAD"],
  [/\$|dollars?|USD/, "USD"],
  [/euros?|€|EUR/, "EUR"],
  [/livres?|£/, "GBP"],
  [/yens?/, "JPY"],
  [/yuans?/, "CNY"],
  [/dirhams?/, "MAD"],
  [/dinars? tunisiens?/, "TND"],
  [/dinars?/, "DZD"],
  [/nairas?/, "NGN"],
  [/roupies?/, "INR"],
  [/couronnes? suédoises?/, "SEK"],
];
const NUMBER = /\d[\d\u00a0\u202f .]*(?:,\d+)?/g;

const numbersOf = (surface: string): number[] =>
  (surface.match(NUMBER) ?? []).map((digits) => Number(digits.replace(/[\s\u00a0\u202f.]/g, "").replace(",", ".")));

/** Fields behind a figure's surface: `about=…`, `of=A+B`, `p=2024-Q3<2023-Q3`, `src=…`, `sure=reported`, `cur=CAD`, `value=…`, up, down, change, share, margin. */
function readFigure(more: readonly string[]): { fields: Map<string, string>; words: Set<string> } {
  const fields = new Map<string, string>();
  const words = new Set<string>();
  for (const part of more) {
    const cut = part.indexOf("=");
    if (cut < 0) words.add(part);
    else fields.set(part.slice(0, cut), part.slice(cut + 1));
  }
  for (const word of words)
    if (!["up", "down", "change", "share", "margin"].includes(word))
      throw new Error(`« ${word} » says nothing of a figure`);
  return { fields, words };
}

export function listFigures(tags: readonly DraftTag[]): Pick<ArticleNotes, "percentages" | "money" | "quarters"> {
  const percentages: WrittenPercentage[] = [];
  const money: WrittenAmount[] = [];
  const quarters: ArticleNotes["quarters"] = [];
  for (const { tag, surface, more } of tags) {
    if (tag === "Q") quarters.push(readQuarter(surface, more));
    if (tag !== "%" && tag !== "M") continue;
    const { fields, words } = readFigure(more);
    const [first, second] = numbersOf(surface);
    const value = Number(fields.get("value") ?? first);
    if (Number.isNaN(value)) throw new Error(`no value in « ${surface} »`);
    const max = second ?? null;
    const [period = "", baseline] = (fields.get("p") ?? "").split("<");
    const shared: Omit<WrittenFigure, "surface" | "max"> = {
      direction: words.has("up") ? "up" : words.has("down") ? "down" : "none",
      about: fields.get("about") ?? null,
      companies: fields.get("of")?.split("+") ?? [],
      period: period || null,
      baseline: baseline ?? null,
      source: fields.get("src") ?? null,
      certainty: (fields.get("sure") ?? "stated") as WrittenFigure["certainty"],
    };
    if (tag === "%") {
      const unit = /points? de base/.test(surface) ? "basis-points" : /points?/.test(surface) ? "points" : "percent";
      const kind = words.has("share")
        ? "share"
        : words.has("margin")
          ? "margin"
          : words.has("change") || shared.direction !== "none"
            ? "change"
            : "other";
      percentages.push({ surface, value, max, unit, kind, ...shared });
    } else {
      const scale = SCALES.find(([pattern]) => pattern.test(surface))?.[1] ?? 1;
      const currency = fields.get("cur") ?? CURRENCIES.find(([pattern]) => pattern.test(surface))?.[1] ?? null;
      const amount = (number: number): number => Math.round(number * scale * 100) / 100;
      money.push({ surface, amount: amount(value), max: max === null ? null : amount(max), currency, ...shared });
    }
  }
  return { percentages, money, quarters };
}

const ORDINALS = ["premier", "deuxième", "troisième", "quatrième"];

/** `[[Q:troisième trimestre|2024]]`; a year in the surface need not be said again, `fiscal` is a field of its own. */
function readQuarter(surface: string, more: readonly string[]): ArticleNotes["quarters"][number] {
  const year = Number(more.find((part) => /^\d{4}$/.test(part)) ?? /(?:19|20)\d\d/.exec(surface)?.[0] ?? Number.NaN);
  const digit = /(?:[TQHS])([1-4])|([1-4])(?:er|e|ème)/.exec(surface);
  const folded = surface.toLocaleLowerCase("fr").replace("second ", "deuxième ").replace("dernier ", "quatrième ");
  const ordinal = ORDINALS.findIndex((word) => folded.includes(word)) + 1;
  const number = Number(digit?.[1] ?? digit?.[2] ?? ordinal) || null;
  const isHalf = /semestre|\b[HS][12]\b/.test(surface);
  return {
    surface,
    year: Number.isNaN(year) ? null : year,
    quarter: isHalf ? null : number,
    half: isHalf ? number : null,
    fiscal: more.includes("fiscal") || /fiscal|exercice/.test(surface),
  };
}
