import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const CACHE = path.resolve(import.meta.dirname, ".cache");

/** A source file and all it imports, bundled as the package is. @returns the bundle's path. */
export async function bundle(entry: string, name: string): Promise<string> {
  const outfile = path.join(CACHE, `${name}.mjs`);
  fs.mkdirSync(CACHE, { recursive: true });
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    define: { __VERSION__: '"bench"' },
    outfile,
    logLevel: "warning",
  });
  return outfile;
}

export const load = async <Module>(file: string): Promise<Module> => (await import(pathToFileURL(file).href)) as Module;
