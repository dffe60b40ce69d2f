// @ts-nocheck
import type { Span } from "../schema/types.js";
import { collectMarks, type Mark } from "./collect-marks.js";
import type { Labels } from "./labels.js";
import { html, joined, type Markup } from "./markup.js";
import { anchorOf, MARK_KINDS, type PageContext, type Standing } from "./page-context.js";
import { renderCard, showSource } from "./render-card.js";

/** The article with its records marked, one paragraph a line of the text. */
export function renderText(context: PageContext): Markup {
  const { text } = context.article;
  const marks = collectMarks(context.result);
  const keys = new Map(context.result.summary.keyPoints.map(({ sentence }, index) => [sentence, index]));
  const paragraphs: Markup[] = [];
  let [mark, sentence] = [0, 0];
  for (const line of linesOf(text)) {
    const pieces: Markup[] = [];
    let at = line.start;
    const renderUntil = (end: number): Markup[] => {
      const run: Markup[] = [];
      for (; mark < marks.length && (marks[mark] as Mark).start < end; mark++) {
        const { start, end: markEnd } = marks[mark] as Mark;
        if (start < at || markEnd > end) continue;
        run.push(html`${text.slice(at, start)}`, renderMark(marks[mark] as Mark, mark, context));
        at = markEnd;
      }
      run.push(html`${text.slice(at, end)}`);
      at = end;
      return run;
    };
    for (; sentence < context.result.sentences.length; sentence++) {
      const { start, end } = context.result.sentences[sentence] as Span;
      if (start >= line.end) break;
      if (end > line.end || start < at) continue;
      pieces.push(...renderUntil(start), renderSentence(sentence, joined(renderUntil(end)), keys, context));
    }
    pieces.push(...renderUntil(line.end));
    paragraphs.push(html`<p>${pieces}</p>`);
  }
  return joined(paragraphs);
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g))
    if (line.trim() !== "") yield { start: index, end: index + line.length };
}

function renderSentence(
  sentence: number,
  content: Markup,
  keys: ReadonlyMap<number, number>,
  context: PageContext,
): Markup {
  const key = keys.get(sentence);
  const standing = context.standingOf(sentence);
  if (key === undefined && !standing) return content;
  const { labels, prefix } = context;
  const badge =
    key !== undefined &&
    html`<a class="key" id="${prefix}-said-${key}" href="#${prefix}-key-${key}"><span class="sr">${labels.words.keyPoints} </span>${key + 1}</a>`;
  const flag = standing && renderStanding(standing, labels);
  const classes = `sentence${standing ? ` said-${standing.certainty}` : ""}${key === undefined ? "" : " is-key"}`;
  return html`${badge}<span class="${classes}">${content}</span>${flag}`;
}

/** « conditional · The Information »: how sure a sentence is, and who says so. */
export const renderStanding = ({ certainty, source }: Standing, labels: Labels): Markup =>
  html`<span class="flag ${certainty}">${labels.certainty[certainty]}${source && ` · ${showSource(source, labels)}`}</span>`;

function renderMark(mark: Mark, number: number, context: PageContext): Markup {
  const kind = MARK_KINDS[mark.list];
  const text = context.article.text.slice(mark.start, mark.end);
  const card = `${context.prefix}-card-${number}`;
  const described = context.cards && html` aria-describedby="${card}"`;
  return html`<span class="mark ${kind}"><a href="#${anchorOf(context, mark.list, mark.index)}"${described}>${text}</a><span class="sr"> (${context.labels.marks[kind]})</span>${context.cards && renderCard(mark, card, context)}</span>`;
}

/** What the marks look like, in a line. */
export function renderLegend({ labels, result }: PageContext): Markup {
  const kinds = [
    ...new Set(
      Object.entries(MARK_KINDS).flatMap(([list, kind]) => (result[list as Mark["list"]].length > 0 ? [kind] : [])),
    ),
  ];
  return html`<p class="legend"><span class="sr">${labels.words.legend}: </span>${joined(
    kinds.map((kind) => html`<span class="mark ${kind}"><span class="chip">${labels.marks[kind]}</span></span>`),
    " ",
  )}</p>`;
}
