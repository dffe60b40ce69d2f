import { type PressText, readPressTexts } from "../corpus/shared.js";

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
  return ["orangesum/business", "orangesum/general"]
    .flatMap(readPressTexts)
    .filter((text) => text.split === split && (agency || !isAgency(text)))
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
