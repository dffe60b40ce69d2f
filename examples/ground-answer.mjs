// Holds the sentences of a generated summary against its article, and marks those that the article does not bear.
import { verifyClaims } from "depeche";

export function groundAnswer(article, answer) {
  const sentences = answer.split(/(?<=[.!?])\s+/);
  return verifyClaims(article, sentences).map(({ claim, status, figures }) => ({
    sentence: sentences[claim],
    status,
    contradictions: figures
      .filter((figure) => figure.status === "contradicted")
      .map(({ claimed, article: said }) => ({
        claimed: claimed.span?.text ?? claimed.value,
        said: said?.span?.text ?? null,
      })),
  }));
}
