/** The tag letters of the annotation guide (fixtures/README.md). */
// @ts-nocheck

export const TAGS = ["C", "O", "J", "P", "L", "R", "%", "Q", "M", "D"] as const;
export type Tag = (typeof TAGS)[number];

/** A tagged span of a text: half-open UTF-16 offsets; `unsure` marks a neutral tag (`[[C?:…]]`). */
export interface TaggedSpan {
  start: number;
  end: number;
  tag: Tag;
  unsure: boolean;
}

export interface AnnotatedText {
  text: string;
  spans: TaggedSpan[];
}

const OPEN = /\[\[([A-Z%])(\??):/g;

/**
 * Reads a text with inline tags `[[X:surface]]`; stripping the tags gives the text back, character for character.
 * @throws Error naming the offset of an unclosed, nested, empty or unknown tag.
 */
export function parseAnnotatedText(source: string): AnnotatedText {
  const spans: TaggedSpan[] = [];
  let text = "";
  let position = 0;
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(source); match; match = OPEN.exec(source)) {
    const tag = match[1] as Tag;
    if (!TAGS.includes(tag)) throw new Error(`unknown tag « ${tag} » at offset ${match.index}`);
    const close = source.indexOf("]]", OPEN.lastIndex);
    if (close < 0) throw new Error(`tag at offset ${match.index} is never closed`);
    const surface = source.slice(OPEN.lastIndex, close);
    if (surface === "" || surface.trim() !== surface) throw new Error(`empty or padded tag at offset ${match.index}`);
    if (surface.includes("[[")) throw new Error(`nested tag at offset ${match.index}`);
    text += source.slice(position, match.index);
    spans.push({ start: text.length, end: text.length + surface.length, tag, unsure: match[2] === "?" });
    text += surface;
    position = close + 2;
    OPEN.lastIndex = position;
  }
  text += source.slice(position);
  if (text.includes("[[") || text.includes("]]")) throw new Error("stray [[ or ]] outside a tag");
  return { text, spans };
}
