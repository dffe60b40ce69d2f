// @ts-nocheck
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BatchOptions, type BatchRecord, checkpointOf, runBatch } from "../../../src/batch/index.js";
import { createExtractor } from "../../../src/extractor.js";
import type { Article } from "../../../src/schema/types.js";
import { makeArticle, standIn } from "./articles.js";
import { buildWorker } from "./build-worker.js";

const FIXTURES = path.resolve(import.meta.dirname, "../../../fixtures");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-batch-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

let files = 0;
const place = (name = "out.ndjson"): string => path.join(folder, `${files++}-${name}`);
const readText = (file: string): string => fs.readFileSync(file, "utf8");
const readRecords = (file: string): BatchRecord[] =>
  readText(file)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const writeLines = (articles: readonly unknown[]): string => {
  const file = place("in.ndjson");
  fs.writeFileSync(
    file,
    articles.map((article) => `${typeof article === "string" ? article : JSON.stringify(article)}\n`).join(""),
  );
  return file;
};
const makeArticles = (count: number): Article[] => Array.from({ length: count }, (_, n) => makeArticle(n));
/** In this thread, with the stand-in. */
const run = (options: Omit<BatchOptions, "output"> & { output?: BatchOptions["output"] }) =>
  runBatch({ output: place(), workers: 0, extract: standIn, ...options });

