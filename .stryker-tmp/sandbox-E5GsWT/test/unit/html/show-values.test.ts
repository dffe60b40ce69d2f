// @ts-nocheck
import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../src/html/labels.js";
import { escapeHtml, html } from "../../../src/html/markup.js";
import { showFigure } from "../../../src/html/show-figure.js";
import { showNumber, showScaled } from "../../../src/html/show-number.js";
import { showDay, showPeriod } from "../../../src/html/show-period.js";
import { extract } from "../../../src/index.js";

const [english, french] = [labelsOf("en"), labelsOf("fr")];

describe("numbers", () => {
  it.each([
    [1234567.5, "1,234,567.5", "1\u202f234\u202f567,5"],
    [0.0625, "0.0625", "0,0625"],
    [-12, "−12", "−12"],
    [100, "100", "100"],
    [1e21, "1e+21", "1e+21"],
  ])("%d", (value, inEnglish, inFrench) => {
    expect(showNumber(value, english)).toBe(inEnglish);
    expect(showNumber(value, french)).toBe(inFrench);
  });

  it.each([
    [48_600_000, "48.6\u00a0m", "48,6\u00a0M"],
    [1_200_000_000, "1.2\u00a0bn", "1,2\u00a0Md"],
    [1_234_567.89, "1,234,567.89", "1\u202f234\u202f567,89"],
    [620, "620", "620"],
  ])("scaled only where nothing is lost: %d", (value, inEnglish, inFrench) => {
    expect(showScaled(value, english)).toBe(inEnglish);
    expect(showScaled(value, french)).toBe(inFrench);
  });
});

describe("figures and periods", () => {
  const shown = (text: string) => {
    const { percentages, amounts, quantities, quarters, dates } = extract(text, { language: "fr" });
    const figures = [...percentages, ...amounts, ...quantities].map((figure) => showFigure(figure, english));
    return [...figures, ...[...quarters, ...dates].map((period) => showPeriod(period, english))];
  };

  it.each([
    ["Atos recule de 3 à 4 % au T3 2024.", ["▼\u00a03–4%", "Q3 2024"]],
    ["Atos gagne 1,5 point.", ["▲\u00a01.5\u00a0pts"]],
    ["Atos a vendu pour plus de 3 milliards d’euros en mars 2024.", [">\u00a03\u00a0bn\u00a0EUR", "March 2024"]],
    ["Atos emploie environ 620 salariés depuis le 4 mars 2019.", ["≈\u00a0620\u00a0salariés", "4 March 2019"]],
  ])("%s", (text, expected) => expect(shown(text)).toEqual(expected));

  it("shows an ISO day in words, and anything else as it stands", () => {
    expect([showDay("2019-03-04", french), showDay("2019-13-04", french), showDay("bientôt", french)]).toEqual([
      "4 mars 2019",
      "2019-13-04",
      "bientôt",
    ]);
  });
});

describe("markup", () => {
  it("escapes what is inserted, once", () => {
    const inner = html`<b>${"a < b"}</b>`;
    expect(html`${inner}${null}${false}${["&", 3]}`.source).toBe("<b>a &lt; b</b>&amp;3");
    expect(escapeHtml(`"'\u0000\ud83d\ude00\ud83d`)).toBe("&quot;&#39;\ufffd😀\ufffd");
  });
});
