import { createRequire } from "node:module";

const nlp = createRequire(new URL("../../evaluation/package.json", import.meta.url))("compromise");

/** The text parsed and tagged, nothing asked of it. */
export const parse = (text) => nlp(text);

/** Names and percentages with their offsets: less than depeche gives. */
export function ask(text) {
  const view = nlp(text);
  return [view.organizations(), view.people(), view.percentages()].map((found) => found.json({ offset: true }));
}
