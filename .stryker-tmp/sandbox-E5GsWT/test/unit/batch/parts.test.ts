// @ts-nocheck
import { describe, expect, it } from "vitest";
import { Duplicates, normalizeUrl } from "../../../src/batch/duplicates.js";
import { writePeriod } from "../../../src/batch/figure-row.js";
import { fillChunks } from "../../../src/batch/fill-chunks.js";
import { mapInOrder } from "../../../src/batch/map-in-order.js";
import { REPRINT, Reprints } from "../../../src/batch/reprints.js";
import { SIGNATURE_SIZE, signText, similarityOf } from "../../../src/batch/signature.js";
import { readSince } from "../../../src/batch/since.js";
import { splitLines } from "../../../src/batch/split-lines.js";
import { writeCsvRow } from "../../../src/batch/write-csv.js";
import type { Article, Period } from "../../../src/schema/types.js";
import { makeArticle } from "./articles.js";

async function* fromList<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}
async function toList<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("duplicates", () => {
  const findAll = (...articles: Partial<Article>[]) => {
    const duplicates = new Duplicates();
    return articles.map((article, index) => duplicates.find(index, { text: `texte ${index}`, ...article }));
  };
  const of = (index: number, by: string) => ({ of: index, by });

  it("by url: campaign tags, fragment, scheme, www and the last slash do not count", () => {
    expect(
      findAll(
        { url: "https://www.a.example/x/?utm_source=rss&id=3" },
        { url: "http://a.example/x?id=3#suite" },
        { url: "https://a.example/x?id=4" },
        { url: "https://a.example/x?id=3&xtor=RSS-1" },
      ),
    ).toEqual([null, of(0, "url"), null, of(0, "url")]);
    expect(normalizeUrl("https://a.example/")).toBeNull();
    expect(normalizeUrl("nowhere")).toBeNull();
  });

  it("by url, but not where all links lead to one page: the titles differ", () => {
    const url = "https://a.example/actualites";
    expect(findAll({ url, title: "A" }, { url, title: "B" }, { url, title: "A" }, { url })).toEqual([
      null,
      null,
      of(0, "url"),
      of(0, "url"),
    ]);
  });

  it("by guid, but not where items share one: titles or sites differ", () => {
    expect(
      findAll(
        { id: "0", title: "A" },
        { id: "0", title: "B" },
        { id: "0", title: "A" },
        { id: "0", title: "A", url: "https://a.example/1" },
        { id: "7", url: "https://a.example/7" },
        { id: "7", url: "https://b.example/7" },
      ),
    ).toEqual([null, null, of(0, "id"), of(0, "id"), null, null]);
  });

  it("by content, whatever the typography; another site's reprint is no duplicate", () => {
    const text = "L’éditeur gagne 3 % au T3.";
    expect(
      findAll(
        { text },
        { text: "L'éditeur  gagne\n3\u00a0% au T3." },
        { text, url: "https://a.example/1" },
        { text, url: "https://a.example/2" },
        { text, url: "https://b.example/1" },
        { text, source: "Le Fil" },
      ),
    ).toEqual([null, of(0, "content"), of(0, "content"), of(0, "content"), of(0, "content"), of(0, "content")]);
    expect(
      findAll(
        { text, url: "https://a.example/1" },
        { text, url: "https://a.example/2" },
        { text, url: "https://b.example/1" },
        { text, source: "Le Fil" },
        { text, source: "Le Fil" },
      ),
    ).toEqual([null, of(0, "content"), null, of(0, "content"), of(0, "content")]);
    expect(findAll({ text: "" }, { text: " " })).toEqual([null, null]);
  });

  it("takes fields of the wrong type, and 10,000 articles under one guid", () => {
    expect(
      findAll({ url: 5 as unknown as string, title: {} as unknown as string }, { url: 5 as unknown as string }),
    ).toEqual([null, null]);
    const many = Array.from({ length: 10_000 }, (_, n) => ({ id: "0", title: `T ${n}` }));
    expect(findAll(...many).every((found) => found === null)).toBe(true);
  });
});

