import type { Article, Extraction } from "./schema/types.js";

/** @throws TypeError when the result is none, or of another text. */
export function checkResult(caller: string, { text }: Article, result: Extraction): void {
  if (typeof result !== "object" || result === null || !Array.isArray(result.sentences))
    throw new TypeError(`${caller} takes what extract returned as its second argument`);
  for (const list of [result.sentences, result.percentages, result.quarters] as const)
    for (const span of list)
      if (text.slice(span.start, span.end) !== span.text)
        throw new TypeError(`the result is not of this article: it has « ${span.text.slice(0, 60)} » at ${span.start}`);
}
