import type { Plugin } from "esbuild";

/** ISO 639-3 codes that `src/language/detect-language.ts` asks franc about. */
export const FRANC_LANGUAGES = ["fra", "eng", "spa", "ita", "por", "cat", "nld", "deu", "ron"];

/** Letters of all scripts but Latin, in the place of franc's list of each: only whether Latin ones are the most is asked. */
const OTHER_LETTERS = "/(?!\\p{Script=Latin})\\p{L}/gu";

/** franc carries the trigrams of 187 languages, and an expression for each of 30 scripts; only those that detection asks about go into the bundle. */
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
    onLoad({ filter: /[\\/]franc[\\/]expressions\.js$/ }, async ({ path }) => {
      const { expressions } = (await import(path)) as { expressions: Record<string, RegExp> };
      const contents = `export const expressions = { Latin: ${expressions.Latin}, Other: ${OTHER_LETTERS} };`;
      return { contents, loader: "js" };
    });
  },
};
