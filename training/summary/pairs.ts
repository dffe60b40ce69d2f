import fs from "node:fs";
import path from "node:path";
import { type PressText, readPressTexts, SHARED_DATA } from "../corpus/shared.js";

/** An article's body with the standfirst that its editor wrote for it. */
export interface SummaryPair {
  readonly id: string;
  readonly title: string;
  /** The reference: what the summary should cover. */
  readonly heading: string;
  /** The text without the standfirst where the page repeats it; with the page's leftovers. */
  readonly body: string;
  readonly isAgency: boolean;
}

/** Pairs of OrangeSum's part, in file order, business first. `agency` keeps those whose byline begins with AFP (their standfirst is a first paragraph). */
export function readSummaryPairs(split: "train" | "valid", { agency }: { agency: boolean }): SummaryPair[] {
  const isHeldOut = split === "train" ? findHeldOut() : () => false;
  return ["orangesum/business", "orangesum/general"]
    .flatMap(readPressTexts)
    .filter((text) => text.split === split && (agency || !isAgency(text)) && !isHeldOut(text))
    .map((text) => ({
      id: text.id ?? "",
      title: text.title ?? "",
      heading: text.heading ?? "",
      body: withoutHeading(text.text, text.heading ?? ""),
      isAgency: isAgency(text),
    }));
}

const isAgency = ({ byline }: PressText): boolean => (byline ?? "").startsWith("AFP");

const SPACE = /\s/;

/** The text after the standfirst it opens with (white space may differ), or the text as it is. */
export function withoutHeading(text: string, heading: string): string {
  let at = 0;
  for (const character of heading) {
    if (SPACE.test(character)) continue;
    while (at < text.length && SPACE.test(text[at] as string)) at++;
    if (!text.startsWith(character, at)) return text;
    at += character.length;
  }
  return text.slice(at).trimStart();
}

const ANNOTATIONS = path.resolve(import.meta.dirname, "../../fixtures/annotations");
/** A line of this length stands in one article only. */
const TELLING_LINE = 60;

/** Articles that dev and test sets are made of: those annotated for dev and test, and those of gold-orange. */
function findHeldOut(): (text: PressText) => boolean {
  const ids = new Set(
    ["dev", "test"].flatMap((part) => {
      const folder = path.join(ANNOTATIONS, part);
      if (!fs.existsSync(folder)) return [];
      return fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.basename(file, ".json"));
    }),
  );
  const gold = path.join(SHARED_DATA, "gold-orange");
  const lines = new Set(
    fs
      .readdirSync(gold)
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => fs.readFileSync(path.join(gold, file), "utf8").split("\n"))
      .map((line) => line.trim().slice(0, TELLING_LINE))
      .filter((line) => line.length === TELLING_LINE),
  );
  return ({ id, text }) =>
    ids.has(id ?? "") || text.split("\n").some((line) => lines.has(line.trim().slice(0, TELLING_LINE)));
}
