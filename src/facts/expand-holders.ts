import { itemAt } from "../document/item-at.js";
import type { HolderMention, HolderScene } from "./holder-scene.js";

export interface CoordinationWords {
  /** « et », « ou », « , »: what parts the names of a list. */
  readonly separators: ReadonlySet<string>;
  /** « respectivement ». */
  readonly respectively: ReadonlySet<string>;
  /** Words that make one figure of several companies: « ensemble », « détiennent », « cumulent ». */
  readonly together: ReadonlySet<string>;
  /** « deux », « trois »: how many a plural reference stands for. */
  readonly counts: ReadonlyMap<string, number>;
  /** « partenaires », « groupes », « sociétés »: companies told by their number. */
  readonly partners: ReadonlySet<string>;
}

/** Tokens back from a figure that « les deux groupes » may stand. */
const PARTNERS_REACH = 25;

/** All who hold a figure with `mention`: « AWS, Microsoft et Google détiennent 71 % », « les deux groupes », « respectivement ». */
export function expandHolders(
  scene: HolderScene,
  mention: HolderMention,
  companies: readonly HolderMention[],
  words: CoordinationWords,
): number[] {
  const named = partnersBefore(scene, companies, words);
  if (named.length > 0 && mention.sentence !== scene.sentence) return named;
  const list = mention.sentence === scene.sentence ? listAround(scene, mention, words) : [mention];
  if (list.length < 2) return [mention.entity];
  const { context, document, figure, figures, rank } = scene;
  const { first, end } = document.sentences[scene.sentence] ?? { first: 0, end: 0 };
  const last = list.at(-1) as HolderMention;
  let together = false;
  for (let token = first; token < end; token++) {
    const norm = document.tokens.norms[token] ?? "";
    if (words.respectively.has(norm) && figures.length >= list.length) {
      const offset = figures.length - list.length;
      const own = list[rank - offset] ?? list[rank];
      return own ? [own.entity] : [mention.entity];
    }
    if (token >= last.end && token < figure.first && words.together.has(norm)) together = true;
  }
  const subject = itemAt(context.phrases.subjects, context.clauses.of[figure.first]);
  // « A, le numéro deux, » is one company, « A et B » are two.
  const before = list.at(-2) as HolderMention;
  let coordinated = false;
  for (let token = before.end; token < last.first; token++)
    if (words.separators.has(document.tokens.norms[token] ?? "") && document.tokens.norms[token] !== ",")
      coordinated = true;
  const all = coordinated && list.every(({ phrase }) => subject?.phrases.includes(phrase));
  return (together || all) && last.end <= figure.first
    ? [...new Set(list.map(({ entity }) => entity))]
    : [mention.entity];
}

/** The names of the list that `mention` stands in, in order: « A, B et C ». */
function listAround(scene: HolderScene, mention: HolderMention, words: CoordinationWords): HolderMention[] {
  const { mentions } = scene;
  const at = mentions.indexOf(mention);
  let from = at;
  let to = at;
  while (from > 0 && isJoined(scene, mentions[from - 1] as HolderMention, mentions[from] as HolderMention, words))
    from--;
  while (
    to + 1 < mentions.length &&
    isJoined(scene, mentions[to] as HolderMention, mentions[to + 1] as HolderMention, words)
  )
    to++;
  return mentions.slice(from, to + 1);
}

function isJoined(
  { document }: HolderScene,
  left: HolderMention,
  right: HolderMention,
  words: CoordinationWords,
): boolean {
  if (right.first - left.end > 3 || right.first <= left.end) return false;
  for (let token = left.end; token < right.first; token++) {
    if (!words.separators.has(document.tokens.norms[token] ?? "")) return false;
  }
  return true;
}

/** Whom « les deux groupes » before a figure stands for: the last so many companies named in the sentences before. */
function partnersBefore(
  { document, figure, sentence }: HolderScene,
  companies: readonly HolderMention[],
  words: CoordinationWords,
): number[] {
  const { norms } = document.tokens;
  const { first } = document.sentences[sentence] ?? { first: 0 };
  for (let token = figure.first - 1; token > Math.max(first, figure.first - PARTNERS_REACH); token--) {
    const count = words.counts.get(norms[token - 1] ?? "");
    if (count === undefined || !words.partners.has(norms[token] ?? "")) continue;
    const found: number[] = [];
    let at = companies.length - 1;
    while (at >= 0 && (companies[at]?.first ?? 0) >= token) at--;
    for (; at >= 0 && found.length < count; at--) {
      const { entity, analyst } = companies[at] as HolderMention;
      if (!analyst && !found.includes(entity)) found.unshift(entity);
    }
    return found.length === count ? found : [];
  }
  return [];
}
