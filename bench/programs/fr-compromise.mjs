import { createRequire } from "node:module";

const loaded = createRequire(new URL("../../evaluation/package.json", import.meta.url))("fr-compromise");
const nlp = loaded.default ?? loaded;

/** The text parsed and tagged, nothing asked of it. */
export const parse = (text) => nlp(text);

/** Names and percentages with their offsets: less than depeche gives. */
export function ask(text) {
  const view = nlp(text);
  return [view.organizations(), view.people(), view.match("#Percent+")].map((found) => found.json({ offset: true }));
}
