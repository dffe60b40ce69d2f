/** `depeche/json-ld`: an article and what was extracted from it as a schema.org NewsArticle. */
// @ts-nocheck

export { type JsonLd, type NewsArticle, toJsonLd } from "./to-json-ld.js";
