import fs from "node:fs/promises";
import { defineConfig } from "tsup";
import { finishBuild } from "./scripts/finish-build.js";
import { keepFrancLanguages } from "./scripts/franc-languages.js";

export default defineConfig(async () => {
  const { version } = JSON.parse(await fs.readFile("package.json", "utf8")) as { version: string };
  return {
    entry: {
      index: "src/index.ts",
      schema: "src/schema/index.ts",
      cli: "src/cli/main.ts",
      html: "src/html/index.ts",
      "json-ld": "src/json-ld/index.ts",
      compromise: "src/compromise/index.ts",
      feed: "src/feed/index.ts",
      "feed-browser": "src/feed/index.browser.ts",
      batch: "src/batch/index.ts",
      "batch-worker": "src/batch/batch-worker.ts",
      queue: "src/queue/index.ts",
    },
    format: ["esm", "cjs"],
    dts: {
      entry: {
        index: "src/index.ts",
        schema: "src/schema/index.ts",
        html: "src/html/index.ts",
        "json-ld": "src/json-ld/index.ts",
        compromise: "src/compromise/index.ts",
        feed: "src/feed/index.ts",
        batch: "src/batch/index.ts",
        queue: "src/queue/index.ts",
      },
    },
    // import.meta.url in CommonJS: where the batch finds its worker.
    shims: true,
    target: "es2022",
    platform: "neutral",
    external: [/^node:/],
    noExternal: ["franc", "natural"],
    splitting: true,
    treeshake: true,
    clean: true,
    silent: true,
    minify: true,
    sourcemap: false,
    define: { __VERSION__: JSON.stringify(version) },
    esbuildOptions(options) {
      options.charset = "utf8";
    },
    esbuildPlugins: [keepFrancLanguages],
    onSuccess: finishBuild,
  };
});
