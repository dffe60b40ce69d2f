// @ts-nocheck
import type { FeedWarning, FeedWarningCode } from "./types.js";

const MOST_ITEMS_NAMED = 20;

/** Gathers warnings, one a code, however many items it is about. */
export interface Warnings {
  add(code: FeedWarningCode, message: string, item?: number): void;
  list(): FeedWarning[];
}

/** `message` is the first one's; the others of a code are counted. */
export function collectWarnings(): Warnings {
  const byCode = new Map<FeedWarningCode, { warning: FeedWarning; count: number }>();
  return {
    add(code, message, item) {
      const entry = byCode.get(code) ?? { warning: { code, message, items: [] }, count: 0 };
      entry.count++;
      if (item !== undefined && entry.warning.items.length < MOST_ITEMS_NAMED) entry.warning.items.push(item);
      byCode.set(code, entry);
    },
    list: () =>
      [...byCode.values()].map(({ warning, count }) =>
        count === 1 ? warning : { ...warning, message: `${warning.message} (${count} times)` },
      ),
  };
}
