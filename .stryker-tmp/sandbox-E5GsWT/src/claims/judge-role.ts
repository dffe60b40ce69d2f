// @ts-nocheck
import type { Entity, Person, Role, RoleVerdict } from "../schema/types.js";
import type { ArticleNames } from "./article-names.js";
import type { ClaimWords } from "./claim-words.js";
import { compareMeanings, type Meaning, meaningOf, shareAny } from "./compare-words.js";

/** A post that a claim gives someone. */
export interface ClaimedRole {
  readonly person: string;
  readonly title: string | null;
  /** The company, else the organisation. */
  readonly company: string | null;
  /** The claim names it right beside the title: « PDG de VMware », not « sa directrice générale ». */
  readonly isBeside: boolean;
  readonly past: boolean;
}

/** What the article says to a person's role: the role that supports it, else the one that contradicts it. */
export function judgeRole(
  claimed: ClaimedRole,
  bearer: Entity | null,
  names: ArticleNames,
  words: ClaimWords,
): RoleVerdict {
  const { person, title } = claimed;
  const company = claimed.company === null ? null : names.findHolder(claimed.company);
  const meaning = meaningOf(title, words.titles, words);
  let best: RoleVerdict = { status: "not-found", person, title, company, article: null, conflicts: [], evidence: [] };
  for (const role of isPerson(bearer) ? bearer.roles : []) {
    const verdict = compareRoles({ ...claimed, company }, meaning, role, names, words);
    if (RANKS[verdict.status] > RANKS[best.status]) best = verdict;
  }
  return best;
}

const RANKS = { "not-found": 0, contradicted: 1, supported: 2 } as const;

const isPerson = (entity: Entity | null): entity is Person => entity !== null && "roles" in entity;

function compareRoles(
  claimed: ClaimedRole,
  meaning: Meaning | null,
  role: Role,
  names: ArticleNames,
  words: ClaimWords,
): RoleVerdict {
  const said = role.company ?? role.organization;
  const body = said === null ? null : names.findHolder(said);
  const isSamePlace = claimed.company === null || claimed.company === body;
  const isOtherPlace = claimed.company !== null && body !== null && claimed.company !== body;
  const title = compareTitles(meaning, meaningOf(role.title, words.titles, words), words);
  const conflicts: RoleVerdict["conflicts"] = [];
  if (title === "different") conflicts.push("title");
  if (isOtherPlace) conflicts.push("company");
  if (role.past && !claimed.past) conflicts.push("past");
  const isTold = isSamePlace && (title === "same" || title === "unsaid");
  const isOneThing = isSamePlace || (isOtherPlace && claimed.isBeside);
  const isSameButOne = conflicts.length === 1 && isOneThing && title !== "unlike";
  const status = conflicts.length === 0 && isTold ? "supported" : isSameButOne ? "contradicted" : "not-found";
  const { person, company } = claimed;
  const span = { start: role.start, end: role.end, text: role.text };
  return { status, person, title: claimed.title, company, article: role, conflicts, evidence: [span] };
}

/** Titles of one post are the same; two fields (finance, technology) exclude each other, and so do a field and the head of the house. */
function compareTitles(
  one: Meaning | null,
  other: Meaning | null,
  { fields }: ClaimWords,
): ReturnType<typeof compareMeanings> {
  const relation = compareMeanings(one, other);
  if (!one || !other || relation === "same") return relation;
  if (shareAny(one.known, other.known)) return "same";
  const isField = (meaning: Meaning): boolean => shareAny(meaning.known, fields);
  return one.known.size > 0 && other.known.size > 0 && (isField(one) || isField(other)) ? "different" : "unlike";
}
