// @ts-nocheck
import { DepecheFeedError } from "./feed-error.js";

export interface JsonFeedText {
  /** The feed as a value; where the text was cut, with the items before the cut. */
  readonly value: Record<string, unknown>;
  readonly truncated: boolean;
}

/**
 * The value of a JSON Feed; of one that is cut, what stands before the cut.
 * @throws DepecheFeedError when the text is no JSON object that could be a feed.
 */
export function splitJsonFeed(json: string): JsonFeedText {
  const whole = parseObject(json);
  if (whole) return { value: whole, truncated: false };
  const repaired = parseObject(closeAtLastItem(json));
  if (!repaired) throw new DepecheFeedError("unreadable", "not a feed: the JSON is malformed, or no object");
  return { value: repaired, truncated: true };
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * Cuts the text after the last whole element of the array that it ends in (a feed's `items`) and closes what is open there.
 * One pass; strings and their escapes are passed over.
 */
function closeAtLastItem(json: string): string {
  const open: string[] = [];
  let cut = -1;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      if (open.length > DEEPEST) return "";
    } else if (character === "}" || character === "]") {
      if (open.pop() !== character) return "";
      if (open.length === ITEMS_DEPTH && open[ITEMS_DEPTH - 1] === "]") cut = at + 1;
    }
  }
  return cut < 0 ? "" : `${json.slice(0, cut)}]}`;
}

/** `{ "items": [ … ] }`: whole items stand two levels deep. */
const ITEMS_DEPTH = 2;
/** A JSON Feed needs five. */
const DEEPEST = 1000;
