import { readWrittenArticles } from "../training/corpus/written-article.js";

/** An article of the trade press has about 2,000 characters; those of the written corpus between these bounds are taken as they are. */
const SHORTEST = 1600;
const LONGEST = 2500;

export const readArticles = (): string[] =>
  readWrittenArticles("train")
    .map(({ text }) => text)
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);

/** One text of so many characters, made of the articles in turn, as a feed pasted together would be. */
export const joinArticles = (articles: readonly string[], characters: number): string =>
  joinParts(characters, (number) => articles[number % articles.length] ?? "");

/** The same with a syllable of its own in every capitalized word of an article, so that no name of it occurs in another. */
export const joinRenamedArticles = (articles: readonly string[], characters: number): string =>
  joinParts(characters, (number) => renameArticle(articles[number % articles.length] ?? "", number));

function joinParts(characters: number, partOf: (number: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; length += (parts.at(-1) ?? "").length + 2) parts.push(partOf(parts.length));
  return parts.join("\n\n").slice(0, characters);
}

const CAPITALIZED = /(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function renameArticle(article: string, number: number): string {
  let mark = "";
  for (let rest = number; mark === "" || rest > 0; rest = Math.floor(rest / 26)) mark += LETTERS[rest % 26];
  return article.replace(CAPITALIZED, (word) => word + mark);
}
