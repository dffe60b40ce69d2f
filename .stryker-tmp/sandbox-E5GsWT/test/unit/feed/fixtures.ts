// @ts-nocheck
import fs from "node:fs";
import path from "node:path";

const FIXTURES = path.resolve(import.meta.dirname, "../../../fixtures");

/** What a fixture must give: fields that are compared, codes of warnings, or an error. */
export interface Expected {
  error?: string;
  message?: string;
  warnings?: string[];
  contains?: string[];
  lacks?: string[];
  articles?: Record<string, unknown>[];
  [field: string]: unknown;
}

export interface Fixture {
  name: string;
  bytes: Uint8Array;
  expected: Expected;
}

/** The fixtures of a folder, each with its expectation. @throws Error when one has none. */
export function readFixtures(folder: "feeds" | "pages"): Fixture[] {
  const root = path.join(FIXTURES, folder);
  const names = fs.readdirSync(root).filter((name) => name !== "README.md" && !name.endsWith(".expected.json"));
  return names.map((name) => {
    const expected = path.join(root, `${name.replace(/\.[^.]+$/, "")}.expected.json`);
    if (!fs.existsSync(expected)) throw new Error(`${name} has no expectation`);
    return {
      name,
      bytes: fs.readFileSync(path.join(root, name)),
      expected: JSON.parse(fs.readFileSync(expected, "utf8")),
    };
  });
}

/** The fields of `expected` as they are in `got`; a field that is absent is null. */
export const pick = (got: object, expected: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(expected).map((key) => [key, (got as Record<string, unknown>)[key] ?? null]));
