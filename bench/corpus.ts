import fs from "node:fs";
import path from "node:path";
import type { Article } from "../src/schema/types.js";

const ARTICLES = path.resolve(import.meta.dirname, "../fixtures/articles");
const TAG = /\[\[[A-Z%]\??:([^\]]*)\]\]/g;

/** The texts of the written corpus, its tags stripped. */
function readTexts(): string[] {
  const parts = fs.readdirSync(ARTICLES);
  const files = parts.flatMap((part) =>
    fs.readdirSync(path.join(ARTICLES, part)).map((slug) => path.join(ARTICLES, part, slug, "article.ann")),
  );
  return files.sort().map((file) => fs.readFileSync(file, "utf8").replace(TAG, "$1"));
}

/** Characters of a press article. */
const LENGTH = 2000;

/**
 * `count` articles of about 2,000 characters, all different: sentences of the written corpus, drawn by a fixed sequence.
 * One in fifty is an earlier one under its own address again, one in twenty a reprint of an earlier one by another site.
 */
export function* makeArticles(count: number): Generator<Article> {
  const sentences = readTexts().flatMap((text) => text.split(/(?<=[.!?»])\s+(?=[A-ZÀ-Ý«])/));
  const draw = makeDraw(20_241_122);
  const recent: Article[] = [];
  for (let n = 0; n < count; n++) {
    const earlier = recent[draw(Math.max(1, recent.length))];
    let article: Article;
    if (earlier && n % 50 === 49) article = { ...earlier, url: `${earlier.url}?utm_source=rss` };
    else if (earlier && n % 20 === 19)
      article = { ...earlier, url: `https://reprise.example/${n}`, title: `Reprise ${n}` };
    else article = compose(n, sentences, draw);
    recent[n % 200] = article;
    yield article;
  }
}

function compose(n: number, sentences: readonly string[], draw: (below: number) => number): Article {
  let text = `Dépêche ${n}.`;
  while (text.length < LENGTH) text += `${draw(4) === 0 ? "\n\n" : " "}${sentences[draw(sentences.length)]}`;
  const publishedAt = `2024-${String(1 + draw(12)).padStart(2, "0")}-${String(1 + draw(28)).padStart(2, "0")}`;
  return { text, title: `Dépêche ${n}`, url: `https://site${draw(40)}.example/${n}`, publishedAt };
}

/** Numbers from 0 up to a bound, always the same sequence for a seed. */
export function makeDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
