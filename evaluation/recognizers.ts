/**
 * Microsoft's French specs of percentages, currencies and numbers, through our rules and through its own package, live.
 *   npx tsx evaluation/recognizers.ts
 * A case passes when the same texts are found, in order and no others, with the same values (and currencies). A case that is no French
 * anyone prints, or that asks for what the library does not give, is named below with the reason; it counts as failed all the same.
 */
import fs from "node:fs";
import path from "node:path";
import { SHARED_DATA } from "../training/corpus/shared.js";
import { loadRecognizers, type RecognizedSpan, type RecognizersModel } from "./peers/recognizers.js";
import { type FiguresOfText, figuresOf, readText } from "./read-figures.js";

interface SpecCase {
  Input: string;
  Results: { Text: string; Resolution: { value?: string | null; unit?: string } }[];
}
interface Answer {
  text: string;
  value: number | null;
  currency: string | null;
}

/** Currency and value of one, by Microsoft's names of units; a franc may be any. */
const UNITS: Readonly<Record<string, readonly [codes: string, one: number]>> = {
  Dollar: ["USD", 1],
  "Dollar États-Unis": ["USD", 1],
  "Dollar Canadien": ["CAD", 1],
  "Dollar Australien": ["AUD", 1],
  "Dollar de Hong Kong": ["HKD", 1],
  "Dollar néo-zélandais": ["NZD", 1],
  Euro: ["EUR", 1],
  Livre: ["GBP", 1],
  "Yen Japonais": ["JPY", 1],
  "Yuan Chinois": ["CNY", 1],
  Franc: ["CHF FRF", 1],
  "Franc Suisse": ["CHF", 1],
  "Mark Finlandais": ["FIM", 1],
  "Florins Néerlandais": ["NLG", 1],
  "Roupie indienne": ["INR", 1],
  Roupie: ["INR", 1],
  "Mexican peso": ["MXN", 1],
  Cent: ["USD EUR", 0.01],
  Centimes: ["EUR CHF", 0.01],
  Pence: ["GBP", 0.01],
  Penny: ["GBP", 0.01],
};

const FRACTION = "a fraction is no figure of an article (« un tiers des clients »)";
/** Cases that we do not mean to pass, and why. */
const REJECTED: Readonly<Record<string, readonly (readonly [input: RegExp, reason: string])[]>> = {
  Percent: [
    [/\^/, "a power stands in no article"],
    [/pourcentage de vingt|pourcent des trois/, "not French for « 20 % »"],
    [/soustraire/, "the sign of a verb is the direction; the span is the percentage"],
  ],
  Currency: [
    [/pesewa/, "a coin of Ghana, in no article"],
    [/un penny$|une yen/, "« un » alone is an article"],
    [/15 dollars et 15\./, "not French: « et » joins coins by their name only"],
    [/^Dollar:|^Le cerf/, "a currency without an amount"],
  ],
  Number: [
    [/\^/, "a power stands in no article"],
    [/lakh|crore/, "Indian scales"],
    [/\d cents? |\d cents?$|\d cents? et/, "not French for 321"],
    [/\de[+-]?\d/, "scientific notation"],
    [/quatre-vingt-dix-cinq/, "no French numeral"],
    [
      /(ièm|iem|ieme|premières)|tiers|quarts?\b|^(un )?demi$|un demi$| sur (un|vingt|trois|3|20|cent|six|deux|quatre)|moitié|⅙|\d\/\d/,
      FRACTION,
    ],
    [/négati/, "not French for a negative number"],
    [/^,\d|\.\d+ml|\d\.0$/, "no French decimal"],
    [/est un |un vent|une bonne|crédit de €/, "« un » alone is an article"],
    [/\d(ml|km)\b|1m /, "the unit is another matter"],
    [/le 4 mai/, "a date is another matter"],
    [/192\.168|téléphone|12,34,567/, "an address, a telephone number, Indian grouping"],
    [/trois cent deux douzaines|milliard et demi million|un demi million|40000 est/, "the expected answer is wrong"],
    [/10G/, "« 10G » is a network"],
  ],
};

const readCases = (model: RecognizersModel): SpecCase[] =>
  JSON.parse(fs.readFileSync(path.join(SHARED_DATA, "recognizers-fr", `${model}Model.json`), "utf8"));

const numberOf = (value: string | null | undefined): number | null =>
  value == null ? null : Number(value.replace("%", "").replace(",", "."));

