/**
 * The links of the built site (`npm run docs:build`): every link and picture to a file of the site, and every anchor, must exist there.
 * Addresses of other sites are counted, not fetched.
 */
// @ts-nocheck

import fs from "node:fs";
import path from "node:path";
import { Parser } from "htmlparser2";

const SITE = path.resolve(import.meta.dirname, "../.cache/site");

interface Page {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

function readPage(file: string): Page {
  const anchors = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(_name, { id, name, href, src }) {
      if (id) anchors.add(id);
      if (name) anchors.add(name);
      for (const link of [href, src]) if (link) links.push(link);
    },
  });
  parser.end(fs.readFileSync(file, "utf8"));
  return { anchors, links };
}

const files = fs.readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
const pages = new Map(files.map((name) => [path.join(SITE, name), readPage(path.join(SITE, name))]));

const OUTSIDE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;
const problems: string[] = [];
let [inside, outside] = [0, 0];

function checkLink(link: string, from: string): string | null {
  const [place = "", anchor = ""] = link.split("#");
  const target = place === "" ? from : path.resolve(path.dirname(from), decodeURIComponent(place.split("?")[0] ?? ""));
  if (!fs.existsSync(target)) return "no such file";
  const page = pages.get(target);
  if (anchor === "" || !page || page.anchors.has(decodeURIComponent(anchor))) return null;
  return "no such anchor";
}

for (const [file, { links }] of pages)
  for (const link of links) {
    if (OUTSIDE.test(link)) {
      outside++;
      continue;
    }
    inside++;
    const problem = checkLink(link, file);
    if (problem) problems.push(`${path.relative(SITE, file)}: ${problem}: ${link}`);
  }

for (const problem of new Set(problems)) console.error(problem);
console.log(`${pages.size} pages, ${inside} links within the site, ${outside} to others, ${problems.length} broken`);
process.exitCode = problems.length > 0 || pages.size === 0 ? 1 : 0;
