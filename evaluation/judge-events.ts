import type { Entities } from "../src/entities/link-entities.js";
import type { Argument, Event } from "../src/schema/types.js";
import { wordF1 } from "../training/corpus/word-f1.js";
import type { WrittenEvent } from "../training/corpus/written-article.js";
import { sameSource } from "./judge-sources.js";
import { type JudgedArticle, sameName } from "./judged-article.js";
import type { ReadArticle } from "./read-article.js";
import type { Tally } from "./tally.js";

/** Roles whose answer is words of the text: right when half of them are. */
const TEXTS = new Set([
  "object",
  "type",
  "round",
  "role",
  "product",
  "count",
  "share",
  "price",
  "amount",
  "valuation",
  "stake",
  "revenue",
  "profit",
]);

const goldFillers = (event: WrittenEvent, role: string): string[] => [event.roles[role] ?? []].flat();
const foundFillers = (event: Event, role: string): Argument[] => [event.roles[role] ?? []].flat();

function sameFiller(article: JudgedArticle, entities: Entities, role: string, gold: string, found: Argument): boolean {
  if (sameName(article, gold, found.name, entities)) return true;
  if (!TEXTS.has(role)) return false;
  const digits = (text: string) => text.replace(/[\s\u00a0\u202f.]/g, "").match(/\d+(?:,\d+)?/)?.[0];
  return wordF1(gold, found.text) >= 0.5 || (digits(gold) !== undefined && digits(gold) === digits(found.text));
}

/** Role fillers in common: gold filler → found filler, each once. */
function sharedFillers(article: JudgedArticle, entities: Entities, gold: WrittenEvent, found: Event): number {
  let shared = 0;
  for (const role of Object.keys(gold.roles)) {
    const rest = [...foundFillers(found, role)];
    for (const filler of goldFillers(gold, role)) {
      const at = rest.findIndex((argument) => sameFiller(article, entities, role, filler, argument));
      if (at >= 0) {
        rest.splice(at, 1);
        shared++;
      }
    }
  }
  return shared;
}

const countGold = (event: WrittenEvent): number =>
  Object.keys(event.roles).reduce((sum, role) => sum + goldFillers(event, role).length, 0);
const countFound = (event: Event): number =>
  Object.keys(event.roles).reduce((sum, role) => sum + foundFillers(event, role).length, 0);

/** An annotated event and the one that was found for it, by index, and the fillers that they share. */
export interface EventMatch {
  readonly gold: number;
  readonly found: number;
  readonly shared: number;
}

/** Events of one type are matched best first: those that share the most role fillers, at least one, or whose evidence overlaps. */
export function matchEvents(article: JudgedArticle, { document, events, entities }: ReadArticle): EventMatch[] {
  const pairs: (EventMatch & { overlaps: boolean })[] = [];
  for (const [goldIndex, gold] of (article.notes?.events ?? []).entries()) {
    const start = document.text.indexOf(gold.evidence);
    for (const [foundIndex, found] of events.entries()) {
      if (found.type !== gold.type) continue;
      const overlaps = start >= 0 && found.start < start + gold.evidence.length && start < found.end;
      const shared = sharedFillers(article, entities, gold, found);
      if (shared > 0 || overlaps) pairs.push({ gold: goldIndex, found: foundIndex, shared, overlaps });
    }
  }
  pairs.sort((one, other) => other.shared - one.shared || Number(other.overlaps) - Number(one.overlaps));
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return pairs.filter(({ gold, found }) => {
    if (takenGold.has(gold) || takenFound.has(found)) return false;
    takenGold.add(gold);
    takenFound.add(found);
    return true;
  });
}

/** Type F1 counts matches; role F1 counts fillers right over all fillers found and annotated, those of unmatched events included. */
export function judgeEvents(article: JudgedArticle, reading: ReadArticle, tally: Tally): void {
  if (!article.notes) return;
  const { events, entities } = reading;
  const golds = article.notes.events;
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  let rightFillers = 0;
  for (const { gold: goldIndex, found: foundIndex, shared } of matchEvents(article, reading)) {
    takenGold.add(goldIndex);
    takenFound.add(foundIndex);
    rightFillers += shared;
    const gold = golds[goldIndex] as WrittenEvent;
    const found = events[foundIndex] as Event;
    const say = () =>
      `${article.id}: ${gold.type} ${JSON.stringify(gold.roles)} « ${gold.evidence.slice(0, 90)} » found ${showRoles(found)}`;
    for (const name of ["certainty of events", "certainty of both"])
      tally.addClass(
        name,
        gold.certainty,
        found.certainty,
        () => `gold ${gold.certainty}, found ${found.certainty} ${say()}`,
      );
    tally.add(
      "source of events",
      sameSource(article, entities, gold.source, found.source),
      () => `gold ${gold.source}, found ${found.source?.name ?? found.source?.kind ?? null} ${say()}`,
    );
    if (shared < Math.max(countGold(gold), countFound(found)))
      tally.note("event roles", `${shared}/${countGold(gold)} ${say()}`);
  }
  const missed = golds.flatMap((gold, index) =>
    takenGold.has(index)
      ? []
      : [
          `${article.id}: missed ${gold.type} ${JSON.stringify(gold.roles)} ${gold.certainty} « ${gold.evidence.slice(0, 140)} »`,
        ],
  );
  const extra = events.flatMap((event, index) =>
    takenFound.has(index)
      ? []
      : [
          `${article.id}: extra ${event.type} ${showRoles(event)} ${event.confidence} « ${event.text.slice(0, 120).replaceAll("\n", "⏎")} »`,
        ],
  );
  tally.addCounts("events by type", takenGold.size, events.length, golds.length, [...missed, ...extra]);
  for (const type of new Set([...golds.map((gold) => gold.type), ...events.map((event) => event.type)])) {
    const right = golds.filter((gold, index) => gold.type === type && takenGold.has(index)).length;
    tally.addCounts(
      `  ${type}`,
      right,
      events.filter((event) => event.type === type).length,
      golds.filter((gold) => gold.type === type).length,
    );
  }
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  tally.addCounts("event role fillers", rightFillers, sum(events.map(countFound)), sum(golds.map(countGold)));
}

const showRoles = (event: Event): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.keys(event.roles).flatMap((role) =>
        foundFillers(event, role).length > 0 ? [[role, foundFillers(event, role).map(({ name }) => name)]] : [],
      ),
    ),
  );
