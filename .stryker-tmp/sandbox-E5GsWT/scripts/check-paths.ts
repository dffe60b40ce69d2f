/**
 * Every path and every npm script that a document names must exist: `npm run check:paths`.
 * Reads the Markdown files that git tracks; looks at code spans, fenced commands, relative links and their anchors.
 */
// @ts-nocheck

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const TOP = fs.readdirSync(ROOT);
const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);

/** Built or optional places, and words with a slash that are no path of this repository. */
const NOT_HERE = /^(dist|node_modules|coverage|\.\.\/shared|\.cache)(\/|$)/;
const LOOKS_LIKE_PATH = /^\.?[\w.@-]+(\/[\w.@<>*{},-]+)*\/?$/;

const problems: string[] = [];
const exists = (file: string): boolean => fs.existsSync(path.join(ROOT, file));

function checkPath(named: string, document: string): void {
  const clean = named.replace(/[.,;:]+$/, "").replace(/:\d+(-\d+)?$/, "");
  const first = clean.split("/")[0] ?? "";
  if (NOT_HERE.test(clean) || /[<>*{}…]/.test(clean) || !LOOKS_LIKE_PATH.test(clean)) return;
  if (!TOP.includes(first) && !exists(path.join(path.dirname(document), first))) return;
  if (!exists(clean) && !exists(path.join(path.dirname(document), clean)))
    problems.push(`${document}: no such path: ${clean}`);
}

/** The anchors that hosts give to the headings of a document. */
const anchorsOf = (file: string): string[] =>
  [...fs.readFileSync(path.join(ROOT, file), "utf8").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

for (const document of documents) {
  const text = fs.readFileSync(path.join(ROOT, document), "utf8");
  for (const match of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
    const script = match[1] ?? "";
    if (!(script in scripts)) problems.push(`${document}: no such script: npm run ${script}`);
  }
  for (const match of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
    const [, target = "", anchor] = match;
    const file = target === "" ? document : path.join(path.dirname(document), target);
    if (!exists(file)) problems.push(`${document}: broken link: ${target}`);
    else if (anchor && file.endsWith(".md") && !anchorsOf(file).includes(anchor))
      problems.push(`${document}: no such heading: ${target}#${anchor}`);
  }
  for (const match of text.matchAll(/`([^`\n]+)`/g)) {
    for (const word of (match[1] ?? "").split(/\s+/))
      if (word.includes("/") || /\.(ts|md|json|tsv|txt)$/.test(word)) checkPath(word, document);
  }
}

for (const [name, command] of Object.entries(scripts)) {
  for (const word of command.split(/\s+/)) {
    if (/\.(ts|cjs|mjs|js|json)$/.test(word) && !NOT_HERE.test(word) && !exists(word))
      problems.push(`package.json: script ${name} names ${word}, which does not exist`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `${documents.length} documents and ${Object.keys(scripts).length} scripts checked, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
