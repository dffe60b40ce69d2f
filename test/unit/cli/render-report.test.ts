import { describe, expect, it } from "vitest";
import { renderReport } from "../../../src/cli/render-report.js";
import { pickStyle } from "../../../src/cli/style.js";
import { renderTable, widthOf, wrapText } from "../../../src/cli/table.js";
import { extract } from "../../../src/index.js";

const terminal = (columns: number, colours: boolean) =>
  ({ columns, isTTY: colours, hasColors: () => colours }) as unknown as NodeJS.WriteStream;

const report = (text: string, { columns = 80, colours = false, title = undefined as string | undefined } = {}) =>
  renderReport(
    { text, ...(title && { title }) },
    extract(text, { language: "fr", publishedAt: "2025-05-06", ...(title && { title }) }),
    pickStyle(terminal(columns, colours)),
  );

const section = (printed: string, title: string): string[] =>
  printed
    .split("\n\n")
    .find((part) => part.startsWith(title))
    ?.split("\n") ?? [];

const SHARES =
  "Microsoft détient 32 % du marché du cloud au premier trimestre 2025, contre 20 % pour Google, selon Gartner. « Rien n'est joué », estime Nora Diallo, directrice générale de Google. Microsoft pourrait racheter Vireo Labs pour 3 milliards de dollars, selon Reuters.";

describe("renderReport", () => {
  const printed = report(SHARES);

  it("says whose each figure is, of what, when and who says so", () => {
    const rows = section(printed, "Figures");
    expect(rows[1]).toMatch(/value\s+kind\s+whose\s+of what\s+when\s+says who/);
    expect(rows.find((row) => row.includes("32%"))).toMatch(/share\s+Microsoft\s.*Q1 2025\s+Gartner/);
    expect(rows.find((row) => row.includes("20%"))).toMatch(/share\s+Google\s/);
  });

  it("draws bars in proportion to the shares", () => {
    const bars = section(printed, "Shares").slice(1);
    const lengths = bars.map((row) => row.match(/█/g)?.length ?? 0);
    expect(bars.map((row) => /\d+%$/.exec(row)?.[0])).toEqual(["32%", "20%"]);
    expect(lengths).toEqual([36, 22]);
  });

  it("says what is only conditional, with its source", () => {
    expect(section(printed, "Events").join(" ")).toMatch(/acquisition · conditional · Reuters.*acquirer: Microsoft/);
  });

  it("names the speaker of a quotation and the role of a person", () => {
    expect(section(printed, "Quotes").join(" ")).toMatch(/« Rien n'est joué ».*— Nora Diallo/);
    expect(section(printed, "People").join(" ")).toMatch(/Nora Diallo\s+×1\s+directrice générale, Google/);
  });

  it("keeps within the width that it has", () => {
    for (const columns of [60, 80, 110]) {
      const widest = Math.max(...report(SHARES, { columns }).split("\n").map(widthOf));
      expect(widest).toBeLessThanOrEqual(columns);
    }
  });

  it("colours on a terminal only, and says the same without", () => {
    const coloured = report(SHARES, { colours: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(printed);
    expect(coloured).not.toBe(printed);
  });

  it("leaves out what an article does not have", () => {
    const short = report("Il fait beau à Nantes.");
    for (const title of ["Figures", "Shares", "People", "Quotes", "Events", "Quarters"])
      expect(section(short, title)).toEqual([]);
    expect(section(short, "Also named").join(" ")).toContain("Nantes");
  });

  it("lets no article move the cursor or change the terminal", () => {
    const hostile = report(
      "Microsoft \u001b[2J\u001b]0;moi\u0007 gagne 5 % \u009b31m, dit « \u001b[1mNora\u001b[0m ».",
      {
        title: "Titre \u001b[5m clignotant",
      },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("renderTable", () => {
  it("aligns wide and combining characters by the columns that they take", () => {
    expect(
      renderTable(
        [
          ["été".normalize("NFD"), "1"],
          ["日本", "2"],
          ["abcde", "3"],
        ],
        40,
      ),
    ).toBe([`${"  été".normalize("NFD")}    1`, "  日本   2", "  abcde  3"].join("\n"));
  });

  it("wraps the widest column where the row is wider than the room", () => {
    const rows = renderTable([["court", "un deux trois quatre cinq six"]], 24).split("\n");
    expect(rows).toEqual(["  court  un deux trois", "         quatre cinq six"]);
  });
});

it("wraps at spaces and lets a longer word stand alone", () => {
  expect(wrapText("le développement anticonstitutionnellement", 10)).toEqual([
    "le",
    "développement",
    "anticonstitutionnellement",
  ]);
});
