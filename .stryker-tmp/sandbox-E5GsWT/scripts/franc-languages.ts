// @ts-nocheck
import type { Plugin } from "esbuild";

/** ISO 639-3 codes that `src/language/detect-language.ts` asks franc about. */
export const FRANC_LANGUAGES = ["fra", "eng", "spa", "ita", "por", "cat", "nld", "deu", "ron"];

/** franc carries the trigrams of 187 languages; only those that detection asks about go into the bundle. */
export const keepFrancLanguages: Plugin = {
  name: "keep-franc-languages",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(path)) as { data: Record<string, Record<string, string>> };
      const latin = Object.fromEntries(
        Object.entries(data.Latin ?? {}).filter(([code]) => FRANC_LANGUAGES.includes(code)),
      );
      return { contents: `export const data = ${JSON.stringify({ Latin: latin })};`, loader: "js" };
    });
  },
};
