// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { readExample } from "../example.js";
import { type FileServer, itChromium, launchChromium, ROOT, serve } from "./chromium.js";

const DIST = path.join(ROOT, "dist");
const ARTICLES = [
  { text: readExample(), publishedAt: "2025-04-28" },
  {
    text: "VMware\u00a0: +12,5\u202f% au T3\u00a02024, contre -3 % un an plus tôt. «\u202fC’est inespéré\u202f», dit Zoé Ngô.",
  },
  { text: "The chipmaker said on Thursday that sales of its data centre products had doubled from a year earlier." },
];

/** What page and worker do: read articles by the bundle in one file. */
const READ = `const { extract } = await import(new URL("/dist/browser.js", base)); const read = (articles) => articles.map((article) => JSON.stringify(extract(article, { explain: true })));`;
const PAGE = `<!doctype html><title>page</title><script type="module">
import { extract, verifyClaims } from "/dist/browser.js";
import { renderHtml } from "/dist/html.js";
import { toJsonLd } from "/dist/json-ld.js";
import { depechePlugin } from "/dist/compromise.js";
globalThis.depeche = { extract, verifyClaims, renderHtml, toJsonLd, depechePlugin };
</script>`;
const WORKER = `const base = self.location.href; ${READ} self.onmessage = ({ data }) => self.postMessage(read(data)); self.postMessage("ready");`;

let browser: Browser | null;
let server: FileServer;
let expected: string[];
let pages: string[];

beforeAll(async () => {
  if (!fs.existsSync(path.join(DIST, "browser.js"))) throw new Error("dist is absent: npm run build makes it");
  browser = await launchChromium();
  server = await serve({ "/dist/": DIST, "/page.html": PAGE, "/worker.js": WORKER });
  const { extract } = (await import(path.join(DIST, "index.js"))) as typeof import("../../src/index.js");
  const { renderHtml } = (await import(path.join(DIST, "html.js"))) as typeof import("../../src/html/index.js");
  expected = ARTICLES.map((article) => JSON.stringify(extract(article, { explain: true })));
  pages = ARTICLES.map((article) => renderHtml(article, extract(article, { explain: true }), { language: "fr" }));
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const openPage = async () => {
  const page = await (browser as Browser).newPage();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  await page.goto(`${server.url}/page.html`);
  await page.waitForFunction("globalThis.depeche !== undefined");
  return { page, failures };
};

describe("the bundle in Chromium", () => {
  itChromium("gives the same bytes as Node, from a plain script element", async () => {
    const { page, failures } = await openPage();
    const run = "(articles) => articles.map((article) => JSON.stringify(depeche.extract(article, { explain: true })))";
    const found = await page.evaluate(`(${run})(${JSON.stringify(ARTICLES)})`);
    expect(found).toEqual(expected);
    const render = `(articles) => articles.map((article) => depeche.renderHtml(article, depeche.extract(article, { explain: true }), { language: "fr" }))`;
    expect(await page.evaluate(`(${render})(${JSON.stringify(ARTICLES)})`)).toEqual(pages);
    expect(failures).toEqual([]);
    await page.close();
  });

  itChromium("gives the same bytes as Node in a Web Worker", async () => {
    const { page, failures } = await openPage();
    const run = `(articles) => new Promise((resolve, reject) => {
      const worker = new Worker("/worker.js", { type: "module" });
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => data === "ready" ? worker.postMessage(articles) : resolve(data);
    })`;
    expect(await page.evaluate(`(${run})(${JSON.stringify(ARTICLES)})`)).toEqual(expected);
    expect(failures).toEqual([]);
    await page.close();
  });
});
