import fs from "node:fs";
import { describe, expect } from "vitest";
import { extract } from "../../src/index.js";
import { itShared, sharedFile } from "../shared.js";

const read = () => extract(fs.readFileSync(sharedFile("seed-article.txt"), "utf8"), { publishedAt: "2019-02-06" });

describe("the reference article", () => {
  itShared("names its companies, one record each, and takes The Information for a source", () => {
    const { companies } = read();
    const forms = companies.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of ["VMware", "Microsoft", "AWS", "Canalys"]) expect(forms).toContain(name);
    expect(forms.some((form) => form === "Google" || form === "Google Cloud")).toBe(true);
    expect(forms).not.toContain("The Information");
    expect(companies.length).toBeLessThanOrEqual(6);
  });

  itShared("names its people", () => {
    expect(read().people.map(({ name }) => name)).toEqual(["Pat Gelsinger", "Satya Nadella"]);
  });

  itShared("reads its percentages with value, direction, kind and holder", () => {
    const { percentages } = read();
    expect(percentages.map(({ value, direction, kind }) => [value, direction, kind])).toEqual([
      [32, "none", "share"],
      [46.3, "up", "change"],
      [16.5, "none", "share"],
      [75.9, "up", "change"],
      [9.5, "none", "share"],
      [81.7, "up", "change"],
      [9.5, "none", "share"],
    ]);
    const holder = (index: number) => percentages[index]?.company ?? "nobody";
    expect([holder(0), holder(1)].every((name) => /AWS|Amazon Web Services/.test(name))).toBe(true);
    expect([holder(2), holder(3)]).toEqual(["Microsoft", "Microsoft"]);
    expect([holder(4), holder(5)].every((name) => name.startsWith("Google"))).toBe(true);
  });

  itShared("reads its quarters, the second's year from the context", () => {
    const { quarters } = read();
    expect(quarters.map(({ text, quarter, year, yearFrom }) => ({ text, quarter, year, yearFrom }))).toEqual([
      { text: "Q4 2017", quarter: 4, year: 2017, yearFrom: "text" },
      { text: "4ème trimestre", quarter: 4, year: 2018, yearFrom: "context" },
    ]);
  });

  itShared("has three key points, the rumour's and the Canalys sentence among them, and is rumoured", () => {
    const { summary } = read();
    expect(summary.keyPoints).toHaveLength(3);
    expect(summary.keyPoints.some(({ text }) => text.includes("The Information"))).toBe(true);
    expect(summary.keyPoints.some(({ text }) => text.includes("Canalys"))).toBe(true);
    expect(summary.status.value).toBe("rumoured");
  });
});
