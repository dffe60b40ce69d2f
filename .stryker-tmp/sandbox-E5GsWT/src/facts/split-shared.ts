// @ts-nocheck
import type { EventContext } from "./event-context.js";
import type { EventDraft, Filler } from "./event-draft.js";

/**
 * « A et B lèvent respectivement 40 et 104 millions »: one event for each, with its own amount; of companies that share what has no amount
 * (« ces deux tours ont été menés par C ») one event for each as well.
 */
export function splitShared(context: EventContext, draft: EventDraft): EventDraft[] {
  const { each } = draft.frame;
  const holders = each === null ? [] : (draft.roles.get(each.holder) ?? []);
  if (each === null || holders.length < 2) return [draft];
  const amount = draft.roles.get(each.amount)?.[0];
  if (!amount) return holders.map((holder) => ({ ...draft, roles: new Map(draft.roles).set(each.holder, [holder]) }));
  const shares = sharesOf(context, draft, amount, holders.length);
  if (shares === null) return [draft];
  return holders.map((holder, index) => ({
    ...draft,
    roles: new Map(draft.roles).set(each.holder, [holder]).set(each.amount, [shares[index] as Filler]),
  }));
}

/** So many amounts in a row from the first one on, where « respectivement » stands before it; else null. */
function sharesOf(
  { document, figures, events }: EventContext,
  { token }: EventDraft,
  amount: Filler,
  count: number,
): Filler[] | null {
  const { sentenceOf, tokens } = document;
  let told = false;
  for (let at = Math.min(token, amount.first); at < amount.first; at++)
    told ||= events.respectively.has(tokens.norms[at] ?? "");
  const end = figures[amount.figure + count - 1]?.end ?? amount.end;
  for (let at = amount.end; at < end + 2 && sentenceOf[at] === sentenceOf[amount.first]; at++)
    told ||= events.respectively.has(tokens.norms[at] ?? "");
  const shares = figures.slice(amount.figure, amount.figure + count);
  const fits = shares.every(({ first, list }) => list === "amounts" && sentenceOf[first] === sentenceOf[amount.first]);
  if (!told || !fits || shares.length < count) return null;
  return shares.map(({ first, end }, index) => ({
    entity: null,
    first,
    end,
    figure: amount.figure + index,
    rule: "figure",
  }));
}
