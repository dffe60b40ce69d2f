/**
 * `many.mjs PROGRAM ARTICLES-FILE COUNT STEP` (with --expose-gc): asks a program COUNT articles, each with words that no other has,
 * and prints a line of JSON every STEP articles: articles so far, heap after a collection in bytes, largest size of the process in kB.
 */
import fs from "node:fs";

const [program, file, count, step] = process.argv.slice(2);
const { ask } = await import(program);
const articles = JSON.parse(fs.readFileSync(file, "utf8"));
for (let asked = 1; asked <= Number(count); asked++) {
  const word = asked.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[digit]);
  ask(
    `${articles[asked % articles.length]}\n\nLa société Ka${word} et Jean Mo${word} ont ${word}isé leurs ${word}ages.`,
  );
  if (asked % Number(step) > 0) continue;
  globalThis.gc();
  console.log(JSON.stringify({ asked, heap: process.memoryUsage().heapUsed, peak: process.resourceUsage().maxRSS }));
}
