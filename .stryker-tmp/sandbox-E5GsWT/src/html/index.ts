/** `depeche/html`: an article and what was extracted from it, as a page or a fragment. */
// @ts-nocheck

export type { PageLanguage } from "./labels.js";
export { type HtmlOptions, renderHtml } from "./render-html.js";
export { PAGE_STYLE } from "./style.js";
