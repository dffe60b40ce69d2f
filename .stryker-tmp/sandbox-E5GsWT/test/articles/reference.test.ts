// @ts-nocheck
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

  itShared("tells roles: who leads which company", () => {
    const roles = read().people.map(({ name, roles: [role] }) => [name, role?.title, role?.company]);
    expect(roles).toEqual([
      ["Pat Gelsinger", "CEO", "VMware"],
      ["Satya Nadella", "dirigeant", "Microsoft"],
    ]);
  });

  itShared("has three facts, the shares of cloud spending with their growth, by Canalys", () => {
    const { facts } = read();
    expect(
      facts.map(({ figure, change, measure, period, baseline }) => [
        figure.value,
        change?.value,
        measure,
        period?.quarter,
        period?.year,
        baseline?.year,
      ]),
    ).toEqual([
      [32, 46.3, "dépenses cloud", 4, 2018, 2017],
      [16.5, 75.9, "dépenses cloud", 4, 2018, 2017],
      [9.5, 81.7, "dépenses cloud", 4, 2018, 2017],
    ]);
    expect(facts.every(({ source }) => source?.name === "Canalys")).toBe(true);
    expect(facts.map(({ inferred }) => inferred.includes("baseline"))).toEqual([false, true, true]);
  });

  itShared("has two partnerships, one of them a rumour with its chain of sources", () => {
    const { events } = read();
    const partners = (index: number) => [events[index]?.roles.partners ?? []].flat().map((partner) => partner?.name);
    expect(events.map(({ type, certainty }) => [type, certainty])).toEqual([
      ["partnership", "conditional"],
      ["partnership", "stated"],
    ]);
    expect(partners(0)).toEqual(["VMware", "Microsoft"]);
    expect(partners(1)).toEqual(["VMware", "AWS"]);
    expect(events[0]?.source).toEqual({
      name: "The Information",
      kind: "press",
      citing: { name: null, kind: "anonymous", citing: null },
    });
    expect(events[1]?.period?.year).toBe(2016);
  });

  itShared("warns of the figure said twice", () => {
    expect(read().warnings.map(({ code }) => code)).toEqual(["repeated-figure"]);
  });

  itShared("has three key points, the rumour's and the Canalys sentence among them, and is rumoured", () => {
    const { summary } = read();
    expect(summary.keyPoints).toHaveLength(3);
    expect(summary.keyPoints.some(({ text }) => text.includes("travaillerait"))).toBe(true);
    expect(summary.keyPoints.some(({ text }) => text.includes("Canalys"))).toBe(true);
    expect(summary.status.value).toBe("rumoured");
  });
});
