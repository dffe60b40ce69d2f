// @ts-nocheck
import type { Argument, Event, EventType, EventVerdict, StatedEvent } from "../schema/types.js";
import type { ArticleNames } from "./article-names.js";
import { contradictsCertainty } from "./compare-certainty.js";

/** The role that makes two events of a type one: what is bought is bought by one. Another bearer of another role contradicts. */
const KEY_ROLES: Readonly<Partial<Record<EventType, string>>> = { acquisition: "target" };

const NAMED: ReadonlySet<Argument["type"]> = new Set(["company", "person", "organization"]);

/** An event by the names in it, as the article has them; null where it has none, or is told by its figures alone. */
export function stateEvent(event: Event, names: ArticleNames): StatedEvent | null {
  if (event.type === "results") return null;
  const roles: StatedEvent["roles"] = {};
  for (const [role, filled] of Object.entries(event.roles)) {
    const bearers = (Array.isArray(filled) ? filled : filled ? [filled] : []).filter(({ type }) => NAMED.has(type));
    if (bearers.length > 0) roles[role] = bearers.map((bearer) => nameOf(bearer, names));
  }
  if (Object.keys(roles).length === 0) return null;
  const { start, end, text, type, certainty } = event;
  return { span: { start, end, text }, type, roles, certainty };
}

const nameOf = ({ name, type }: Argument, names: ArticleNames): string =>
  type === "company"
    ? names.findHolder(name)
    : (names.find({ name, aliases: [], wikidata: null, type: "person" })?.entity.name ?? name);

/** What the article says to an event: the one that supports it, else the one that contradicts it, else another with the same names. */
export function judgeEvent(claimed: StatedEvent, article: readonly StatedEvent[]): EventVerdict {
  let best: EventVerdict = { status: "not-found", claimed, article: null, conflicts: [], evidence: [] };
  for (const event of article) {
    const compared = compareEvents(claimed, event);
    if (!compared) continue;
    const rank = RANKS[compared.status];
    if (rank > RANKS[best.status] || (rank === RANKS[best.status] && !best.article))
      best = { ...compared, claimed, article: event, evidence: [event.span] };
  }
  return best;
}

const RANKS = { "not-found": 0, contradicted: 1, supported: 2 } as const;

function compareEvents(claim: StatedEvent, article: StatedEvent): Pick<EventVerdict, "status" | "conflicts"> | null {
  const hasAll = Object.values(claim.roles)
    .flat()
    .every((name) => Object.values(article.roles).flat().includes(name));
  if (claim.type !== article.type) return hasAll ? { status: "not-found", conflicts: ["type"] } : null;
  const entries = Object.entries(claim.roles);
  const isFilled = ([role, said]: [string, string[]]) => said.every((name) => article.roles[role]?.includes(name));
  if (entries.every(isFilled)) {
    const isSure = !contradictsCertainty(claim.certainty, article.certainty);
    return isSure ? { status: "supported", conflicts: [] } : { status: "contradicted", conflicts: ["certainty"] };
  }
  const key = KEY_ROLES[claim.type];
  const isOther = entries.some(([role, said]) => article.roles[role] && !isFilled([role, said]));
  const isSameKey = key !== undefined && claim.roles[key] !== undefined && isFilled([key, claim.roles[key]]);
  return isOther && (hasAll || isSameKey) ? { status: "contradicted", conflicts: ["roles"] } : null;
}
