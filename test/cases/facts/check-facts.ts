import { extract } from "../../../src/index.js";
import type { Figure } from "../../../src/schema/types.js";
import { notePeriod } from "../../../training/corpus/period-notation.js";
import type { GivenCase } from "../read-cases.js";

const LISTS = { percentage: "percentages", amount: "amounts", quantity: "quantities" } as const;
/** The names are given, so that the cases are of bindings alone. */
const COMPANIES = ["Nimbela", "Ardoise", "Orbanne"].map((name) => ({ name }));
const APOSTROPHES = /[’ʼ]/g;
const SPACES = /[\s\u00a0\u202f\u2009]+/g;

const word = (text: string | null): string =>
  text === null ? "none" : text.normalize("NFC").replace(APOSTROPHES, "'").replace(SPACES, "_");

/** What a case may say of a figure; only what it says is checked. */
const ATTRIBUTES: Readonly<Record<string, (figure: Figure) => string>> = {
  holder: ({ companies }) => (companies.length === 0 ? "nobody" : companies.join("+")),
  measure: ({ measure }) => word(measure),
  kind: (figure) => ("kind" in figure ? String(figure.kind) : "none"),
  scope: ({ scope }) => word(scope),
  period: ({ period }) => notePeriod(period) ?? "none",
  baseline: ({ baseline }) => notePeriod(baseline) ?? "none",
  inferred: ({ inferred }) => inferred.join(",") || "none",
};

/** What is wrong with the figures of a case: « expected holder=A, got holder=B at 48 millions d'euros ». */
export function checkFacts({ text, spans, directives }: GivenCase): string[] {
  const result = extract(text, {
    language: "fr",
    lexicon: { companies: COMPANIES },
    ...(directives.published ? { publishedAt: directives.published } : {}),
  });
  return spans.flatMap(({ kind, attributes, start, end }) => {
    const surface = text.slice(start, end);
    const figures: readonly Figure[] = result[LISTS[kind as keyof typeof LISTS]];
    const figure = figures.find((one) => one.start === start && one.end === end);
    if (!figure) return [`no ${kind} at ${surface}`];
    return attributes.split(/\s+/).flatMap((attribute) => {
      const [name = "", expected = ""] = attribute.split("=");
      const say = ATTRIBUTES[name];
      if (!say) throw new Error(`no attribute ${name}; known: ${Object.keys(ATTRIBUTES).join(", ")}`);
      const got = say(figure);
      return got === expected ? [] : [`expected ${name}=${expected}, got ${got} at ${surface}`];
    });
  });
}
