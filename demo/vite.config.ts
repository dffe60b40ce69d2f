import path from "node:path";
import { defineConfig } from "vite";

const ROOT = path.resolve(import.meta.dirname, "..");

/** The playground runs on the built package, as its users do; its types are those of the source. */
const BUILT: Readonly<Record<string, string>> = {
  index: "index.js",
  "html/index": "html.js",
  "feed/index.browser": "feed-browser.js",
};

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  resolve: {
    alias: Object.entries(BUILT).map(([source, built]) => ({
      find: new RegExp(`^\\.\\./src/${source.replace(".", "\\.")}\\.js$`),
      replacement: path.join(ROOT, "dist", built),
    })),
  },
  worker: { format: "es" },
  server: { fs: { allow: [ROOT] } },
  build: { outDir: path.join(ROOT, ".cache/demo"), emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000 },
});