const isClose = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one)));

/** Our answers to a model's question. */
function answersOf(model: RecognizersModel, input: string): Answer[] {
  const { document, figures, numbers }: FiguresOfText = figuresOf(readText(input));
  const { starts, ends } = document.tokens;
  if (model === "Number") {
    return numbers.phrases.map(({ first, end, value, sign }) => ({
      text: input.slice(starts[first], ends[end - 1]),
      value: sign < 0 ? 0 - value : value,
      currency: null,
    }));
  }
  const list = model === "Percent" ? "percentages" : "amounts";
  return figures
    .filter((figure) => figure.list === list)
    .map((figure) => ({
      text: input.slice(figure.start, figure.stop),
      value: figure.value,
      currency: figure.currency,
    }));
}

/** One spec has the full stop in the span. */
const bare = (text: string): string => text.trim().toLowerCase().replace(/\.$/, "");
const same = (one: string, other: string): boolean => bare(one) === bare(other);

function passes({ Results }: SpecCase, answers: readonly Answer[]): boolean {
  return (
    Results.length === answers.length &&
    Results.every(({ Text, Resolution }, at) => {
      const answer = answers[at];
      if (!answer || !same(Text, answer.text)) return false;
      const value = numberOf(Resolution.value);
      if (Resolution.unit === undefined) return isClose(value, answer.value);
      const [codes, one] = UNITS[Resolution.unit] ?? ["", 1];
      return (
        codes.split(" ").includes(answer.currency ?? "-") && isClose(value === null ? null : value * one, answer.value)
      );
    })
  );
}

function passesItself({ Results }: SpecCase, spans: readonly RecognizedSpan[]): boolean {
  return (
    Results.length === spans.length &&
    Results.every(({ Text, Resolution }, at) => {
      const span = spans[at];
      return (
        span !== undefined &&
        same(Text, span.text) &&
        isClose(numberOf(Resolution.value), numberOf(span.resolution.value)) &&
        (Resolution.unit === undefined || Resolution.unit === span.resolution.unit)
      );
    })
  );
}

const recognizers = loadRecognizers();
const rejected: string[] = [];
const failed: string[] = [];
const reasonFor = (model: string, { Input }: SpecCase): string | undefined =>
  REJECTED[model]?.find(([input]) => input.test(Input))?.[1];
console.log(`${"".padEnd(34)} depeche  @microsoft/recognizers-text-suite`);
for (const model of ["Percent", "Currency", "Number"] as const) {
  const cases = readCases(model);
  const asked = cases.filter(({ Results }) =>
    Results.every(({ Resolution }) => Resolution.value !== null && Resolution.value !== undefined),
  );
  for (const [name, list] of [
    [`${model}Model`, cases],
    [`${model}Model, with a value`, asked],
    [`${model}Model, not rejected`, asked.filter((one) => reasonFor(model, one) === undefined)],
  ] as const) {
    if (list === asked && asked.length === cases.length) continue;
    const ours = list.filter((one) => passes(one, answersOf(model, one.Input))).length;
    const theirs = recognizers && list.filter((one) => passesItself(one, recognizers(model, one.Input))).length;
    console.log(
      `${name.padEnd(34)} ${String(ours).padStart(3)} of ${list.length}  ${theirs === null ? "not installed" : `${theirs} of ${list.length}`}`,
    );
  }
  for (const one of cases) {
    const answers = answersOf(model, one.Input);
    if (passes(one, answers)) continue;
    const reason = reasonFor(model, one);
    const show = (list: readonly { text: string; value: unknown }[]): string =>
      list.map(({ text, value }) => `${text} = ${value}`).join(" | ") || "nothing";
    const expected = show(one.Results.map(({ Text, Resolution }) => ({ text: Text, value: Resolution.value })));
    const input = one.Input.length > 90 ? `${one.Input.slice(0, 90)}…` : one.Input;
    if (reason) rejected.push(`${model}: « ${input} »: ${reason}`);
    else failed.push(`${model}: « ${input} » expected ${expected}, got ${show(answers)}`);
  }
}
console.log("OrdinalModel: not offered; ordinals are read inside periods only (« quatrième trimestre », « 3e »).");
console.log(`\nRejected by name, ${rejected.length} of those not passed:`);
for (const line of rejected) console.log(`- ${line}`);
console.log(`\nFailed, ${failed.length}:`);
for (const line of failed) console.log(`- ${line}`);
