/** The pictures of the documents: `npm run screenshots` (after `npm run build`; Chromium in CHROMIUM, or Debian's). Writes docs/images. */
// @ts-nocheck

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../test/browser/chromium.js";

const ROOT = path.resolve(import.meta.dirname, "..");
const IMAGES = path.join(ROOT, "docs/images");
const EXAMPLE = path.join(ROOT, "fixtures/example/article.txt");

fs.mkdirSync(IMAGES, { recursive: true });
const page = execFileSync(
  process.execPath,
  [path.join(ROOT, "dist/cli.js"), "render", EXAMPLE, "--published", "2025-04-28", "--source", "La Gazette du cloud"],
  { encoding: "utf8", maxBuffer: 1e8 },
);
execFileSync("npx", ["vite", "build", "demo", "--logLevel", "error"], { cwd: ROOT, stdio: "inherit" });
const server = await serve({ "/page.html": page, "/demo/": path.join(ROOT, ".cache/demo") });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const colorScheme of ["light", "dark"] as const) {
  const context = await browser.newContext({ colorScheme, locale: "en-GB", viewport: { width: 1280, height: 860 } });
  const tab = await context.newPage();
  await tab.goto(`${server.url}/demo/index.html`);
  await tab.waitForSelector("#panel .points li");
  await tab.screenshot({ path: path.join(IMAGES, `playground-${colorScheme}.png`) });
  await tab.goto(`${server.url}/page.html`);
  await tab.locator(".text .percentage > a", { hasText: "31 %" }).hover();
  await tab.screenshot({ path: path.join(IMAGES, `page-${colorScheme}.png`) });
  await tab.mouse.move(0, 0);
  const parts = colorScheme === "light" ? ["names", "figures", "charts", "timeline", "events"] : ["charts"];
  for (const part of parts)
    await tab
      .locator(part === "names" ? "div.rail" : `.${part}`)
      .screenshot({ path: path.join(IMAGES, `${part}-${colorScheme}.png`) });
  await context.close();
}
await browser.close();
await server.close();
