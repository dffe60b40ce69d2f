// @ts-nocheck
import { createExtractor } from "../extractor.js";
import type { Article, Extraction, Options } from "../schema/types.js";
import type { AnnotatedText } from "./annotated-text.js";
import { SCORED, type ScoredTag, spansOf } from "./found-spans.js";
import { addCounts, type Count, f1Of, precisionOf, recallOf, type ScoredSpan, scoreTag } from "./score-spans.js";

/** An article that someone has annotated, with where it comes from. */
export interface AnnotatedArticle extends AnnotatedText {
  readonly name: string;
  /** What is known of it beside its text. */
  readonly about: Omit<Article, "text">;
}

export interface Score extends Count {
  readonly tag: ScoredTag;
  readonly list: (typeof SCORED)[ScoredTag];
  /** 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Judgement {
  readonly articles: number;
  /** Only of the letters that the annotations use: who tags companies alone is not told that all else is wrong. */
  readonly scores: readonly Score[];
  readonly errors: readonly (ScoredSpan & { article: AnnotatedArticle })[];
}

const NONE: Count = { right: 0, wrong: 0, missed: 0 };
const ALL_TAGS = Object.keys(SCORED) as ScoredTag[];

/** Reads each article and holds what is found against what was annotated: strict spans, neutral tags neither right nor wrong. */
export function judgeArticles(articles: readonly AnnotatedArticle[], options: Options = {}): Judgement {
  const extractor = createExtractor({ language: "fr", ...options });
  const used = ALL_TAGS.filter((tag) => articles.some(({ spans }) => spans.some((span) => span.tag === tag)));
  const counts = new Map<ScoredTag, Count>(used.map((tag) => [tag, NONE]));
  const errors: (ScoredSpan & { article: AnnotatedArticle })[] = [];
  for (const article of articles) {
    const result: Extraction = extractor.extract({ ...article.about, text: article.text });
    const found = spansOf(result);
    const wrong: ScoredSpan[] = [];
    for (const [tag, count] of counts) counts.set(tag, addCounts(count, scoreTag(article.spans, found, tag, wrong)));
    errors.push(...wrong.sort((one, other) => one.start - other.start).map((error) => ({ ...error, article })));
  }
  const scores = [...counts].map(([tag, count]) => ({
    tag,
    list: SCORED[tag],
    ...count,
    precision: precisionOf(count),
    recall: recallOf(count),
    f1: f1Of(count),
  }));
  return { articles: articles.length, scores, errors };
}
