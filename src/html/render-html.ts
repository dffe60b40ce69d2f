import { checkResult } from "../check-result.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { DepecheOptionsError, readArticle } from "../options.js";
import type { Article, Extraction } from "../schema/types.js";
import { labelsOf, PAGE_LANGUAGES, type PageLanguage } from "./labels.js";
import { html, Markup } from "./markup.js";
import { createPageContext, type PageContext } from "./page-context.js";
import { renderCharts } from "./render-bars.js";
import { renderEvents, renderQuotes } from "./render-events.js";
import { renderFigures } from "./render-figures.js";
import { renderNames } from "./render-names.js";
import { renderSection } from "./render-section.js";
import { renderSources, renderWarnings } from "./render-sources.js";
import { renderLegend, renderStanding, renderText } from "./render-text.js";
import { renderTimeline } from "./render-timeline.js";
import { counted } from "./show-number.js";
import { showDay } from "./show-period.js";
import { PAGE_STYLE } from "./style.js";

export interface HtmlOptions {
  /** A whole document (default), or a `<div>` to insert into one. */
  form?: "page" | "fragment";
  /** Of the words that are not the article's; `"en"` by default. */
  language?: PageLanguage;
  /** `"auto"` (default) follows the reader's system. */
  theme?: "auto" | "light" | "dark";
  /** Begins every id of the page: give each fragment of one document its own. A letter, then letters, digits, `-`, `_`; `"depeche"` by default. */
  idPrefix?: string;
  /** Put on the `<style>` element, for a content security policy. */
  nonce?: string;
  /** Whether the style is in the output (default); without it, insert `PAGE_STYLE` once yourself. */
  style?: boolean;
  /** Whether each mark carries its record, shown on hover and focus (default). Without it a page of a very long text stays small. */
  cards?: boolean;
  /** Adds the schema.org NewsArticle as a data block; false by default. */
  jsonLd?: boolean;
}

interface Settings extends Required<Omit<HtmlOptions, "nonce">> {
  nonce: string | null;
}

/**
 * An accessible, self-contained page that shows an article with what was extracted from it. No script: cards open by hover and by keyboard focus.
 * Whatever stands in the article or the result is escaped. The same input gives the same bytes.
 *
 * @param article what was given to `extract`.
 * @param result what `extract` returned for it.
 * @throws TypeError when the article is neither a string nor an object with a string `text`, or the result is of another text.
 * @throws DepecheOptionsError when an option is wrong.
 */
