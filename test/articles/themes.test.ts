import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Extraction, extract } from "../../src/index.js";
import {
  type Expected,
  readThemed,
  showEvent,
  showFigure,
  showQuarter,
  showSource,
  type Themed,
} from "./read-themed.js";

const FOLDER = path.join(import.meta.dirname, "themes");
const sameWords = (text: string): string => text.replace(/[’]/g, "'").replace(/[\u00a0\u202f]/g, " ");

/** A row with the records' own names where it has another form of one: « ELCA » for « Elca ». */
const withNames = (row: Expected, { companies }: Extraction): Expected => {
  const nameOf = (form: string) =>
    companies.find(({ name, aliases }) => [name, ...aliases].map(sameWords).includes(form))?.name ?? form;
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value === null ? null : value.split("+").map(nameOf).join("+")]),
  );
};

/** The fields that a row names, of those that the result has. */
const pick = (shown: Expected, row: Expected): Expected =>
  Object.fromEntries(Object.keys(row).map((key) => [key, shown[key] ?? null]));

const themes = fs
  .readdirSync(FOLDER)
  .map((file): [string, Themed] => [
    file.replace(".txt", ""),
    readThemed(fs.readFileSync(path.join(FOLDER, file), "utf8")),
  ]);

describe.each(themes)("%s", (_, { text, date, rows }) => {
  const result = extract(text, { publishedAt: date });
  const figures = [...result.percentages, ...result.amounts, ...result.quantities];

  it("names its companies, one record each, its sources left out", () => {
    const forms = result.companies.map(({ name, aliases }) => [name, ...aliases].map(sameWords));
    for (const name of rows.companies)
      expect(
        forms.filter((names) => names.includes(name)),
        name,
      ).toHaveLength(1);
    const known = new Set([...rows.companies, ...rows.left]);
    expect(
      result.companies
        .filter(({ name, aliases }) => ![name, ...aliases].some((form) => known.has(sameWords(form))))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it("gives people their title and company", () => {
    for (const [name, title, company] of rows.people) {
      const person = result.people.find((one) => one.name === name);
      expect(
        person?.roles.map((role) => [role.title, role.company ?? role.organization]),
        name,
      ).toContainEqual([title, withNames({ company }, result).company]);
    }
  });

  it("reads its figures: whose, of what, when, against what, says who, how sure", () => {
    for (const { surface, row } of rows.figures) {
      const figure = figures.find((one) => sameWords(one.text) === surface);
      expect(figure && pick(showFigure(figure, result), row), surface).toEqual(withNames(row, result));
    }
  });

  it("reads its quarters and where their year comes from", () => {
    for (const row of rows.quarters) expect(result.quarters.map(showQuarter)).toContainEqual(row);
  });

  it("tells its events, with roles, certainty and source", () => {
    for (const row of rows.events) {
      const shown = result.events.filter(({ type }) => type === row.event).map((event) => pick(showEvent(event), row));
      expect(shown, row.event ?? "").toContainEqual(withNames(row, result));
    }
  });

  it("gives its quotes their speaker", () => {
    for (const [speaker, words] of rows.quotes)
      expect(result.quotes.map((quote) => [quote.speaker, sameWords(quote.text)])).toContainEqual([speaker, words]);
  });

  it("says what its key points and its status are", () => {
    const sentences = new Set(result.sentences.map(({ start, end }) => `${start}-${end}`));
    for (const { start, end } of result.summary.keyPoints) expect(sentences.has(`${start}-${end}`)).toBe(true);
    if (rows.status !== null) expect(result.summary.status.value).toBe(rows.status);
  });

  it("names its sources as the facts do", () => {
    for (const { source } of result.facts) if (source?.name) expect(showSource(source)).toContain(source.name);
  });
});
