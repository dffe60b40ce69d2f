// @ts-nocheck
import type { Sentence } from "../document/document.js";
import { Word } from "../language/grammar.js";
import type { Warning } from "../schema/types.js";
import type { SummaryInput } from "./summary-input.js";

/** Less than this share of the text in whole sentences: a table, a list, a page's leftovers. */
const LEAST_IN_SENTENCES = 0.5;
/** More than this share of the sentences, by length, in the first person: an interview, where no sentence speaks for the whole. */
const MOST_IN_FIRST_PERSON = 0.5;
/** So many lines that head a paragraph, each with no more than so many sentences below: a list of briefs, where no sentence speaks for the rest. */
const FEWEST_ITEMS = 4;
const LONGEST_ITEM = 3.5;
/** Shorter texts are their own summary. */
const SHORTEST_JUDGED = 300;
/** Characters of a sentence that says something by itself. */
const SENTENCE = 60;

/** Warns where key points cannot be good: no whole sentence, few of them, a text in the first person, or a list of briefs. */
export function findSummaryWarnings({ document, grammar }: SummaryInput, keyPoints: number): Warning[] {
  const { text, sentences } = document;
  if (sentences.length === 0) return [];
  const isShort = text.length < SHORTEST_JUDGED;
  const isWhole = sentences.some(({ headline, start, stop }) => !headline && stop - start >= SENTENCE);
  if (keyPoints === 0 && !(isShort && isWhole)) return [unreliable("no sentence can stand as a key point")];
  if (isShort) return [];
  let whole = 0;
  let spoken = 0;
  let items = 0;
  let below = 0;
  let isBelowHead = false;
  for (const sentence of sentences) {
    const length = sentence.stop - sentence.start;
    if (!sentence.headline) {
      whole += length;
      below++;
      if (isBelowHead) items++;
    }
    isBelowHead = sentence.headline;
    if (isFirstPerson(sentence, grammar.bits)) spoken += length;
  }
  if (whole < text.trim().length * LEAST_IN_SENTENCES)
    return [unreliable("less than half of the text is in whole sentences")];
  if (spoken > whole * MOST_IN_FIRST_PERSON) return [unreliable("most of the text is in the first person")];
  if (items >= FEWEST_ITEMS && below < items * LONGEST_ITEM)
    return [unreliable("the text holds several items under headings of their own")];
  return [];
}

const unreliable = (why: string): Warning => ({
  code: "summary-unreliable",
  message: `the key points may not be the article's: ${why}`,
  spans: [],
});

function isFirstPerson({ first, end }: Sentence, bits: Int32Array): boolean {
  for (let token = first; token < end; token++) if ((bits[token] as number) & Word.FirstPerson) return true;
  return false;
}
