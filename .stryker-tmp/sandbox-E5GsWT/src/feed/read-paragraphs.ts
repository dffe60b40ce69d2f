// @ts-nocheck
import { type Paragraph, ParagraphWriter } from "./paragraph-writer.js";
import { readHtml } from "./read-html.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead title tr ul",
);
const CELLS = words("td th");
/** Elements whose content is no text of the article. */
const SILENT = words(
  "script style noscript template svg math iframe object video audio canvas select button figcaption head textarea",
);

/**
 * The text of an HTML fragment (or of plain text) as paragraphs, in order: tags removed, entities decoded, runs of blanks
 * collapsed, one paragraph a block; `<br>` breaks a line and two of them a paragraph. No-break spaces stay as they are.
 */
export function readParagraphs(html: string): Paragraph[] {
  const writer = new ParagraphWriter();
  let silent = 0;
  readHtml(html, {
    onOpen(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (silent > 0) return;
      const href = name === "a" ? attributes.get("href") : undefined;
      if (name === "br") writer.breakLine();
      else if (BLOCKS.has(name)) writer.endParagraph();
      else if (CELLS.has(name)) writer.beginCell();
      else if (href !== undefined) writer.openLink(href);
    },
    onClose(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (silent > 0) return;
      else if (BLOCKS.has(name)) writer.endParagraph();
      else if (name === "a") writer.closeLink();
    },
    onText(piece) {
      if (silent === 0) writer.addText(piece);
    },
  });
  writer.endParagraph();
  return writer.paragraphs;
}

/** The text of a title or a name: one line. */
export const readLine = (html: string): string =>
  readParagraphs(html)
    .map(({ text }) => text)
    .join(" ")
    .replace(/[ \t\n]+/g, " ")
    .trim();

/** Paragraphs as the text of an article: an empty line between them. */
export const joinParagraphs = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ text }) => text).join("\n\n");
