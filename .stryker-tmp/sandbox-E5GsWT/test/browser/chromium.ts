// @ts-nocheck
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { it } from "vitest";

export const ROOT = path.resolve(import.meta.dirname, "../..");

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executable = PLACES.find((place) => place && fs.existsSync(place)) ?? null;
if (executable === null && process.env.REQUIRE_CHROMIUM === "1")
  throw new Error(
    "REQUIRE_CHROMIUM is set, but there is no Chromium: apt-get install chromium, or name it in CHROMIUM",
  );

/** A test in Chromium; it is skipped, and says so, where there is none. */
export const itChromium = (name: string, run: () => Promise<void>, timeout = 90_000): void => {
  it.skipIf(executable === null)(executable ? name : `${name} (skipped: no Chromium)`, run, timeout);
};

/** Null where there is no Chromium, so that a suite's setup can pass. */
export const launchChromium = async (): Promise<Browser | null> =>
  executable === null ? null : chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface FileServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves folders, and pages given as text: `{ "/dist/": "…/dist", "/page.html": "<p>…" }`. */
export async function serve(routes: Readonly<Record<string, string>>): Promise<FileServer> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const type = TYPES[path.extname(pathname)] ?? "text/html; charset=utf-8";
    const page = routes[pathname];
    const folder = Object.keys(routes).find((route) => route.endsWith("/") && pathname.startsWith(route));
    const file = folder && path.join(routes[folder] as string, pathname.slice(folder.length) || "index.html");
    const body =
      page !== undefined && !pathname.endsWith("/") ? page : file && fs.existsSync(file) ? fs.readFileSync(file) : null;
    response.writeHead(body === null ? 404 : 200, { "content-type": type });
    response.end(body ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
