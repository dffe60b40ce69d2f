// @ts-nocheck
import { describe, expect, it } from "vitest";
import { DepecheFeedError } from "../../../src/feed/feed-error.js";
import { readFeed } from "../../../src/feed/read-feed.js";
import { DepecheOptionsError } from "../../../src/options.js";
import { pick, readFixtures } from "./fixtures.js";

describe("feeds that were written for it", () => {
  const fixtures = readFixtures("feeds");

  it("are forty or more", () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

  it.each(fixtures)("$name", ({ bytes, expected }) => {
    const { error, message, warnings = [], articles = [], ...fields } = expected;
    if (error !== undefined) {
      expect(() => readFeed(bytes)).toThrow(DepecheFeedError);
      expect(() => readFeed(bytes)).toThrow(
        expect.objectContaining({ code: error, message: expect.stringContaining(message ?? "") }),
      );
      return;
    }
    const feed = readFeed(bytes);
    expect(pick(feed, fields)).toEqual(fields);
    expect(feed.articles.map((article, index) => pick(article, articles[index] ?? {}))).toEqual(articles);
    expect(feed.articles.length).toBe(articles.length);
    expect(feed.warnings.map(({ code }) => code).sort()).toEqual([...warnings].sort());
  });
});

const item = (n: number): string =>
  `<item><title>Brève ${n}</title><link>https://ex.example/${n}</link><description><![CDATA[<p>Le groupe gagne ${n} %.</p>]]></description></item>`;
const wrap = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://ex.example</link>${items}</channel></rss>`;
const codes = (xml: string): string[] => readFeed(xml).warnings.map(({ code }) => code);

/** What hostile feeds may take on a loaded machine; the honest ones take milliseconds. */
const BOUND_MS = 20_000;
const timed = <T>(run: () => T): T => {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
  return result;
};

describe("untrusted feeds", () => {
  it("50 MB: the first 10,000 items, and a warning", () => {
    const feed = timed(() => readFeed(wrap(item(1).repeat(Math.ceil(50e6 / item(1).length)))));
    expect(feed.articles).toHaveLength(10_000);
    expect(feed.warnings.map(({ code }) => code)).toEqual(["items-left-out"]);
  });

  it("a feed beyond 64 million characters is refused", () => {
    expect(() => readFeed(wrap("x".repeat(64_000_001)))).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  it.each<[string, string, number]>([
    [
      "10,000 nested tags in an item: the item is lost, the others are not",
      `${item(1)}<item><title>t</title>${"<x>".repeat(10_000)}${"</x>".repeat(10_000)}</item>`,
      1,
    ],
    [
      "10,000 nested tags in a description",
      `<item><title>t</title><description>${"<x>".repeat(10_000)}a</description></item>${item(1)}`,
      2,
    ],
    ["two million « < »", `${item(1)}<item><title>t</title>${"<".repeat(2_000_000)}</item>`, 2],
    [
      "two million escaped tags",
      `<item><title>t</title><description>${"&lt;b&gt;".repeat(2_000_000)}a</description></item>`,
      1,
    ],
    [
      "200,000 attributes",
      `<item ${Array.from({ length: 200_000 }, (_, n) => `a${n}="1"`).join(" ")}><title>t</title></item>${item(1)}`,
      2,
    ],
    ["a tag name of two million characters", `<item><title>t</title><${"a".repeat(2_000_000)}/></item>${item(1)}`, 2],
    [
      "reserved names of JavaScript",
      `<item><title>t</title><__proto__>x</__proto__><constructor>y</constructor></item>${item(1)}`,
      1,
    ],
    ["100,000 comments that never end", `${item(1)}<item><title>${"<!--".repeat(100_000)}</title></item>`, 1],
    ["100,000 items that never end", `${item(1)}${"<item>".repeat(100_000)}`, 1],
  ])("%s", (_, items, articles) => {
    expect(timed(() => readFeed(wrap(items))).articles).toHaveLength(articles);
  });

  it("a title of five million spaces and an article of 5 MB are read", () => {
    const feed = timed(() =>
      readFeed(
        wrap(
          `<item><title>a${" ".repeat(5_000_000)}b</title><description>${"mot &amp; ".repeat(500_000)}</description></item>`,
        ),
      ),
    );
    expect(feed.articles[0]?.title).toBe("a b");
    expect(feed.articles[0]?.text.length).toBe(500_000 * 6 - 1);
  });

  it("JSON 100,000 levels deep is no crash", () => {
    const deep = `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${"[".repeat(100_000)}${"]".repeat(100_000)}]}`;
    expect(codes(deep)).toEqual(["no-items"]);
    expect(() => readFeed(deep.slice(0, 50_000))).toThrow(DepecheFeedError);
  });

  it("any cut of a feed gives a prefix of its articles, or a clear error", () => {
    const whole = wrap(item(1) + item(2) + item(3));
    const titles = readFeed(whole).articles.map(({ title }) => title);
    let before = 0;
    for (let cut = 0; cut < whole.length; cut++) {
      let got: (string | undefined)[] = [];
      try {
        got = readFeed(whole.slice(0, cut)).articles.map(({ title }) => title);
      } catch (error) {
        expect(error).toBeInstanceOf(DepecheFeedError);
      }
      expect(got).toEqual(titles.slice(0, got.length));
      expect(got.length).toBeGreaterThanOrEqual(before);
      before = got.length;
    }
    expect(before).toBe(3);
  });

  it("any bytes give a feed or a DepecheFeedError", () => {
    let state = 7;
    const random = (n: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state % n;
    };
    const source = new TextEncoder().encode(wrap(item(1) + item(2)));
    let read = 0;
    for (let round = 0; round < 500; round++) {
      const bytes = source.slice();
      for (let change = 0; change < 6; change++) bytes[random(bytes.length)] = random(256);
      try {
        read += readFeed(bytes).articles.length > 0 ? 1 : 0;
      } catch (error) {
        expect(error).toBeInstanceOf(DepecheFeedError);
      }
    }
    expect(read).toBeGreaterThan(100);
  });
});

describe("options", () => {
  it("`url` resolves links when the feed has none of its own, `contentType` names the charset", () => {
    const xml =
      "<rss version='2.0'><channel><title>T</title><item><title>é</title><link>a/b</link></item></channel></rss>";
    const bytes = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    const feed = readFeed(bytes, { url: "https://ex.example/rss/", contentType: "text/xml; charset=iso-8859-1" });
    expect(feed.articles[0]).toMatchObject({ title: "é", url: "https://ex.example/rss/a/b" });
    expect(feed.warnings.map(({ code }) => code)).toEqual(["no-text"]);
  });

  it("`maxItems` leaves out the rest, and says so", () => {
    const feed = readFeed(wrap(item(1) + item(2) + item(3)), { maxItems: 2 });
    expect(feed.articles).toHaveLength(2);
    expect(feed.warnings).toEqual([{ code: "items-left-out", message: expect.stringContaining("1 items"), items: [] }]);
    expect(() => readFeed("", { maxItems: 0 })).toThrow(DepecheOptionsError);
  });

  it.each([[undefined], [null], [12], [{}]])("what is no text and no bytes throws TypeError: %s", (input) => {
    expect(() => readFeed(input as unknown as string)).toThrow(TypeError);
  });

  it("is plain JSON, and the same every time", () => {
    const feed = readFeed(wrap(item(1)));
    expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
    expect(readFeed(wrap(item(1)))).toEqual(feed);
  });
});
