import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const BUNDLE = path.resolve(import.meta.dirname, ".cache/stages.mjs");

/** stages.ts bundled as the package is, and loaded. */
export async function loadStages(): Promise<typeof import("./stages.js")> {
  await build({
    entryPoints: [path.resolve(import.meta.dirname, "stages.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    minify: true,
    define: { __VERSION__: '"bench"' },
    outfile: BUNDLE,
    logLevel: "warning",
  });
  return await import(pathToFileURL(BUNDLE).href);
}
