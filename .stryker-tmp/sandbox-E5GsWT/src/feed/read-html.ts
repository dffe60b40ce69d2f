// @ts-nocheck
import { Tokenizer } from "htmlparser2";

export interface HtmlReader {
  /** Lower-case name and attributes; void and self-closing elements have no `onClose`. */
  onOpen(name: string, attributes: ReadonlyMap<string, string>): void;
  onClose(name: string): void;
  /** Entities decoded; a text may come in several pieces. */
  onText(piece: string): void;
}

const ignore = (): void => {};

/** Tells what stands in the HTML, tag by tag. It keeps no stack, so that time is linear however deep or broken the nesting is. */
export function readHtml(html: string, reader: HtmlReader): void {
  let tag = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  const open = (): void => reader.onOpen(tag, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => reader.onText(html.slice(start, end)),
      ontextentity: (point) => reader.onText(String.fromCodePoint(point)),
      oncdata: (start, end, offset) => reader.onText(html.slice(start, end - offset)),
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(point) {
        value += String.fromCodePoint(point);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => reader.onClose(html.slice(start, end).toLowerCase()),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Elements that have no content and no end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
