/**
 * `npm run check:size`: what a page loads, gzipped, by esbuild's own report: the whole, the engine without generated data, and each generated part alone.
 * The budgets are a little above where the sizes stood when they were set: to be lowered with them.
 */
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { keepFrancLanguages } from "./franc-languages.js";

const ROOT = path.resolve(import.meta.dirname, "..");
/** Bytes of gzip, level 9. */
const BUDGETS: Readonly<Record<string, number>> = { whole: 510_000, engine: 204_000 };

/** Leaves generated data out, but not the names that others import. */
const withoutData: Plugin = {
  name: "without-data",
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.ts$/ }, async ({ path: file }) => {
      const names = Object.keys((await import(file)) as object);
      return { contents: names.map((name) => `export const ${name} = "";`).join("\n"), loader: "js" };
    });
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, () => ({ contents: "export const data = {};", loader: "js" }));
  },
};

async function sizeOf(plugins: Plugin[]): Promise<{ gzipped: number; parts: Map<string, number> }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(ROOT, "src/index.ts")],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    define: { __VERSION__: '"size"' },
    plugins,
  });
  const parts = new Map<string, number>();
  for (const output of Object.values(metafile.outputs))
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) parts.set(input, bytesInOutput);
  return { gzipped: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length, parts };
}

const whole = await sizeOf([keepFrancLanguages]);
const engine = await sizeOf([withoutData, keepFrancLanguages]);
const sizes: Readonly<Record<string, number>> = { whole: whole.gzipped, engine: engine.gzipped };
let problems = 0;
for (const [name, budget] of Object.entries(BUDGETS)) {
  const size = sizes[name] as number;
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB gzipped, budget ${budget / 1000}`);
  if (size > budget) problems++;
}
const largest = [...whole.parts].sort(([, one], [, other]) => other - one).slice(0, 12);
for (const [input, bytes] of largest) console.log(`  ${(bytes / 1000).toFixed(1)} kB minified: ${input}`);
process.exitCode = problems > 0 ? 1 : 0;
