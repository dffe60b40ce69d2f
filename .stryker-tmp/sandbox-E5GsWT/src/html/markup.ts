/** A piece of HTML that is safe to insert; `html` makes it, and everything else is escaped. */
// @ts-nocheck

export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

export type Content = string | number | Markup | null | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Controls that no HTML may hold, and halves of surrogate pairs, which no UTF-8 can carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Text as it may stand between tags and within quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(UNPRINTABLE, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

const sourceOf = (content: Content): string => {
  if (content instanceof Markup) return content.source;
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  if (Array.isArray(content)) return content.map(sourceOf).join("");
  return "";
};

/** HTML from a template: what is inserted is escaped unless it is `Markup`; null, undefined and false are nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = parts[0] as string;
  for (const [index, content] of contents.entries()) source += sourceOf(content) + (parts[index + 1] as string);
  return new Markup(source);
}

export const joined = (pieces: readonly Content[], between = ""): Markup =>
  new Markup(pieces.map(sourceOf).filter(Boolean).join(escapeHtml(between)));