describe("a batch", () => {
  it("writes a line an input, in the order of the input, whatever becomes of it", async () => {
    const output = place();
    const articles = [
      makeArticle(0),
      makeArticle(1, { title: "boum" }),
      "{ no json",
      "",
      makeArticle(2),
      { title: "sans texte" },
      makeArticle(0),
      '"texte"',
    ];
    const report = await run({ files: [writeLines(articles)], output });
    const records = readRecords(output);
    expect(records.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(records.map(({ ok }) => ok)).toEqual([true, false, false, true, false, true, false]);
    expect(records[0]).toMatchObject({
      group: 0,
      similarity: null,
      duplicate: null,
      article: { title: "Dossier 0" },
      error: null,
    });
    expect(records[0]?.result).toEqual(standIn(makeArticle(0)));
    expect(Object.keys(records[0]?.article ?? {})).not.toContain("text");
    expect(records[1]?.error).toEqual({ name: "RangeError", message: "boum" });
    expect(records[2]?.error?.message).toContain("line 3: ");
    expect(records[4]?.error?.message).toContain("line 6: no article");
    expect(records[5]).toMatchObject({ duplicate: { of: 0, by: "url" }, result: null, group: 0 });
    expect(report).toMatchObject({
      articles: 7,
      written: 7,
      failed: 4,
      duplicates: 1,
      older: 0,
      resumed: 0,
      bytes: fs.statSync(output).size,
    });
    expect(report.characters).toBe(
      makeArticle(0).text.length + makeArticle(1).text.length + makeArticle(2).text.length,
    );
  });

  it("gives the same bytes as JSON array, as lines, from an iterable, and in threads", async () => {
    const articles = makeArticles(150);
    const [lines, array] = [place(), place("out.json")];
    await run({ files: [writeLines(articles)], output: lines });
    await run({ articles, output: array, format: "json" });
    expect(JSON.parse(readText(array))).toEqual(readRecords(lines));
    async function* source(): AsyncGenerator<Article> {
      yield* articles;
    }
    const streamed: Buffer[] = [];
    const stream = new Writable({
      write: (part, _, done) => {
        streamed.push(part);
        setTimeout(done, 1);
      },
    });
    await run({ articles: source(), output: stream });
    expect(Buffer.concat(streamed).toString()).toBe(readText(lines));
  });

  it("writes an empty array for nothing", async () => {
    const output = place("out.json");
    expect(await run({ articles: [], output, format: "json" })).toMatchObject({ articles: 0, written: 0 });
    expect(JSON.parse(readText(output))).toEqual([]);
  });

  it("groups reprints: as many groups as independent sources", async () => {
    const output = place();
    const wire = [0, 11, 22, 33].map((n) => makeArticle(n).text).join(" ");
    const copy = (host: string, text: string): Article => ({
      text,
      title: `Repris par ${host}`,
      url: `https://${host}.example/1`,
    });
    const report = await run({
      articles: [
        copy("fil", wire),
        makeArticle(77),
        copy("gazette", `${wire} Avec notre correspondant.`),
        copy("courrier", wire.slice(0, 900)),
      ],
      output,
    });
    expect(readRecords(output).map(({ group }) => group)).toEqual([0, 1, 0, 0]);
    expect(readRecords(output)[2]?.similarity).toBeGreaterThan(0.8);
    expect(report.groups).toBe(2);
  });

  it("leaves out what was published before `since`; what has no date is kept and counted", async () => {
    const output = place();
    const undated = makeArticle(9);
    delete undated.publishedAt;
    const articles = [
      makeArticle(0, { publishedAt: "2024-02-05T23:59:00+01:00" }),
      makeArticle(1, { publishedAt: "2024-02-06" }),
      undated,
    ];
    expect(await run({ articles, output, since: "2024-02-06" })).toMatchObject({
      articles: 2,
      older: 1,
      undated: 1,
      written: 2,
    });
    expect(readRecords(output).map(({ index }) => index)).toEqual([1, 2]);
  });

  it("keeps only the parts that are asked for", async () => {
    const output = place();
    await run({ articles: [makeArticle(0)], output, only: ["facts", "sentences"] });
    expect(Object.keys(readRecords(output)[0]?.result ?? {})).toEqual(["facts", "sentences"]);
  });

  it("names a wrong option", async () => {
    const named = (option: string) => expect.objectContaining({ name: "DepecheOptionsError", option });
    await expect(run({ articles: [], format: "xml" as "json" })).rejects.toThrow(named("format"));
    await expect(run({ articles: [], only: ["fact" as "facts"] })).rejects.toThrow(named("only"));
    await expect(run({ articles: [], workers: -1 })).rejects.toThrow(named("workers"));
    await expect(run({ articles: [], since: "hier" })).rejects.toThrow(named("since"));
    await expect(run({ articles: [], separator: "|" as "," })).rejects.toThrow(named("separator"));
    await expect(run({ articles: [], files: [] })).rejects.toThrow(named("files"));
    await expect(run({})).rejects.toThrow(named("files"));
    await expect(run({ articles: [], options: { summary: { sentences: 0 } } })).rejects.toThrow(
      named("summary.sentences"),
    );
  });
});

describe("csv", () => {
  const text =
    "Talweg a réalisé un chiffre d’affaires de 12,5 millions d’euros au premier trimestre 2024, en hausse de 9 %.";
  const articles: Article[] = [{ text, title: "=Talweg", publishedAt: "2024-05-02" }, { text: "Rien de chiffré ici." }];
  const real = (options: Partial<BatchOptions>) =>
    runBatch({ output: place(), workers: 0, format: "csv", articles, ...options });

  it("has one row a figure, with whose, of what and when", async () => {
    const output = place("out.csv");
    const report = await real({ output });
    const [header, ...rows] = readText(output).trimEnd().split("\r\n");
    expect(header?.split(",").slice(0, 9)).toEqual([
      "index",
      "group",
      "id",
      "url",
      "source",
      "published",
      "title",
      "list",
      "text",
    ]);
    const extraction = createExtractor().extract(articles[0] as Article);
    expect(rows).toHaveLength(extraction.percentages.length + extraction.amounts.length + extraction.quantities.length);
    expect(rows.length).toBe(report.written);
    expect(rows.some((row) => row.includes("percentages,9 %,9,"))).toBe(true);
    expect(rows.every((row) => row.startsWith("0,0,") && row.includes(",'=Talweg,"))).toBe(true);
  });

  it("opens in a French spreadsheet: byte order mark, semicolons, decimal commas", async () => {
    const output = place("out.csv");
    await real({ output, bom: true, separator: ";", decimal: "," });
    expect([...fs.readFileSync(output).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readText(output)).toContain(";12500000;");
    expect(readText(output).split("\r\n")[1]).toMatch(/^0;0;/);
  });

  it("with `only: facts` has the figures that a fact holds", async () => {
    const output = place("out.csv");
    await real({ output, only: ["facts"] });
    const { facts } = createExtractor().extract(articles[0] as Article);
    const held = new Set(
      facts.flatMap(({ figure, change }) =>
        [figure, change].flatMap((ref) => (ref ? [`${ref.list} ${ref.index}`] : [])),
      ),
    );
    expect(readText(output).trimEnd().split("\r\n").slice(1)).toHaveLength(held.size);
  });
});

describe("what can be read", () => {
  it("files of every kind and folders with them, in the order of their names", async () => {
    const input = path.join(folder, "entree");
    fs.mkdirSync(path.join(input, "b"), { recursive: true });
    fs.writeFileSync(path.join(input, "a.txt"), makeArticle(1).text);
    fs.writeFileSync(
      path.join(input, "b", "c.jsonl"),
      `${JSON.stringify(makeArticle(2))}\n${JSON.stringify(makeArticle(3))}`,
    );
    fs.writeFileSync(path.join(input, "d.json"), JSON.stringify([makeArticle(4), { text: 5 }]));
    fs.copyFileSync(path.join(FIXTURES, "feeds/json-feed.json"), path.join(input, "e.json"));
    fs.copyFileSync(path.join(FIXTURES, "feeds/rss-windows-1252.xml"), path.join(input, "f.xml"));
    fs.copyFileSync(path.join(FIXTURES, "feeds/not-a-feed-opml.xml"), path.join(input, "g.rss"));
    fs.copyFileSync(path.join(FIXTURES, "pages/json-ld.html"), path.join(input, "h.html"));
    fs.copyFileSync(path.join(FIXTURES, "pages/empty.html"), path.join(input, "i.htm"));
    fs.writeFileSync(path.join(input, "j.bin"), "ignored");
    const output = place();
    await run({ files: [input], output });
    const records = readRecords(output);
    expect(
      records.map(({ article, error }) => article?.title ?? article?.id ?? error?.message.replace(`${input}/`, "")),
    ).toEqual([
      path.join(input, "a.txt"),
      "Dossier 2",
      "Dossier 3",
      "Dossier 4",
      'd.json, article 1: no article: { "text": "…" } was expected',
      "Fanal lève 2,5 M€",
      "Phare recrute",
      "Vu ailleurs",
      "L’Œil du Nuage : « 40 % des clients paient en euros »",
      "g.rss: this is an OPML list of feeds, not a feed",
      "Un troisième centre pour Orvault Systèmes",
      "i.htm: the page is empty",
    ]);
  });

  it("a file without a known extension is known by its beginning", async () => {
    const contents = [
      `${JSON.stringify(makeArticle(1))}\n${JSON.stringify(makeArticle(2))}\n`,
      JSON.stringify([makeArticle(3)], null, 1),
      readText(path.join(FIXTURES, "feeds/atom-plain.xml")),
      readText(path.join(FIXTURES, "pages/json-ld.html")),
      makeArticle(4).text,
    ];
    const inputs = contents.map((content, index) => {
      const file = place(`sans-extension-${index}`);
      fs.writeFileSync(file, content);
      return file;
    });
    const output = place();
    expect(await run({ files: inputs, output })).toMatchObject({ articles: 6, failed: 0 });
    expect(readRecords(output).map(({ article }) => article?.title)).toEqual([
      "Dossier 1",
      "Dossier 2",
      "Dossier 3",
      "Estran cède 12 % de son capital",
      "Un troisième centre pour Orvault Systèmes",
      undefined,
    ]);
  });

  it("a name that does not exist stops before anything is written", async () => {
    const output = place();
    await expect(run({ files: [path.join(folder, "nulle-part")], output })).rejects.toThrow(
      expect.objectContaining({ name: "DepecheBatchError", code: "no-input" }),
    );
    expect(fs.existsSync(output)).toBe(false);
  });
});

describe("resuming", () => {
  const articles: unknown[] = [...makeArticles(700)];
  // Failures, duplicates and reprints on both sides of any cut.
  for (let n = 10; n < 700; n += 23) {
    articles[n] = "{ no json";
    articles[n + 1] = makeArticle(n - 5);
    articles[n + 2] = makeArticle(n - 4, { url: `https://ailleurs.example/${n}`, title: "Repris" });
    articles[n + 3] = makeArticle(n + 3, { title: "boum" });
  }
  const input = writeLines(articles);

  /** Runs until about `stop` inputs are done, then leaves as a killed process does: nothing is saved on the way out. */
  async function runAndDie(options: Partial<BatchOptions>, output: string, stop: number): Promise<void> {
    const controller = new AbortController();
    const kept: { checkpoint?: Buffer; output?: Buffer } = {};
    const dying = run({
      files: [input],
      output,
      checkpointEvery: 0,
      ...options,
      signal: controller.signal,
      onProgress({ articles: done }) {
        if (done < stop || kept.checkpoint) return;
        kept.checkpoint = fs.readFileSync(checkpointOf(output));
        kept.output = fs.readFileSync(output);
        controller.abort(new Error("killed"));
      },
    });
    await expect(dying).rejects.toThrow("killed");
    // What a kill leaves: bytes after the checkpoint, the last ones torn.
    fs.writeFileSync(checkpointOf(output), kept.checkpoint as Buffer);
    fs.writeFileSync(output, Buffer.concat([kept.output as Buffer, Buffer.from('{"index":9999,"torn')]));
  }

  it.each<[string, Partial<BatchOptions>]>([
    ["lines", {}],
    ["a JSON array", { format: "json" }],
    ["only some parts since a day", { only: ["facts"], since: "2024-02-10" }],
  ])("gives the bytes of an undisturbed run, killed anywhere, again and again: %s", async (_, options) => {
    const whole = place();
    const expected = await run({ files: [input], output: whole, ...options });
    for (const stops of [[1], [64], [300, 400, 600], [65, 66, 67], [640]]) {
      const output = place();
      for (const stop of stops) await runAndDie({ ...options, resume: true }, output, stop);
      const report = await run({ files: [input], output, resume: true, ...options });
      expect(readText(output)).toBe(readText(whole));
      const { articles: count, written, failed, duplicates, groups, older, undated } = expected;
      expect(report).toMatchObject({ articles: count, written, failed, duplicates, groups, older, undated });
      expect(report.resumed).toBeGreaterThanOrEqual(Math.min(64, stops.at(-1) as number));
    }
  });

  it("of a run that was killed before its first checkpoint begins anew; of a finished run changes nothing", async () => {
    const output = place();
    const whole = await run({ files: [input], output, resume: true });
    const text = readText(output);
    const again = await run({ files: [input], output, resume: true });
    expect(again).toMatchObject({ articles: whole.articles, failed: whole.failed, resumed: 700, characters: 0 });
    expect(readText(output)).toBe(text);
  });

  it("is refused when the input, the options, or the output are not those of before", async () => {
    const refused = (code: string) => expect.objectContaining({ name: "DepecheBatchError", code });
    const output = place();
    await runAndDie({}, output, 300);
    const other = writeLines(articles.map((article, index) => (index === 100 ? makeArticle(5000) : article)));
    await expect(run({ files: [other], output, resume: true })).rejects.toThrow(refused("other-input"));
    await expect(run({ files: [writeLines(articles.slice(0, 90))], output, resume: true })).rejects.toThrow(
      refused("other-input"),
    );
    await expect(run({ files: [input], output, resume: true, format: "csv" })).rejects.toThrow(
      refused("other-settings"),
    );
    await expect(run({ files: [input], output, resume: true, options: { explain: true } })).rejects.toThrow(
      refused("other-settings"),
    );
    await run({ files: [input], output, resume: true });
    fs.truncateSync(output, 100);
    fs.writeFileSync(checkpointOf(output), readText(checkpointOf(output)).replace('"done":true', '"done":false'));
    await expect(run({ files: [input], output, resume: true })).rejects.toThrow(refused("output-changed"));
    fs.writeFileSync(checkpointOf(output), "torn");
    await expect(run({ files: [input], output, resume: true })).rejects.toThrow(refused("no-checkpoint"));
    fs.rmSync(checkpointOf(output));
    await expect(run({ files: [input], output, resume: true })).rejects.toThrow(refused("no-checkpoint"));
    await expect(run({ files: [input], output })).rejects.toThrow(refused("output-exists"));
    await expect(run({ files: [input], output: new Writable(), resume: true })).rejects.toThrow(
      refused("no-checkpoint"),
    );
    await run({ files: [input], output, overwrite: true });
    expect(readRecords(output)).toHaveLength(700);
  });
});

describe("threads", () => {
  let worker: { file: string };
  beforeAll(async () => {
    worker = await buildWorker();
  }, 120_000);

  it("give the bytes of one thread, pages with them", async () => {
    const input = writeLines(makeArticles(140));
    const [one, two] = [place(), place()];
    const inputs = [input, path.join(FIXTURES, "pages"), path.join(FIXTURES, "feeds")];
    const options = { files: inputs, only: ["language", "companies", "percentages"] as const };
    await runBatch({ ...options, only: [...options.only], output: one, workers: 0 });
    const report = await runBatch({ ...options, only: [...options.only], output: two, workers: 2, module: worker });
    expect(report.articles).toBeGreaterThan(200);
    expect(readText(two)).toBe(readText(one));
  }, 120_000);

  it("that die of an article cost that article only", async () => {
    const file = place("dying-worker.mjs");
    const real = JSON.stringify(`file://${worker.file}`);
    fs.writeFileSync(
      file,
      `import { extractArticles as run, readArticle } from ${real};
      export { readArticle };
      export function extractArticles(articles) {
        if (articles.some(({ title }) => title === "poison")) setImmediate(() => { throw new Error("dead"); });
        if (articles.some(({ title }) => title === "poison")) return new Promise(() => {});
        return run(articles);
      }`,
    );
    const output = place();
    const articles = makeArticles(200).map((article, n) => (n === 90 ? { ...article, title: "poison" } : article));
    const report = await runBatch({ articles, output, workers: 2, module: { file } });
    expect(report).toMatchObject({ articles: 200, failed: 1 });
    const records = readRecords(output);
    expect(records.filter(({ ok }) => !ok).map(({ index, error }) => [index, error?.message])).toEqual([
      [90, "the worker thread died of this article"],
    ]);
    expect(records.map(({ index }) => index)).toEqual(articles.map((_, index) => index));
  }, 120_000);

  it("that cannot be loaded stop the batch, not article by article", async () => {
    const file = place("broken-worker.mjs");
    fs.writeFileSync(file, "import 'nowhere-to-be-found';");
    await expect(
      runBatch({ articles: makeArticles(3), output: place(), workers: 1, module: { file } }),
    ).rejects.toThrow("nowhere-to-be-found");
  }, 120_000);
});

describe("a broken pipe", () => {
  it("ends the batch with its error, and no other", async () => {
    const stream = new Writable({
      write: (_part, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    await expect(run({ articles: makeArticles(300), output: stream })).rejects.toThrow(
      expect.objectContaining({ code: "EPIPE" }),
    );
  });
});
