// @ts-nocheck
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type HtmlOptions, renderHtml } from "../../src/html/index.js";
import { type Article, extract } from "../../src/index.js";
import { readExample } from "../example.js";
import { itChromium, launchChromium } from "./chromium.js";
import { findBarriers } from "./find-barriers.js";

let browser: Browser | null;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const article = { text: readExample(), publishedAt: "2025-04-28", source: "Ma Gazette" };

async function show(
  input: Article,
  options: HtmlOptions = {},
  scheme: "light" | "dark" = "light",
  width = 1280,
): Promise<Page> {
  const page = await (browser as Browser).newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  await page.setContent(renderHtml(input, extract(input, { explain: true, language: "fr" }), options));
  return page;
}

describe("a rendered page in Chromium", () => {
  for (const scheme of ["light", "dark"] as const)
    itChromium(`has no barrier that axe knows (${scheme})`, async () => {
      const page = await show(article, {}, scheme);
      expect(await findBarriers(page)).toEqual([]);
      await page.close();
    });

  itChromium("opens a card on hover and on keyboard focus, within the window, and only then", async () => {
    for (const width of [1280, 390]) {
      const page = await show(article, {}, "light", width);
      const card = page.locator(".text .company .card").first();
      expect(await card.isVisible()).toBe(false);
      await page.locator(".text .company > a").first().hover();
      expect(await card.isVisible()).toBe(true);
      await page.mouse.move(1, 1);
      expect(await card.isVisible()).toBe(false);
      await page.locator(".text .company > a").first().focus();
      expect(await card.isVisible()).toBe(true);
      const box = await card.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await page.keyboard.press("Tab");
      expect(await card.isVisible()).toBe(false);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.close();
    }
  });

  itChromium("shows each figure's row as a list on a narrow screen, with nothing beyond its edge", async () => {
    const page = await show(article, {}, "light", 390);
    const told = `(() => {
      const [box, cell] = [document.querySelector(".figures .scroll"), document.querySelector(".figures td[data-head]")];
      return [box.scrollWidth - box.clientWidth, getComputedStyle(cell, "::before").content];
    })()`;
    expect(await page.evaluate(told)).toEqual([0, '"Kind"']);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });

  itChromium("runs nothing of a hostile article", async () => {
    const nasty = `<script>window.hit=1</script><img src=x onerror="window.hit=1">"><svg onload=window.hit=1>`;
    const hostile = {
      text: `${nasty} Le groupe ${nasty} a progressé de 12 % au T3 2024. Atos recule.`,
      title: `</title></style>${nasty}`,
      author: nasty,
      source: nasty,
      url: "javascript:window.hit=1",
    };
    const page = await show(hostile, { jsonLd: true, form: "page" });
    for (const link of await page.locator("a").all())
      expect(await link.getAttribute("href")).not.toMatch(/^javascript/i);
    await page.waitForTimeout(200);
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(await page.locator("h1").textContent()).toBe(hostile.title);
    await page.close();
  });

  itChromium("prints without cards", async () => {
    const page = await show(article);
    await page.emulateMedia({ media: "print" });
    await page.locator(".text .company > a").first().focus();
    expect(await page.locator(".text .card").first().isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
