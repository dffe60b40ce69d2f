/**
 * `npm run check:regexps`: reads every regular expression of src and asks recheck (https://makenowjust-labs.github.io/recheck) whether its time can
 * grow faster than its input. Those of polynomial time are allowed only on input of bounded length, each named below with its bound.
 */
// @ts-nocheck

import fs from "node:fs";
import path from "node:path";
import { check } from "recheck";
import ts from "typescript";

const ROOT = path.resolve(import.meta.dirname, "..");
const SRC = path.join(ROOT, "src");
/** Milliseconds that recheck may think about one expression. */
const TIMEOUT = 60_000;

interface Found {
  where: string;
  source: string;
  flags: string;
}

/** Expressions whose time can grow with the square of their input, or that recheck cannot judge, and the bound of that input. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`/^\{.*\}\s*\n\s*\{/`, "the first 4,096 bytes of a file"],
  [String.raw`/^0\.0*|\.|0+$/g`, "a number as JavaScript prints it"],
  [String.raw`/(?:\p{L}+|[$£])$/u`, "the words of one figure"],
  [String.raw`/[.,;:!?)\]»”"'’]+$/`, "eight characters"],
  [String.raw`/\s*[\n\r\u0085\u2028\u2029]\s*/g`, "the words of one figure"],
  [String.raw`/charset\s*=\s*["']?\s*([^\s"';,]+)/i`, "a header, which Node bounds at 16 kB"],
  [String.raw`/<meta[^>]{1,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i`, "the first bytes of a page, DECLARATION_BYTES"],
  [String.raw`/ +(?=[\n\t])/g`, "a paragraph in which one space stands for many"],
  [String.raw`/^[ \t\n]+|[ \t\n]+$/g`, "a paragraph in which one space stands for many"],
  [
    String.raw`/(?:^|[^\d])(\d{1,2})(?:er)?[ .\-\u00a0\u202f]+(\p{L}{3,10})\.?,?[ \-\u00a0\u202f]+(\d{4}|\d\d)(?!\d)/u`,
    "a date of 80 characters",
  ],
  [String.raw`/(\p{L}{3,10})\.? +(\d{1,2}),? +(\d{4})(?!\d)/u`, "a date of 80 characters"],
  [String.raw`/^\s*(?:GMT|UTC)?\s*([+\-\u2212])(\d\d):?(\d\d)/`, "a date of 80 characters"],
  [String.raw`/<link\b[^>]{0,1000}>/gi`, "the head of a page, 200,000 characters, each tag 1,000"],
  [String.raw`/é[^aeiou]+$/`, "a word of 60 letters"],
  [String.raw`/\B(?=(?:\d{3})+$)/g`, "a number as JavaScript prints it"],
  [String.raw`/0+$/`, "a number as JavaScript prints it"],
  [String.raw`/0*$/`, "a number as JavaScript prints it"],
  [String.raw`/[<~!]*\{[^}]*\}\??|\)[?*]?|[(|]|[^\s(){}]+/g`, "a pattern of src/fr"],
]);

function* readExpressions(): Generator<Found> {
  for (const file of fs.readdirSync(SRC, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts") || file.endsWith(".generated.ts") || file.endsWith(".d.ts")) continue;
    const text = fs.readFileSync(path.join(SRC, file), "utf8");
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ where: `src/${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      node.forEachChild(visit);
    };
    visit(tree);
    yield* found;
  }
}

const verdicts = new Map<string, string>();
let count = 0;
let problems = 0;
for (const { where, source, flags } of readExpressions()) {
  count++;
  const key = `/${source}/${flags}`;
  let verdict = verdicts.get(key);
  if (verdict === undefined) {
    const diagnostics = await check(source, flags, { timeout: TIMEOUT });
    const { status } = diagnostics;
    verdict = status === "vulnerable" ? `vulnerable, ${diagnostics.complexity.summary}` : status;
    verdicts.set(key, verdict);
  }
  if (verdict === "safe" || BOUNDED.has(key)) continue;
  problems++;
  console.error(`${where}: ${key} is ${verdict}`);
}
console.log(`${count} regular expressions, ${verdicts.size} distinct, ${problems} not of linear time`);
process.exitCode = problems > 0 ? 1 : 0;
