import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verifyClaims } from "../../src/index.js";
import { readThemed } from "./read-themed.js";

const FOLDER = import.meta.dirname;
const sections = fs
  .readFileSync(path.join(FOLDER, "claims.txt"), "utf8")
  .split("\n## ")
  .slice(1)
  .map((section): [theme: string, rows: string[]] => {
    const [theme = "", ...lines] = section.split("\n");
    return [theme, lines.filter((line) => line !== "")];
  });

describe.each(sections)("claims about %s", (theme, rows) => {
  const { text, date } = readThemed(fs.readFileSync(path.join(FOLDER, "themes", `${theme}.txt`), "utf8"));
  it.each(rows)("%s", (row) => {
    const at = row.indexOf(": ");
    const [verdict] = verifyClaims({ text, publishedAt: date }, [row.slice(at + 2)]);
    expect(verdict?.status).toBe(row.slice(0, at));
  });
});
