// @ts-nocheck
import { describe, expect, it } from "vitest";
import { DepecheFeedError } from "../../../src/feed/feed-error.js";
import { readPage } from "../../../src/feed/read-page.node.js";
import { pick, readFixtures } from "./fixtures.js";

const URL = "https://lettre-reseaux.example/page";

describe("pages that were written for it", () => {
  it.each(readFixtures("pages"))("$name", async ({ bytes, expected }) => {
    const { error, contains = [], lacks = [], warnings, ...fields } = expected;
    if (error !== undefined) {
      await expect(readPage(bytes, { url: URL })).rejects.toThrow(
        expect.objectContaining({ name: "DepecheFeedError", code: error }),
      );
      return;
    }
    const page = await readPage(bytes, { url: URL });
    expect(pick(page, fields)).toEqual(fields);
    for (const piece of contains) expect(page.text).toContain(piece);
    for (const piece of lacks) expect(page.text).not.toContain(piece);
    if (warnings) expect(page.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});

const paragraph =
  "<p>Le groupe Nimbela a publié un chiffre d’affaires de 48,6 millions d’euros, en hausse de 21 % sur un an, selon un communiqué.</p>";
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>Titre</title></head><body><article><h1>Titre</h1>${body}</article></body></html>`;

/** What hostile pages may take on a loaded machine. */
const BOUND_MS = 20_000;

describe("untrusted pages", () => {
  it.each<[string, string, string[]]>([
    ["10,000 nested tags", "<div>".repeat(10_000) + paragraph + "</div>".repeat(10_000) + paragraph, ["plain-reading"]],
    ["200,000 tags that never end", "<b>".repeat(200_000) + paragraph, ["plain-reading"]],
    ["200,000 end tags of nothing", "<i>".repeat(50_000) + "</b>".repeat(150_000) + paragraph, ["plain-reading"]],
    ["5 MB of paragraphs", paragraph.repeat(36_000), ["plain-reading"]],
    ["null bytes", paragraph.replaceAll("e", "e\u0000"), ["control-characters"]],
    [
      "a megabyte of attributes",
      `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(" ")}>x</p>${paragraph}`,
      [],
    ],
    [
      "hostile JSON-LD",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":{"__proto__":[1]},"author":[[[]]],"datePublished":{"a":1},"mainEntity":${"[".repeat(5000)}${"]".repeat(5000)}}</script>${paragraph}`,
      [],
    ],
  ])("%s: read in bounded time", async (_, body, codes) => {
    const start = performance.now();
    const read = await readPage(page(body));
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
    expect(read.text).toContain("48,6 millions d’euros");
    expect(read.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it("more than 16 million characters are refused", async () => {
    await expect(readPage("<p>".padEnd(16_000_001, "x"))).rejects.toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  it("any mutilation gives a page or a DepecheFeedError", async () => {
    const source = page(paragraph.repeat(2));
    let state = 11;
    const random = (n: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state % n;
    };
    let read = 0;
    for (let round = 0; round < 40; round++) {
      const from = random(source.length);
      const html =
        source.slice(0, from) +
        ["<", '"', "</", "<!--", "<svg>", "</html>", "<script>"][random(7)] +
        source.slice(from + random(20));
      try {
        read += (await readPage(html)).text === "" ? 0 : 1;
      } catch (error) {
        expect(error).toBeInstanceOf(DepecheFeedError);
      }
    }
    expect(read).toBeGreaterThan(10);
  });

  it.each([[undefined], [null], [12], [{}]])("what is no page throws TypeError: %s", async (input) => {
    await expect(readPage(input as unknown as string)).rejects.toThrow(TypeError);
  });

  it("prints nothing", async () => {
    const printed: unknown[] = [];
    const { error, warn, log } = console;
    Object.assign(console, {
      error: (...all: unknown[]) => printed.push(all),
      warn: (...all: unknown[]) => printed.push(all),
      log: (...all: unknown[]) => printed.push(all),
    });
    try {
      await readPage(
        page(`<script type="application/ld+json">{bad</script><style>p{</style><svg/onload=x>${paragraph}`),
      );
    } finally {
      Object.assign(console, { error, warn, log });
    }
    expect(printed).toEqual([]);
  });
});

describe("a live document", () => {
  it("is read by its HTML and left alone; its address is its URL", async () => {
    const live = Object.freeze({
      documentElement: Object.freeze({ outerHTML: page(paragraph) }),
      URL: "https://ex.example/vu",
    });
    const read = await readPage(live);
    expect(read).toMatchObject({ url: "https://ex.example/vu", language: "fr" });
    expect(read.text).toContain("48,6 millions d’euros");
  });
});
