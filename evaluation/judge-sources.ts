import type { Document } from "../src/document/document.js";
import type { Entities } from "../src/entities/link-entities.js";
import type { FoundSource } from "../src/facts/find-source.js";
import type { Source } from "../src/schema/types.js";
import { placeOf } from "../training/corpus/gold-mentions.js";
import { fold } from "../training/corpus/word-f1.js";
import { formsOf, type JudgedArticle, sameName, sharesNoun } from "./judged-article.js";
import type { ReadArticle } from "./read-article.js";
import type { Tally } from "./tally.js";

/** « anonymous » stands for people without a name; a name is right when it is a form of the annotated one, as source or as who is cited. */
export function sameSource(
  article: JudgedArticle,
  entities: Entities,
  gold: string | null,
  found: Source | null,
): boolean {
  if (gold === null) return found === null;
  if (gold === "anonymous") return found?.kind === "anonymous" || found?.citing?.kind === "anonymous";
  if (!found?.name) return false;
  if (sameName(article, gold, found.name, entities)) return true;
  const forms = formsOf(article, gold);
  const name = fold(found.name);
  return [...forms].some((form) => form.endsWith(` ${name}`) || name.endsWith(` ${form}`));
}

/** The words that named the source. */
const wordsOf = ({ text, tokens }: Document, { evidence }: FoundSource): string =>
  evidence ? text.slice(tokens.starts[evidence.first], tokens.ends[evidence.end - 1]) : "";

const show = (source: Source | null): string =>
  source ? `${source.name ?? source.kind}${source.citing ? ` citing ${show(source.citing)}` : ""}` : "nobody";

/** Source and certainty of every annotated figure. */
export function judgeFigureSources(
  article: JudgedArticle,
  { document, discourse, entities }: ReadArticle,
  tally: Tally,
): void {
  if (!article.notes) return;
  const { sources, certainty } = discourse;
  let percentage = 0;
  let amount = 0;
  for (const span of article.spans) {
    if (span.tag !== "%" && span.tag !== "M") continue;
    const note = span.tag === "%" ? article.notes.percentages[percentage++] : article.notes.money[amount++];
    if (!note || span.unsure) continue;
    const token = placeOf(document, span).first;
    let found = sources.findSource(token);
    const sure = certainty.findCertainty(token, found.attribution, false);
    if (found.source === null && sure.certainty === "conditional") found = sources.findBeside(token);
    const around = () =>
      `${article.id}: …${document.text.slice(Math.max(0, span.start - 110), span.start)}⟦${document.text.slice(span.start, span.end)}⟧${document.text.slice(span.end, span.end + 50)}`.replaceAll(
        "\n",
        "⏎",
      );
    tally.add(
      "source of figures",
      sameSource(article, entities, note.source, found.source) ||
        (note.source !== null && found.source !== null && sharesNoun(note.source, wordsOf(document, found))),
      () => `gold ${note.source}, found ${show(found.source)} (${found.attribution?.kind ?? "-"}) ${around()}`,
    );
    for (const name of ["certainty of figures", "certainty of both"])
      tally.addClass(
        name,
        note.certainty,
        sure.certainty,
        () => `gold ${note.certainty}, found ${sure.certainty} ${around()}`,
      );
  }
}
