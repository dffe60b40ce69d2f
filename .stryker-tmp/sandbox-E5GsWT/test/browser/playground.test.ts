// @ts-nocheck
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Extraction } from "../../src/index.js";
import { readExample } from "../example.js";
import { type FileServer, itChromium, launchChromium, ROOT, serve } from "./chromium.js";
import { findBarriers } from "./find-barriers.js";

let browser: Browser | null;
let server: FileServer;

beforeAll(async () => {
  browser = await launchChromium();
  if (browser)
    execFileSync("npx", ["vite", "build", "demo", "--logLevel", "error"], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  server = await serve({ "/": path.join(ROOT, ".cache/demo") });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const failures: string[] = [];
async function open(hash = "", scheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await (browser as Browser).newContext({
    colorScheme: scheme,
    locale: "en-GB",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => failures.push(error.message));
  await page.goto(`${server.url}/index.html${hash}`);
  await page.waitForSelector("#panel .points li");
  return page;
}

const type = async (page: Page, text: string): Promise<void> => page.fill("#text", text);
const json = async (page: Page): Promise<Extraction> => {
  await page.click("#tab-json");
  await page.waitForSelector("#panel pre");
  return JSON.parse((await page.textContent("#panel pre")) ?? "") as Extraction;
};
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    `{ const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); }`,
  );

describe("the playground", () => {
  itChromium("reads as one types, and shows JSON, CSV, code and timings", async () => {
    const page = await open();
    await page.fill("#title", "Atos");
    await page.fill("#published", "2024-11-05");
    await page.fill("#text", "");
    await page.locator("#text").pressSequentially("Atos recule de 3 % au troisième trimestre.", { delay: 2 });
    await page.waitForFunction(`document.querySelectorAll("#panel .text .percentage").length === 1`);
    expect(await page.textContent("#panel .text .company > a")).toBe("Atos");
    expect(await page.textContent("#timing")).toMatch(/^42 characters · read in [\d.]+ ms/);
    const result = await json(page);
    expect(result.quarters[0]?.year).toBe(2024);
    await page.click("#tab-csv");
    await page.waitForFunction(`document.querySelector("#panel pre")?.textContent.startsWith("id,")`);
    expect((await page.textContent("#panel pre"))?.split("\r\n")).toHaveLength(2);
    await page.click("#panel button");
    await page.waitForFunction(`document.getElementById("notice").textContent === "Copied."`);
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("3 %");
    await page.click("#tab-code");
    expect(await page.textContent("#panel pre")).toContain(
      'extract({ text, "title":"Atos","publishedAt":"2024-11-05" }',
    );
    await page.context().close();
  });

  itChromium("takes a dropped feed, page and text", async () => {
    const page = await open();
    await drop(page, "feed.xml", fs.readFileSync(path.join(ROOT, "fixtures/feeds/rss-plain.xml"), "utf8"));
    await page.waitForFunction(`document.querySelectorAll("#items option").length === 2`);
    const first = await page.inputValue("#text");
    await page.selectOption("#items", "1");
    expect(await page.inputValue("#text")).not.toBe(first);
    const text = "Le groupe Atos a vu ses ventes reculer de 3 % au troisième trimestre, a-t-il annoncé mardi. ".repeat(
      4,
    );
    await drop(
      page,
      "page.html",
      `<!doctype html><html lang="fr"><title>Atos recule</title><article><h1>Atos recule</h1><p>${text}</p></article></html>`,
    );
    await page.waitForFunction(`document.getElementById("text").value.startsWith("Le groupe Atos")`);
    expect(await page.inputValue("#title")).toBe("Atos recule");
    await drop(page, "note.txt", "Orange gagne 2 %.");
    await page.waitForFunction(`document.getElementById("text").value === "Orange gagne 2 %."`);
    await page.context().close();
  });

  itChromium("says that a text is English, and speaks French where asked", async () => {
    const page = await open();
    await type(
      page,
      "The chipmaker said on Thursday that sales of its data centre products had doubled from a year earlier.",
    );
    await page.waitForFunction(`/not French/.test(document.getElementById("notice").textContent)`);
    await page.selectOption("#language", "fr");
    expect(await page.textContent("#tab-read")).toBe("Lecture");
    expect(await page.getAttribute("html", "lang")).toBe("fr");
    await page.context().close();
  });

  itChromium("reads 1 MB without holding up the page", async () => {
    const page = await open();
    const text = `${readExample()}\n\n`.repeat(Math.ceil(1_000_000 / readExample().length));
    await page.evaluate(`{
      globalThis.blocks = [];
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.blocks.push(duration); }).observe({ entryTypes: ["longtask"] });
      const field = document.getElementById("text");
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event("input"));
    }`);
    await page.waitForFunction(
      `document.getElementById("timing").textContent.startsWith(${JSON.stringify(text.length.toLocaleString("en"))})`,
      undefined,
      { timeout: 60_000 },
    );
    expect(await page.textContent("#panel .hint")).toContain("A long text");
    const blocks = (await page.evaluate("globalThis.blocks")) as number[];
    // The reading takes seconds, in the worker; the bound leaves room for a busy machine.
    expect(Math.max(0, ...blocks)).toBeLessThan(1_500);
    await page.context().close();
  });

  itChromium("shares a state by link", async () => {
    const page = await open();
    await type(page, "Atos perd 7 % à Paris.");
    await page.click("#share");
    await page.waitForFunction("location.hash.length > 10");
    const copy = await open(new URL(page.url()).hash);
    expect(await copy.inputValue("#text")).toBe("Atos perd 7 % à Paris.");
    await page.context().close();
    await copy.context().close();
  });

  itChromium("works by keyboard, without a barrier that axe knows, light and dark", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const page = await open("", scheme);
      expect(await findBarriers(page)).toEqual([]);
      await page.focus("#tab-read");
      await page.keyboard.press("ArrowRight");
      expect(await page.getAttribute("#tab-json", "aria-selected")).toBe("true");
      expect(await page.evaluate("document.activeElement.id")).toBe("tab-json");
      expect(await findBarriers(page)).toEqual([]);
      await page.context().close();
    }
  });

  itChromium("goes on without a network", async () => {
    const page = await open();
    await page.waitForFunction(`document.documentElement.dataset.offline === "ready"`);
    await page.context().setOffline(true);
    await page.reload();
    await page.waitForSelector("#panel .points li");
    await type(page, "Atos recule de 9 %.");
    await page.waitForFunction(`document.querySelector("#panel .text .percentage > a")?.textContent === "9 %"`);
    expect(failures).toEqual([]);
    await page.context().close();
  });
});
