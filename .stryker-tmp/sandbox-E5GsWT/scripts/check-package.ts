/**
 * Packs the built package and looks at it as npm would publish it: `npm run check:package` (after `npm run build`).
 * publint and @arethetypeswrong/cli must have nothing to say; the list of files must be the one below.
 */
// @ts-nocheck

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const ROOT = path.resolve(import.meta.dirname, "..");
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|THIRD_PARTY\.md|CHANGELOG\.md|dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts|schema\.json))$/;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-pack-"));
const packed = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as
  | { filename: string; size: number; files: { path: string }[] }[]
  | Record<string, { filename: string; size: number; files: { path: string }[] }>;
const tarball = Object.values(packed)[0];
if (!tarball) throw new Error("npm pack made no tarball");

const problems: string[] = [];
for (const file of tarball.files)
  if (!ALLOWED.test(file.path)) problems.push(`the tarball holds ${file.path}, which is not on the list`);
for (const needed of ["README.md", "LICENSE", "THIRD_PARTY.md"]) {
  if (!tarball.files.some((file) => file.path === needed)) problems.push(`the tarball lacks ${needed}`);
}

const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as Record<string, unknown>;
const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: "npm" });
for (const message of messages) problems.push(`publint: ${formatMessage(message, manifest) ?? message.code}`);

try {
  execFileSync(
    "npx",
    [
      "attw",
      path.join(folder, tarball.filename),
      "--profile",
      "node16",
      "--format",
      "ascii",
      "--exclude-entrypoints",
      "browser",
    ],
    {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
} catch (error) {
  const { stdout, stderr } = error as { stdout: string; stderr: string };
  problems.push(`are the types wrong: ${stdout}${stderr}`);
}
fs.rmSync(folder, { recursive: true });

for (const problem of problems) console.error(problem);
console.log(
  `${tarball.files.length} files, ${(tarball.size / 1000).toFixed(0)} kB packed, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
