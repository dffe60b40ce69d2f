import type { Article } from "../src/index.js";

export interface State {
  readonly text: string;
  readonly title: string;
  readonly published: string;
}

const LONGEST = 20_000;

/** The state packed for a URL's fragment; null where it is too long for a link. */
export async function packState(state: State): Promise<string | null> {
  if (state.text.length > LONGEST) return null;
  const packed = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Null where the fragment holds no state. */
export async function unpackState(packed: string): Promise<State | null> {
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")),
    ).text();
    const { text: article, title, published } = JSON.parse(text) as Record<string, unknown>;
    return { text: String(article ?? ""), title: String(title ?? ""), published: String(published ?? "") };
  } catch {
    return null;
  }
}

export const articleOf = ({ text, title, published }: State): Article => ({
  text,
  ...(title.trim() ? { title } : {}),
  ...(/^\d{4}-\d\d-\d\d$/.test(published) ? { publishedAt: published } : {}),
});