export function renderHtml(article: string | Article, result: Extraction, options: HtmlOptions = {}): string {
  const settings = readHtmlOptions(options);
  const read = readArticle(article);
  checkResult("renderHtml", read, result);
  const context = createPageContext(read, result, {
    labels: labelsOf(settings.language),
    prefix: settings.idPrefix,
    cards: settings.cards,
  });
  const style =
    settings.style &&
    html`<style${settings.nonce && html` nonce="${settings.nonce}"`}>${new Markup(PAGE_STYLE)}</style>`;
  const data = settings.jsonLd && renderData(read, result);
  const body = renderBody(context, settings.form);
  const theme = settings.theme !== "auto" && html` data-theme="${settings.theme}"`;
  const { language } = context.labels;
  if (settings.form === "fragment")
    return html`<div class="depeche" lang="${language}"${theme}>${style}${data}${body}</div>\n`.source;
  const title = titleOf(context) ?? context.labels.words.article;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="${settings.theme === "auto" ? "light dark" : settings.theme}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${settings.nonce === null ? "'unsafe-inline'" : `'nonce-${settings.nonce}'`}; base-uri 'none'; form-action 'none'">
<title>${title}</title>
${data}${style}
</head>
<body class="depeche"${theme}>${body}</body>
</html>
`.source;
}

/** A page has landmarks of its own; a fragment leaves them to the page that it stands in. */
function renderBody(context: PageContext, form: Settings["form"]): Markup {
  const { labels, prefix } = context;
  const skip = html`<a class="skip" href="#${prefix}-after">${labels.words.skip}</a>`;
  const article = html`<section aria-labelledby="${prefix}-article"><h2 id="${prefix}-article">${labels.words.article}</h2>${renderLegend(context)}<div class="text" lang="${languageOf(context)}">${renderText(context)}</div></section>`;
  const rail = html`<div class="rail" id="${prefix}-after" tabindex="-1">${renderNames(context)}${renderSources(context)}${renderWarnings(context)}</div>`;
  const parts = html`${renderKeyPoints(context)}<div class="columns">${article}${rail}</div>${renderFigures(context)}${renderCharts(context)}${renderTimeline(context)}${renderEvents(context)}${renderQuotes(context)}`;
  const [head, foot] = [renderHead(context), renderFoot(context)];
  return form === "page"
    ? html`<div class="page">${skip}<header class="head">${head}</header><main>${parts}</main><footer class="foot">${foot}</footer></div>`
    : html`<div class="page">${skip}<div class="head">${head}</div>${parts}<div class="foot">${foot}</div></div>`;
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** BCP 47, as the result says; an empty one where it is not known. */
const languageOf = ({ result }: PageContext): string => {
  const { code } = result.language;
  return code !== "und" && TAG.test(code) ? code : "";
};

const titleOf = ({ article, result }: PageContext): string | null =>
  article.title ?? result.article?.title ?? result.summary.headline?.text ?? null;

const WEB = /^https?:\/\//i;

function renderHead(context: PageContext): Markup {
  const { article, labels, result } = context;
  const { words } = labels;
  const { status, headline } = result.summary;
  const day = article.publishedAt instanceof Date ? article.publishedAt.toISOString() : article.publishedAt;
  const url = article.url ?? "";
  const source = article.source ?? (WEB.test(url) ? url.replace(WEB, "").split("/")[0] : null);
  const parts = [
    source && (WEB.test(url) ? html`<a href="${url}" rel="noreferrer">${source}</a>` : source),
    article.author && `${words.by} ${article.author}`,
    day && html`${words.published} <time datetime="${day}">${showDay(day, labels)}</time>`,
    status.value !== "undetermined" &&
      html`<span class="status ${status.value}">${labels.status[status.value]}${status.cue && html` <span>« ${status.cue.text} »</span>`}</span>`,
  ].filter(Boolean);
  const title = titleOf(context) ?? words.article;
  const deck =
    headline && headline.text !== title
      ? html`<p class="deck" lang="${languageOf(context)}">${headline.text}</p>`
      : null;
  return html`${parts.length > 0 && html`<p class="kicker">${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}</p>`}<h1 lang="${languageOf(context)}">${title}</h1>${deck}`;
}

function renderKeyPoints(context: PageContext): Markup | null {
  const { labels, prefix, result } = context;
  const points = result.summary.keyPoints.map(({ text, reasons, sentence }, index) => {
    const standing = context.standingOf(sentence);
    return html`<li id="${prefix}-key-${index}" tabindex="-1"><a class="number" href="#${prefix}-said-${index}">${index + 1}</a><span${standing && html` class="said-${standing.certainty}"`} lang="${languageOf(context)}">${text.replace(/\s+/g, " ")}</span>${standing && renderStanding(standing, labels)}${labels.language === "en" && reasons.length > 0 && html`<span class="note">${reasons.join(", ")}</span>`}</li>`;
  });
  if (points.length === 0) return null;
  return renderSection("points", labels.words.keyPoints, html`<ol>${points}</ol>`, context);
}

function renderFoot({ labels, result }: PageContext): Markup {
  const { words } = labels;
  const language = `${words.languageTitle}: ${result.language.code}`;
  return html`<span>${words.madeBy}</span><span>${language} · ${counted(result.sentences.length, words.sentence)}</span>`;
}

/** JSON within HTML: no `<`, so nothing can close the element or open a comment. */
function renderData(article: Article, result: Extraction): Markup {
  const json = JSON.stringify(toJsonLd(article, result)).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return new Markup(`<script type="application/ld+json">${json}</script>\n`);
}

/** @throws TypeError when spans of the result are not of the article. */
const NAME = /^[A-Za-z][\w-]*$/;

function readHtmlOptions(options: HtmlOptions): Settings {
  const known = ["form", "language", "theme", "idPrefix", "nonce", "style", "cards", "jsonLd"];
  for (const [key, value] of Object.entries(options))
    if (!known.includes(key)) throw new DepecheOptionsError(key, value, `nothing: known are ${known.join(", ")}`);
  const pick = <Value extends string>(key: keyof HtmlOptions, allowed: readonly Value[], usual: Value): Value => {
    const value = options[key] ?? usual;
    if (!allowed.includes(value as Value))
      throw new DepecheOptionsError(key, value, allowed.map((one) => `"${one}"`).join(" or "));
    return value as Value;
  };
  const flag = (key: "style" | "cards" | "jsonLd", usual: boolean): boolean => {
    const value: unknown = options[key] ?? usual;
    if (typeof value !== "boolean") throw new DepecheOptionsError(key, value, "true or false");
    return value;
  };
  const word = (key: "idPrefix" | "nonce", pattern: RegExp, takes: string): string | null => {
    const value: unknown = options[key] ?? null;
    if (value !== null && !(typeof value === "string" && pattern.test(value)))
      throw new DepecheOptionsError(key, value, takes);
    return value;
  };
  return {
    form: pick("form", ["page", "fragment"], "page"),
    language: pick("language", PAGE_LANGUAGES, "en"),
    theme: pick("theme", ["auto", "light", "dark"], "auto"),
    idPrefix: word("idPrefix", NAME, "a letter, then letters, digits, - and _") ?? "depeche",
    nonce: word("nonce", /^[A-Za-z0-9+/_-]+={0,2}$/, "a base64 value"),
    style: flag("style", true),
    cards: flag("cards", true),
    jsonLd: flag("jsonLd", false),
  };
}
