import { type Clause, SHORT_REACH } from "./clause.js";
import type { Draft } from "./figure-draft.js";
import type { Left } from "./figure-evidence.js";
import { readLeft } from "./figure-left.js";
import { Cue, Tie } from "./figure-words.js";
import type { Part, ReadMatch } from "./read-figure.js";

/** What ties a second amount to the first: « contre 443 millions », « dont 35 millions », « (56 millions) ». */
const TIES: ReadonlySet<Tie> = new Set([Tie.Against, Tie.Among, Tie.Bracket, Tie.List, Tie.To, Tie.Of]);
/** « 9,3 millions levés »: the money word behind stands this near. */
const BEHIND = 2;
/** Words between a money word and its number: « lève auprès de ses actionnaires historiques 40 millions ». */
const REACH = 2 * SHORT_REACH;

/**
 * The match with the currency that a number without one is in, or null where nothing says that it is money: it is tied to the amount before in its
 * sentence, or stands beside a word that speaks of money. The currency is that of the amount before, else `named`, the first of the text.
 */
export function nameCurrency(
  clause: Clause,
  drafts: readonly Draft[],
  match: ReadMatch,
  named: ReadMatch | undefined,
): ReadMatch | null {
  const [first, last] = [match.parts[0] as Part, match.parts.at(-1) as Part];
  const left = readLeft(clause, first.first);
  const before = lastOf(drafts, ({ match: { rule } }) => rule.kind !== "percentage");
  const isNear = before !== undefined && before.first >= left.start;
  const isTied = isNear && isMoney(before) && TIES.has(left.tie) && !countsBetween(clause, before.end, first.first);
  if (!isTied && !isBesideMoney(clause, left, last.end)) return null;
  const model = lastOf(drafts, isMoney)?.match ?? named;
  return model ? { ...match, currency: model.currency, nation: model.nation } : null;
}

function lastOf(drafts: readonly Draft[], isWanted: (draft: Draft) => boolean): Draft | undefined {
  for (let at = drafts.length - 1; at >= 0; at--) if (isWanted(drafts[at] as Draft)) return drafts[at];
  return undefined;
}

const isMoney = ({ match }: Draft): boolean => match.rule.kind === "amount" && !match.isCoin;

/** A large number between that is none of the figures found counts something else, and what follows may count the same. */
function countsBetween(clause: Clause, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (clause.words.scales.has(clause.norm(token))) return true;
  return false;
}

function isBesideMoney(clause: Clause, left: Left, end: number): boolean {
  if (clause.nearest(left.at, left.start, Cue.Money, REACH) >= 0) return true;
  for (let token = end; token < end + BEHIND; token++) if (clause.cuesAt(token) & Cue.Money) return true;
  return false;
}
