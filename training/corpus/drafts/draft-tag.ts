import type { Tag } from "../../../src/judge/annotated-text.js";

/** A tag of a draft. */
export interface DraftTag {
  tag: Tag;
  unsure: boolean;
  surface: string;
  /** What stands behind the surface's bars. */
  more: string[];
}
