/** What the build adds to `dist` once the modules stand there: the bundle for plain pages, and the JSON Schema files. */
// @ts-nocheck

import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Relative to where the build runs: tsup bundles its configuration, and this file with it. */
const DIST = path.resolve("dist");

export async function finishBuild(): Promise<void> {
  await Promise.all([bundleForBrowsers(), writeSchemas()]);
}

/** `depeche` in one file, with nothing to resolve: for `<script type="module">`, workers and content delivery networks. */
async function bundleForBrowsers(): Promise<void> {
  await build({
    entryPoints: [path.join(DIST, "index.js")],
    outfile: path.join(DIST, "browser.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
}

async function writeSchemas(): Promise<void> {
  const { toJsonSchema } = (await import(
    `${pathToFileURL(path.join(DIST, "schema.js")).href}?${Date.now()}`
  )) as typeof import("../src/schema/index.js");
  for (const name of ["extraction", "article", "claim", "verdict"] as const)
    await fs.writeFile(path.join(DIST, `${name}.schema.json`), `${JSON.stringify(toJsonSchema(name), null, 2)}\n`);
}
