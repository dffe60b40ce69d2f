import type { Document } from "../src/document/document.js";
import type { FoundQuote } from "../src/facts/find-quotes.js";
import { type JudgedArticle, sameName, sharesNoun } from "./judged-article.js";
import type { ReadArticle } from "./read-article.js";
import type { Tally } from "./tally.js";

/** The words that named the speaker. */
const wordsOf = ({ text, tokens }: Document, { speaker }: FoundQuote): string =>
  speaker ? text.slice(tokens.starts[speaker.first], tokens.ends[speaker.end - 1]) : "";

/** A quote is found when a found one shares more than half of its characters; its speaker is right when a form of the annotated one. */
export function judgeQuotes(
  article: JudgedArticle,
  { discourse, document, entities }: ReadArticle,
  tally: Tally,
): void {
  if (!article.notes) return;
  const { foundQuotes: quotes } = discourse;
  const taken = new Set<object>();
  let right = 0;
  const missed: string[] = [];
  for (const gold of article.notes.quotes) {
    const start = document.text.indexOf(gold.text);
    if (start < 0) continue;
    const end = start + gold.text.length;
    const found = quotes.find(({ quote }) => {
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      return !taken.has(quote) && shared > 0.5 * Math.min(end - start, quote.end - quote.start);
    });
    if (!found) {
      missed.push(`${article.id}: missed (${gold.speaker}) ${gold.text.slice(0, 80)}`);
      continue;
    }
    taken.add(found.quote);
    right++;
    const speaker = found.quote.speaker;
    const same =
      gold.speaker === null
        ? speaker === null
        : speaker !== null &&
          (sameName(article, gold.speaker, speaker, entities) || sharesNoun(gold.speaker, wordsOf(document, found)));
    tally.add(
      "speaker of quotes",
      same,
      () => `${article.id}: gold ${gold.speaker}, found ${speaker} (${found.rule}): ${gold.text.slice(0, 80)}`,
    );
  }
  tally.addCounts("quotes (gold has a choice of them)", right, quotes.length, article.notes.quotes.length, missed);
}
