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

  it.each([
    ["no such file", ["extract", "absent.txt"], undefined, 1, "absent.txt: no such file"],
    ["a folder", ["extract", "."], undefined, 1, "is a folder"],
    ["not UTF-8", ["extract", "-"], Buffer.from("La soci\xe9t\xe9", "latin1"), 1, "not UTF-8"],
    ["empty", ["extract", "-"], "  \n", 1, "is empty"],
    ["no file", ["extract"], undefined, 2, "takes a file"],
    ["two files", ["extract", "a", "b"], undefined, 2, "takes one file"],
    ["unknown option", ["extract", "a", "--jason"], undefined, 2, "--jason"],
    ["unknown command", ["extrait", "a"], undefined, 2, "unknown command « extrait »"],
    ["impossible date", ["extract", "-", "--published", "2024-02-30"], "Atos recule.", 2, "2024-02-30"],
    ["no command", [], undefined, 2, "Usage"],
  ])("fails clearly: %s", (_name, args, input, code, message) => {
    const { status, stdout, stderr } = depeche(args, input);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(stdout).toBe("");
  });

  it("has help and a version", () => {
    expect(depeche(["--help"]).stdout).toContain("depeche extract FILE|-");
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(depeche(["--version"]).stdout.trim()).toBe(version);
  });
});