/** Every `nth` sentence cut, every `mth` word changed: an agency's copy in another house. */
const reprint = (text: string, nth: number, mth: number): string =>
  text
    .split(/(?<=\.) /)
    .filter((_, index) => (index + 1) % nth !== 0)
    .join(" ")
    .split(" ")
    .map((word, index) => ((index + 1) % mth === 0 ? `mot${index}` : word))
    .join(" ");

describe("signatures", () => {
  const text = makeArticle(3).text + makeArticle(11).text;

  it("are the same for the same words, however they are typeset", () => {
    const signature = signText(text) as Int32Array;
    expect(signature).toHaveLength(SIGNATURE_SIZE);
    for (const variant of [
      text.toUpperCase(),
      text.replaceAll("’", "'"),
      text.replaceAll(" ", "\u00a0 "),
      text.normalize("NFD"),
      `« ${text} »`,
    ])
      expect(similarityOf(signature, 0, signText(variant) as Int32Array, 0)).toBe(1);
  });

  it("estimate the share of word runs in common", () => {
    const words = Array.from({ length: 1200 }, (_, n) => `mot${n}`);
    const whole = signText(words.join(" ")) as Int32Array;
    for (const share of [0.25, 0.5, 0.75]) {
      const half = signText(words.slice(0, 1200 * share).join(" ")) as Int32Array;
      expect(Math.abs(similarityOf(whole, 0, half, 0) - share)).toBeLessThan(0.15);
    }
    expect(similarityOf(whole, 0, signText([...words].reverse().join(" ")) as Int32Array, 0)).toBeLessThan(0.05);
  });

  it("do not exist for a few words, and exist for anything long", () => {
    expect(signText("")).toBeNull();
    expect(signText("Talweg gagne 3 % à Paris.")).toBeNull();
    expect(signText("\ud800 a ".repeat(200))).not.toBeNull();
  });
});

