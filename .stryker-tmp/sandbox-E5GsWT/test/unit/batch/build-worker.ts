// @ts-nocheck
import path from "node:path";
import { build } from "tsup";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** The worker of the batch, built from the sources as they are: threads cannot load TypeScript. */
export async function buildWorker(): Promise<{ file: string }> {
  const folder = path.join(ROOT, ".cache/batch-worker");
  await build({
    config: false,
    entry: { "batch-worker": path.join(ROOT, "src/batch/batch-worker.ts") },
    outDir: folder,
    format: ["esm"],
    target: "es2022",
    platform: "node",
    silent: true,
    dts: false,
    clean: false,
    splitting: false,
    define: { __VERSION__: '"0.0.0-test"' },
  });
  return { file: path.join(folder, "batch-worker.js") };
}
