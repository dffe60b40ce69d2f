import type { AnnotatedText, Tag } from "../../src/judge/annotated-text.js";

export interface UntaggedRepeat {
  surface: string;
  tag: Tag;
  start: number;
  around: string;
}

const WORD = /[\p{L}\p{N}]/u;
const NAME_TAGS = new Set<Tag>(["C", "O", "J", "P", "L", "R"]);

/** Places where a tagged name stands again, whole and in the same case, without a tag: usually a slip. */
export function untaggedRepeats({ text, spans }: AnnotatedText): UntaggedRepeat[] {
  const repeats: UntaggedRepeat[] = [];
  const seen = new Set<string>();
  for (const { start, end, tag } of spans) {
    const surface = text.slice(start, end);
    if (!NAME_TAGS.has(tag) || seen.has(surface)) continue;
    seen.add(surface);
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const stop = at + surface.length;
      if (WORD.test(text[at - 1] ?? " ") || WORD.test(text[stop] ?? " ")) continue;
      if (spans.some((span) => span.start < stop && at < span.end)) continue;
      repeats.push({
        surface,
        tag,
        start: at,
        around: text.slice(Math.max(0, at - 20), stop + 20).replaceAll("\n", " "),
      });
    }
  }
  return repeats;
}
