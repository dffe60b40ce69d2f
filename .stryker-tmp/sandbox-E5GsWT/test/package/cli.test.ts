// @ts-nocheck
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/index.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(ROOT, "dist/cli.js");
const EXAMPLE = path.join(ROOT, "fixtures/example/article.txt");
let folder = "";

const depeche = (args: string[], input?: string | Buffer) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", input, env: { ...process.env, NO_COLOR: "1" } });

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-cli-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("depeche extract", () => {
  it("prints a report with key points, names and a table of figures", () => {
    const { status, stdout, stderr } = depeche(["extract", EXAMPLE, "--published", "2025-04-28"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const title of ["Key points", "Companies", "People", "Figures", "Quarters"])
      expect(stdout).toContain(`\n${title}\n`);
    expect(stdout).toContain("Nimbela");
    expect(stdout).not.toContain("\u001b");
  });

  it("prints the whole result with --json, from a file and from standard input alike", () => {
    const file = depeche(["extract", EXAMPLE, "--json"]);
    const input = depeche(["extract", "-", "--json"], fs.readFileSync(EXAMPLE));
    const result = JSON.parse(file.stdout) as Extraction;
    expect(result.schema).toBe(1);
    expect(result.percentages.length).toBeGreaterThan(5);
    expect(input.stdout).toBe(file.stdout);
  });

  it("says on stderr that a text is not French, and still ends with 0", () => {
    const { status, stdout, stderr } = depeche(
      ["extract", "-", "--json"],
      "The chipmaker said on Thursday that sales of its data centre products had doubled from a year earlier.",
    );
    expect(status).toBe(0);
    expect(stderr).toContain("not French");
    expect((JSON.parse(stdout) as Extraction).companies).toEqual([]);
  });

  it("reads a page and an article in JSON as render does", () => {
    const json = path.join(folder, "one.json");
    fs.writeFileSync(
      json,
      JSON.stringify({ text: "Atos recule de 3 % au troisième trimestre.", publishedAt: "2024-11-05" }),
    );
    const result = JSON.parse(depeche(["extract", json, "--json"]).stdout) as Extraction;
    expect(result.quarters[0]?.year).toBe(2024);
    const page = path.join(folder, "one.html");
    const text = "Le groupe Atos a vu ses ventes reculer de 3 % au troisième trimestre, a-t-il annoncé mardi. ".repeat(
      4,
    );
    fs.writeFileSync(page, `<html lang="fr"><title>Atos</title><article><h1>Atos</h1><p>${text}</p></article></html>`);
    const read = JSON.parse(depeche(["extract", page, "--json"]).stdout) as Extraction;
    expect(read.companies.map(({ name }) => name)).toEqual(["Atos"]);
  });

  it("writes schema.org JSON-LD", () => {
    const { stdout } = depeche(["extract", EXAMPLE, "--json-ld", "--title", "Nimbela", "--published", "2025-04-28"]);
    expect(JSON.parse(stdout)).toMatchObject({
      "@type": "NewsArticle",
      headline: "Nimbela",
      datePublished: "2025-04-28",
    });
  });

  it.each([
    ["no such file", ["extract", "absent.txt"], undefined, 1, "absent.txt: no such file"],
    ["a folder", ["extract", "."], undefined, 1, "is a folder"],
    ["not UTF-8", ["extract", "-"], Buffer.from("La soci\xe9t\xe9", "latin1"), 1, "not UTF-8"],
    ["empty", ["extract", "-"], "  \n", 1, "is empty"],
    ["no file", ["extract"], undefined, 2, "takes a file"],
    ["two files", ["extract", "a", "b"], undefined, 2, "takes one file"],
    ["unknown option", ["extract", "a", "--jason"], undefined, 2, "unknown option --jason; known: --json, --json-ld,"],
    ["no number", ["extract", EXAMPLE, "--sentences", "abc"], undefined, 2, "got NaN, takes a whole number"],
    ["JSON without an article", ["extract", "package.json"], undefined, 1, "package.json holds no article"],
    ["a store that is none", ["report", "src/cli"], undefined, 1, "src/cli is no store"],
    ["a private address", ["feed", "http://127.0.0.1:9/rss"], undefined, 1, "--allow-private lets it pass"],
    ["unknown command", ["extrait", "a"], undefined, 2, "unknown command « extrait »"],
    ["impossible date", ["extract", "-", "--published", "2024-02-30"], "Atos recule.", 2, "2024-02-30"],
    ["render without a file", ["render"], undefined, 2, "render takes one file"],
    ["render in a language it has not", ["render", EXAMPLE, "--lang", "de"], undefined, 2, "--lang takes en, fr"],
    ["evaluate without files", ["evaluate"], undefined, 2, "takes annotated articles"],
    ["evaluate with nothing annotated", ["evaluate", EXAMPLE], undefined, 1, "nothing is annotated"],
    ["evaluate a folder without articles", ["evaluate", "src/cli"], undefined, 1, "no .ann, .jsonl or .ndjson file"],
    ["no command", [], undefined, 2, "Usage"],
  ])("fails clearly: %s", (_name, args, input, code, message) => {
    const { status, stdout, stderr } = depeche(args, input);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(stdout).toBe("");
  });

  it("has help and a version", () => {
    const usage = depeche(["--help"]).stdout;
    for (const command of ["extract", "render", "feed", "batch", "report", "evaluate"]) {
      expect(usage).toContain(`depeche ${command} `);
      expect(depeche([command, "--help"]).stdout).toMatch(
        new RegExp(`^depeche ${command} .*\n.*^Options\n.*^Examples\n`, "ms"),
      );
    }
    expect(depeche(["extract"]).stderr).toContain("depeche extract --help says what there is.");
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(depeche(["--version"]).stdout.trim()).toBe(version);
  });
});

describe("depeche render", () => {
  const page = () => path.join(folder, "page.html");

  it("writes a page of a text, with what the options say of the article", () => {
    const told = ["--title", "Nimbela & Scaleway", "--published", "2025-04-28", "--lang", "fr", "--json-ld"];
    const { status, stdout, stderr } = depeche(["render", EXAMPLE, "-o", page(), ...told]);
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
    const html = fs.readFileSync(page(), "utf8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).toContain(">Nimbela &amp; Scaleway</h1>");
    expect(html).toContain('"@type":"NewsArticle"');
    expect(depeche(["render", EXAMPLE, ...told]).stdout).toBe(html);
  });

  it("reads articles in JSON and pages", () => {
    const json = path.join(folder, "article.json");
    fs.writeFileSync(json, JSON.stringify({ text: "Atos recule de 3 % au T3 2024.", title: "Atos recule" }));
    expect(depeche(["render", json, "--fragment"]).stdout).toMatch(
      /^<div class="depeche" lang="en">.*>Atos recule<\/h1>/s,
    );
    const html = path.join(folder, "news.html");
    const text = "Le groupe Atos a vu ses ventes reculer de 3 % au troisième trimestre, a-t-il annoncé mardi. ".repeat(
      4,
    );
    fs.writeFileSync(
      html,
      `<html lang="fr"><title>Atos recule</title><article><h1>Atos recule</h1><p>${text}</p></article></html>`,
    );
    expect(depeche(["render", html]).stdout).toContain('>Atos</a><span class="sr"> (company)');
    fs.writeFileSync(json, "{}");
    expect(depeche(["render", json])).toMatchObject({ status: 1, stderr: expect.stringContaining("holds no article") });
  });
});

describe("depeche evaluate", () => {
  const write = (name: string, text: string): string => {
    const file = path.join(folder, "mine", name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };

  it("scores what the user has annotated, and only the letters that are used", () => {
    write("one.ann", "[[C:Atos]] recule de [[%:3 %]] au [[Q:T3 2024]]. Cela inquiète la ville de Paris.\n");
    write("two.jsonl", '{"tagged":"[[C:Orange]] gagne [[%:2 points]] sur Free.","publishedAt":"2025-01-02"}\n');
    const { status, stdout, stderr } = depeche(["evaluate", path.join(folder, "mine"), "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    const { articles, scores, errors } = JSON.parse(stdout);
    expect(articles).toBe(2);
    expect(
      scores.map(({ list, right, wrong, missed }: Record<string, unknown>) => [list, right, wrong, missed]),
    ).toEqual([
      ["companies", 2, 1, 0],
      ["percentages", 2, 0, 0],
      ["quarters", 1, 0, 0],
    ]);
    expect(errors).toMatchObject([{ article: expect.stringContaining("two.jsonl:1"), gold: null, predicted: "C" }]);
    const report = depeche(["evaluate", path.join(folder, "mine"), "--errors"]).stdout;
    expect(report).toMatch(/companies +2 +2 +1 +0 +66\.7 +100\.0 +80\.0/);
    expect(report).toContain("->C\tOrange gagne 2 points sur [[Free]].");
  });

  it("names the file and line of a wrong annotation", () => {
    const file = write("wrong.jsonl", '{"tagged":"[[C:Atos]] recule."}\n{"tagged":"[[C:Atos recule."}\n');
    expect(depeche(["evaluate", file])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("wrong.jsonl:2: tag at offset 0 is never closed"),
    });
  });
});
