/** The table of docs/migration.md: `npx tsx docs/migration-example.ts` prints it, both libraries run on the same sentences. */
import nlp from "fr-compromise";
import { extract } from "../src/index.js";

const SENTENCES = [
  "Thales a racheté Imperva pour 3,6 milliards de dollars.",
  "Le chiffre d’affaires d’OVHcloud a progressé de 10,3 % au premier trimestre 2025.",
  "La part de Free recule de 1,2 point, à 19 %.",
  "Satya Nadella dirige Microsoft depuis 2014.",
  "Selon Reuters, Atos discuterait avec Onepoint.",
  "Les ventes de PC ont baissé de 10 à 12 % au T3 2024.",
] as const;

interface View {
  out(form: "array"): string[];
  organizations(): View;
  people(): View;
  places(): View;
  numbers(): View;
}

function readByFrCompromise(text: string): string {
  const view = (nlp as unknown as (text: string) => View)(text);
  return show(
    (["organizations", "people", "places", "numbers"] as const).map((name) => [name, view[name]().out("array")]),
  );
}

function readByDepeche(text: string): string {
  const { companies, people, percentages, amounts, quarters, facts } = extract(text, { language: "fr" });
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  return show([
    ["companies", names(companies)],
    [
      "people",
      people.map(({ name, roles }) => `${name}${roles[0] ? ` (${roles[0].title}, ${roles[0].company})` : ""}`),
    ],
    [
      "percentages",
      percentages.map(({ low, high, unit, kind }) => `${low === high ? low : `${low}…${high}`} ${unit}, ${kind}`),
    ],
    ["amounts", amounts.map(({ value, currency }) => `${value} ${currency}`)],
    ["quarters", quarters.map(({ from, to }) => `${from}…${to}`)],
    ["facts", facts.map(({ company, measure }) => [company, measure].filter(Boolean).join(": ")).filter(Boolean)],
  ]);
}

const show = (found: readonly (readonly [string, readonly string[]])[]): string =>
  found
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name} ${values.map((value) => `« ${value} »`).join(" ")}`)
    .join("; ") || "nothing";

for (const text of SENTENCES) console.log(`| ${text} | ${readByFrCompromise(text)} | ${readByDepeche(text)} |`);