describe("reprints", () => {
  it("join the group of the first, other articles stand alone", () => {
    const reprints = new Reprints();
    const first = Array.from({ length: 6 }, (_, n) => makeArticle(n * 10 + 1).text).join(" ");
    const texts = [
      first,
      makeArticle(2000).text.repeat(2),
      reprint(first, 8, 40),
      "Trop court.",
      reprint(first, 6, 50),
      first,
    ];
    const places = texts.map((each, index) => reprints.place(index, signText(each)));
    expect(places.map(({ group }) => group)).toEqual([0, 1, 0, 3, 0, 0]);
    expect(places[0]?.similarity).toBeNull();
    expect(places[5]?.similarity).toBe(1);
    expect(places[2]?.similarity).toBeGreaterThanOrEqual(REPRINT);
  });

  it("answer the same for 3,000 articles and 300 copies among them, and fast", () => {
    const run = (): number[] => {
      const reprints = new Reprints();
      const groups: number[] = [];
      let state = 17;
      const next = (): number => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return (state >> 8) % 5000;
      };
      for (let n = 0; n < 3000; n++) {
        const words = Array.from({ length: 120 }, () => `m${next()}`).join(" ");
        groups.push(reprints.place(groups.length, signText(words)).group);
        if (n % 10 === 0)
          groups.push(reprints.place(groups.length, signText(`${words.replace("m", "x")} en plus`)).group);
      }
      return groups;
    };
    const groups = run();
    expect(groups).toEqual(run());
    const copies = groups.filter((group, index) => group !== index).length;
    expect(copies).toBe(300);
  });

  it("ten thousand copies of one text cost no more than others", () => {
    const reprints = new Reprints();
    const signature = signText(makeArticle(1).text) as Int32Array;
    const start = performance.now();
    for (let n = 0; n < 10_000; n++) expect(reprints.place(n, signature).group).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("csv", () => {
  const style = { separator: ",", decimal: "." } as const;

  it("quotes what needs it, and leaves formulas no chance", () => {
    expect(writeCsvRow(["a", null, 1.5, 'dit « "oui" »', "x,y", "l1\nl2"], style)).toBe(
      'a,,1.5,"dit « ""oui"" »","x,y","l1\nl2"',
    );
    expect(writeCsvRow(["=1+1", "+46,3 %", "-2", "@x", "\tx", -2, 12], style)).toBe(
      "'=1+1,\"'+46,3 %\",'-2,'@x,'\tx,-2,12",
    );
  });

  it("writes numbers as spreadsheets of each country read them", () => {
    expect(writeCsvRow([1.5, 1_200_000_000, 1e-7, 1e21, Number.NaN, "1.5"], { separator: ";", decimal: "," })).toBe(
      "1,5;1200000000;0,0000001;1000000000000000000000;;1.5",
    );
    expect(writeCsvRow([1.5, "a;b"], { separator: ",", decimal: "," })).toBe('"1,5",a;b');
  });

  it("names periods", () => {
    const none = {
      granularity: "year",
      year: 2018,
      quarter: null,
      half: null,
      month: null,
      day: null,
      fiscal: false,
      relative: false,
      from: null,
      to: null,
      yearFrom: "text",
    } as const;
    const names = [
      null,
      none,
      { ...none, quarter: 4 },
      { ...none, half: 1 },
      { ...none, month: 3 },
      { ...none, month: 3, day: 9 },
      { ...none, fiscal: true, quarter: 2 },
      { ...none, year: null },
      { ...none, granularity: "range", from: "2018-01-01", to: "2019-12-31" },
    ];
    expect(names.map((period) => writePeriod(period as Period | null))).toEqual([
      null,
      "2018",
      "2018-Q4",
      "2018-H1",
      "2018-03",
      "2018-03-09",
      "FY2018-Q2",
      null,
      "2018-01-01/2019-12-31",
    ]);
  });
});

describe("streams", () => {
  it("splits lines across chunks, the last one with or without an end", async () => {
    const bytes = Buffer.from("un\ndéjà vu\r\n\ntrois 👍");
    for (const size of [1, 2, 3, 7, 100]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const lines = await toList(splitLines(fromList(chunks)));
      expect(lines.map(({ text }) => text)).toEqual(["un", "déjà vu\r", "", "trois 👍"]);
      expect(lines.at(-1)?.read).toBe(bytes.length);
    }
  });

  it("passes over a line that is too long for memory", async () => {
    const long = Buffer.alloc(16_000_000, "a");
    const lines = await toList(
      splitLines(fromList([Buffer.from("a\n"), long, long, long, long, long, Buffer.from("\nb\n")])),
    );
    expect(lines.map(({ text }) => text)).toEqual(["a", null, "b"]);
  });

  it("maps in order, with so many under way and no more asked for", async () => {
    let underWay = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
      underWay--;
      return n * 2;
    };
    expect(
      await toList(
        mapInOrder(
          Array.from({ length: 20 }, (_, n) => n),
          3,
          work,
        ),
      ),
    ).toEqual(Array.from({ length: 20 }, (_, n) => n * 2));
    expect(most).toBe(3);
    const failing = mapInOrder([1, 2, 3], 2, async (n) => {
      if (n === 2) throw new Error("two");
      return n;
    });
    await expect(toList(failing)).rejects.toThrow("two");
    expect(underWay).toBe(0);
  });

  it("fills chunks by count and by weight", async () => {
    const sizes = (chunks: number[][]): number[] => chunks.map((chunk) => chunk.length);
    expect(sizes(await toList(fillChunks(fromList(Array.from({ length: 150 }, (_, n) => n)), () => 1)))).toEqual([
      64, 64, 22,
    ]);
    expect(
      sizes(await toList(fillChunks(fromList([1, 2, 3]), (n) => (n === 2 ? Number.POSITIVE_INFINITY : 0)))),
    ).toEqual([2, 1]);
    expect(await toList(fillChunks(fromList([]), () => 1))).toEqual([]);
  });
});

describe("since", () => {
  it("compares days as they were written; what has no date is undated", () => {
    const since = readSince("2024-02-06");
    expect(
      ["2024-02-05T23:59:00-10:00", "2024-02-06", new Date("2024-02-07"), "2023-12-31", undefined, "hier", 5].map(
        since,
      ),
    ).toEqual(["older", "younger", "younger", "older", "undated", "undated", "undated"]);
    expect(() => readSince("hier")).toThrow(expect.objectContaining({ name: "DepecheOptionsError", option: "since" }));
  });
});
