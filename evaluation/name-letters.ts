import type { NameKind } from "../src/mentions/mention.js";

/** The tags of names, companies first. */
export const NAME_TAGS = ["C", "P", "O", "L", "R", "J"] as const;

export const LETTERS: Readonly<Record<NameKind, string>> = {
  company: "C",
  organization: "O",
  press: "J",
  person: "P",
  place: "L",
  product: "R",
};
