// @ts-nocheck
import type { Document } from "../document/document.js";
import type { CalendarDay } from "./calendar.js";
import type { PeriodMention } from "./mention.js";
import type { Match, Rule } from "./pattern.js";
import type { PeriodDraft } from "./period-draft.js";
import { PeriodEvidence } from "./period-evidence.js";
import type { PeriodRule, PeriodWords } from "./period-rule.js";
import { readPeriod } from "./read-period.js";
import { resolvePeriods } from "./resolve-periods.js";

/**
 * The periods of a document, in text order, without overlap.
 *
 * @param matches of a rule book that holds period rules among others; the others are passed over.
 * @param publishedAt fills years that the text leaves out and resolves what is relative.
 */
export function findPeriods(
  document: Document,
  matches: readonly Match[],
  words: PeriodWords,
  publishedAt: CalendarDay | null,
): PeriodMention[] {
  const evidence = new PeriodEvidence(document, words);
  const drafts: PeriodDraft[] = [];
  for (const match of matches) {
    if (!isPeriodMatch(match)) continue;
    for (const draft of readPeriod(document.tokens, match)) {
      if (evidence.holds(draft, drafts.at(-1))) drafts.push(draft);
    }
  }
  resolvePeriods(document, drafts, words, publishedAt);
  return drafts.map((draft) => mentionOf(document, draft));
}

const isPeriodMatch = (match: Match<Rule>): match is Match<PeriodRule> => {
  const { kind } = match.rule as Partial<PeriodRule>;
  return kind === "quarter" || kind === "date";
};

function mentionOf({ tokens }: Document, draft: PeriodDraft): PeriodMention {
  const {
    first,
    end,
    rule,
    named,
    granularity,
    year,
    quarter,
    half,
    month,
    day,
    fiscal,
    shift,
    yearShift,
    from,
    to,
    yearFrom,
  } = draft;
  return {
    first,
    end,
    start: tokens.starts[first] ?? 0,
    stop: tokens.ends[end - 1] ?? 0,
    rule: rule.id,
    named,
    period: {
      granularity,
      year,
      quarter,
      half,
      month,
      day,
      fiscal,
      relative: shift !== null || (yearShift !== null && !named),
      from,
      to,
      yearFrom: year === null ? null : yearFrom,
    },
  };
}
