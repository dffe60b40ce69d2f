import type { LinkedEntity } from "../../src/entities/entity.js";
import { nameWords } from "../../src/entities/name-key.js";
import { bindHolders } from "../../src/facts/bind-holders.js";
import { HOLDER_FEATURES } from "../../src/facts/holder-features.js";
import type { HolderMention } from "../../src/facts/holder-scene.js";
import type { Ranker } from "../../src/facts/ranker.js";
import { FIGURE_VERBS } from "../../src/fr/words/figure-verbs.js";
import { COORDINATION_WORDS, HOLDER_WORDS } from "../../src/fr/words/holders.js";
import type { LabelledArticle } from "../corpus/labelled-article.js";
import type { Example } from "../learn-ranker.js";
import type { BindingTask } from "./binding-task.js";
import { teach } from "./teach.js";

const WORDS = { words: HOLDER_WORDS, verbs: FIGURE_VERBS, lists: COORDINATION_WORDS };

const keyOf = (name: string): string => nameWords(name).join(" ");

/** Whether a company of the article is one that the annotator names, by any form of either. */
function isWanted({ notes }: LabelledArticle, entity: LinkedEntity | undefined, name: string): boolean {
  const record = notes.companies.find((company) => company.name === name);
  const forms = new Set([name, ...(record?.aliases ?? [])].map(keyOf));
  return entity !== undefined && [entity.name, ...entity.aliases].some((own) => forms.has(keyOf(own)));
}

/** Whose figure it is. */
export const holderTask: BindingTask = {
  name: "holder",
  table: HOLDER_FEATURES,
  hearsItself: false,
  examplesOf(article: LabelledArticle, history = null): Example[] {
    const examples: Example[] = [];
    const { context, entities, figures, labels, guesses, measures, sourceOf } = article;
    const choose = teach(
      HOLDER_FEATURES,
      examples,
      (figure, mention: HolderMention | null) => {
        const wanted = guesses[figure]?.companies ?? [];
        if (mention === null) return wanted.length === 0 ? 1 : 0;
        return wanted.some((name) => isWanted(article, entities.companies[mention.entity], name)) ? 1 : 0;
      },
      (figure) => labels[figure] !== null,
      history,
    );
    bindHolders(context, entities, figures, measures, sourceOf, { ...WORDS, ranker: null }, choose);
    return examples;
  },
  score(article, ranker) {
    const { context, entities, figures, labels, measures, sourceOf } = article;
    const holdings = bindHolders(context, entities, figures, measures, sourceOf, { ...WORDS, ranker });
    let right = 0;
    let total = 0;
    for (const [index, label] of labels.entries()) {
      if (!label) continue;
      total++;
      const holders = holdings[index]?.holders ?? [];
      const all = label.companies.every((name) =>
        holders.some((holder) => isWanted(article, entities.companies[holder], name)),
      );
      if (all && holders.length === label.companies.length) right++;
    }
    return { right, total };
  },
};

/** Fills in whom a ranker takes to hold the article's figures, for the rankers that ask. */
export function fillHolders(
  { context, entities, figures, measures, holders, sourceOf }: LabelledArticle,
  ranker: Ranker,
): void {
  const holdings = bindHolders(context, entities, figures, measures, sourceOf, { ...WORDS, ranker });
  for (const [index, holding] of holdings.entries()) holders[index] = holding.holders[0] ?? -1;
}
