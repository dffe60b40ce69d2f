import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read-document.js";
import type { BoundFigure } from "../../../src/facts/bound-figure.js";
import { findWarnings } from "../../../src/facts/find-warnings.js";
import { FRENCH } from "../../../src/fr/index.js";
import { WARNING_WORDS } from "../../../src/fr/words/warnings.js";
import { extract } from "../../../src/index.js";
import { findFigures } from "../../../src/mentions/find-figures.js";
import { findNumbers } from "../../../src/mentions/find-numbers.js";
import { findMatches } from "../../../src/mentions/pattern.js";
import type { Warning } from "../../../src/schema/types.js";
import { typographicVariants } from "../../cases/typography.js";

/** What is said of a figure: its holder, and a measure whose words stand in the text. */
type Binding = readonly [holder: string | null, measure?: string];

/** The warnings of a text of which each figure, in text order, is bound as given; the last binding holds for all figures behind it. */
function warn(text: string, bindings: readonly Binding[] = [["Nimbela"]], measureIn = text): Warning[] {
  const document = readDocument(text, FRENCH.reading);
  const matches = findMatches(
    document.tokens,
    document.sentenceOf,
    findNumbers(document, FRENCH.numbers),
    FRENCH.rules,
  );
  const figures = findFigures(document, matches, FRENCH.figures).map((mention, index): BoundFigure => {
    const [holder, measure = null] = bindings[Math.min(index, bindings.length - 1)] as Binding;
    const start = measure === null ? -1 : measureIn.indexOf(measure);
    const stop = start + (measure?.length ?? 0);
    return {
      mention,
      companies: holder === null ? [] : [holder],
      measure: start < 0 ? null : text.slice(start, stop),
      scope: null,
      period: null,
      baseline: null,
      inferred: [],
      sentence: document.sentenceOf[mention.first] ?? 0,
      source: null,
      certainty: "stated",
      confidence: 1,
      evidence: start < 0 ? [] : [{ start, stop }],
      because: { holding: null, measure: null, scope: null, binding: null, sourced: null },
    };
  });
  return findWarnings(document, figures, WARNING_WORDS);
}

const codes = (text: string, bindings?: readonly Binding[]): string[] => warn(text, bindings).map(({ code }) => code);

/** One warning with this code over these figures, in whatever typography the text comes. */
function expectWarning(code: string, text: string, figures: readonly string[], bindings?: readonly Binding[]): Warning {
  const found = warn(text, bindings);
  expect(found.map((warning) => warning.code)).toEqual([code]);
  expect(found[0]?.spans.map((span) => span.text)).toEqual(figures);
  for (const { start, end, text: surface } of found[0]?.spans ?? []) expect(text.slice(start, end)).toBe(surface);
  for (const variant of typographicVariants(text)) {
    if (variant.text.length === text.length)
      expect(
        warn(variant.text, bindings, text).map((warning) => warning.code),
        variant.name,
      ).toEqual([code]);
  }
  return found[0] as Warning;
}

describe("repeated-figure", () => {
  const shares: Binding[] = [["Microsoft"], ["Microsoft"], ["Google"]];

  it("is the same figure again behind its holder", () => {
    const text = "Le cabinet compte 21,4% (+32,6%) pour Microsoft et 12,7% (+48,3%) pour Google 12,7%.";
    const { message } = expectWarning("repeated-figure", text, ["12,7%", "12,7%"], shares);
    expect(message).toBe("« 12,7% » is said twice of Google in one sentence");
  });

  it("is the same figure right behind itself", () => {
    expectWarning(
      "repeated-figure",
      "Nimbela détient 12,7 % 12,7 % du marché, rien de plus.".replace(" du marché", ""),
      ["12,7 %", "12,7 %"],
    );
  });

  it.each([
    "Nimbela détient 12,7 % du marché en France et 12,7 % en Suisse.",
    "On compte 12,7 % pour Nimbela, 12,7 % pour Scaleway.",
    "On compte 12,7 % pour Nimbela 12,7 % pour Scaleway.",
    "On compte 12,7 % pour Nimbela 9,6 %.",
    "Nimbela 12,7 % Scaleway 12,7 %",
    "La part passe de 12,7 % (+2 %) à 12,7 %.",
    "On compte 12,7 % pour Nimbela 12,7 millions d'euros.",
  ])("is not said of « %s »", (text) => expect(codes(text)).toEqual([]));
});

describe("inconsistent-figures: sums", () => {
  it("is a figure that those before it do not add up to", () => {
    const text = "Nimbela réalise 30 % de ses ventes en France et 45 % à l'étranger, soit 80 %.";
    const { message } = expectWarning("inconsistent-figures", text, ["30 %", "45 %", "80 %"]);
    expect(message).toBe("« 30 % » + « 45 % » is 75, not « 80 % »");
  });

  it("adds up lists, amounts and what is counted", () => {
    const three =
      "Il compte 100 salariés à Lyon, 150 salariés à Nantes et 200 salariés à Lille, soit au total 500 salariés.";
    expect(warn(three)[0]?.message).toContain("is 450, not « 500 salariés »");
    const amounts =
      "Nimbela reçoit 30 millions d'euros de prêts et 45 millions d'euros d'aides, soit 85 millions d'euros.";
    expect(warn(amounts)[0]?.message).toContain("is 75, not");
  });

  it.each([
    "Nimbela réalise 30 % de ses ventes en France et 45 % à l'étranger, soit 75 %.",
    "Nimbela réalise 30,4 % de ses ventes en France et 45,3 % à l'étranger, soit 76 %.",
    "Nimbela réalise environ 30 % de ses ventes en France et 45 % à l'étranger, soit 80 %.",
    "Nimbela réalise 30 % de ses ventes en France et 45 % à l'étranger, soit près de 80 %.",
    "La part passe à 30 % en France et 45 % en Suisse, soit 80 % de plus.",
    "60 % des femmes et 40 % des hommes, soit 52 % de la population, l'utilisent.",
    "Nimbela verse 30 millions d'euros en 2021 et 45 millions d'euros en 2022, soit 5 millions d'euros par mois.",
    "Nimbela a levé 30 millions d'euros et 45 millions d'euros, soit 82 millions de dollars.",
    "Le site accueille soit 30 %, soit 45 %, soit 80 % des visiteurs.",
    "Nimbela emploie 100 salariés à Lyon et 150 salariés à Nantes, soit 2 000 salariés dans le monde.",
  ])("is not said of « %s »", (text) => expect(codes(text)).toEqual([]));
});

describe("inconsistent-figures: growth", () => {
  it("is a growth that two levels contradict", () => {
    const text = "Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en hausse de 50 %.";
    const { message } = expectWarning("inconsistent-figures", text, ["10", "12 millions d'euros", "50 %"]);
    expect(message).toBe("« 50 % » is not the change that leads to « 12 millions d'euros »: that is +20 %");
  });

  it("is points that two rates do not lie apart", () => {
    expectWarning("inconsistent-figures", "La marge est passée de 12 à 15 %, soit 5 points de plus.", [
      "12",
      "15 %",
      "5 points",
    ]);
  });

  it("is a growth with the wrong sign", () => {
    expect(codes("Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en baisse de 20 %.")).toEqual([
      "inconsistent-figures",
    ]);
  });

  it.each([
    "Nimbela a facturé 12 millions d'euros (+50 %), contre 10 millions d'euros un an plus tôt.",
    "Nimbela a facturé 12 millions d'euros, contre 10 millions d'euros un an plus tôt, soit une hausse de 50 %.",
    "Les ventes ont progressé de 50 %, à 12 millions d'euros, contre 10 millions d'euros un an plus tôt.",
  ])("is seen beside « contre »: « %s »", (text) => expect(codes(text)).toEqual(["inconsistent-figures"]));

  it.each([
    "Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en hausse de 20 %.",
    "Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en hausse de 24 %.",
    "La course passe de 40 centimes à 62 centimes au kilomètre, soit une hausse de 55 %.",
    "La marge est passée de 12 à 15 %, soit 3 points de plus.",
    "La marge est passée de 12 à 15 %, soit une hausse de 25 %.",
    "La marge ressort à 38,4 %, contre 36,3 % un an plus tôt, soit 2 points de plus.",
    "Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en hausse de 35 % à périmètre constant.",
    "Le chiffre d'affaires est passé de 10 à 12 millions d'euros, en hausse de 50 % depuis 2019.",
    "Le chiffre d'affaires est passé de 10 à près de 12 millions d'euros, en hausse de 50 %.",
    "Les ventes sont passées de 10 à 12 millions d'euros et le bénéfice bondit de 50 %.",
    "Nimbela a facturé 12 millions d'euros (+50 %), contre 10 millions d'euros pour Scaleway.",
    "La part passe de 0 à 12 %, en hausse de 50 %.",
  ])("is not said of « %s »", (text) => expect(codes(text)).toEqual([]));
});

describe("inconsistent-figures: parts", () => {
  const cloud: Binding[] = [
    ["AWS", "marché"],
    ["Microsoft", "marché"],
    ["Google", "marché"],
  ];

  it("is a part above its whole", () => {
    expectWarning("inconsistent-figures", "Nimbela emploie 620 salariés, dont 1 200 salariés en France.", [
      "620 salariés",
      "1 200 salariés",
    ]);
    expect(codes("Nimbela a levé 12 millions d'euros, dont 15 millions d'euros de dette.")).toHaveLength(1);
  });

  it("is shares of one whole above a hundred", () => {
    const text = "AWS détient 62 % du marché, contre 35 % pour Microsoft et 19 % pour Google.";
    const { message } = expectWarning("inconsistent-figures", text, ["62 %", "35 %", "19 %"], cloud);
    expect(message).toBe("the shares of « marché » add up to 116 %");
  });

  it.each([
    ["AWS détient 46 % du marché, contre 35 % pour Microsoft et 19,3 % pour Google.", cloud],
    [
      "Les trois détiennent 67 % du marché : 35 % pour AWS, 20 % pour Microsoft et 12 % pour Google.",
      [["AWS et autres", "marché"], ...cloud],
    ],
    ["AWS détient près de 62 % du marché, contre 35 % pour Microsoft et 19 % pour Google.", cloud],
    [
      "AWS réalise 62 % de ses dépenses en Europe, contre 55 % pour Microsoft.",
      [
        ["AWS", "dépenses"],
        ["Microsoft", "dépenses"],
      ],
    ],
    [
      "81 % des utilisateurs citent AWS, 60 % Microsoft.",
      [
        ["AWS", "utilisateurs"],
        ["Microsoft", "utilisateurs"],
      ],
    ],
    ["AWS détient 62 % du marché en France et 55 % en Suisse.", [["AWS", "marché"]]],
  ] as readonly (readonly [string, Binding[]])[])("is not said of « %s »", (text, bindings) =>
    expect(codes(text, bindings)).toEqual([]),
  );

  it.each([
    "Nimbela emploie 620 salariés, dont 120 salariés en France.",
    "Nimbela facture 12 millions d'euros, dont 45 % à l'étranger.",
    "Nimbela verse 12 millions d'euros à Scaleway, dont le chiffre d'affaires est de 15 millions d'euros.",
    "Nimbela a levé 12 millions d'euros, dont 15 millions de dollars de dette.",
  ])("is not said of « %s »", (text) => expect(codes(text)).toEqual([]));
});

describe("scale-suspect", () => {
  it("is a conversion that is a thousand times off", () => {
    expectWarning("scale-suspect", "Une aide de 20 millions de dollars (18 milliards d'euros) est prévue.", [
      "20 millions de dollars",
      "18 milliards d'euros",
    ]);
    expect(codes("Il traite 9 milliards de FCFA (13,7 milliards d'euros) par an.")).toEqual(["scale-suspect"]);
    expect(codes("Une aide de 20 millions de dollars, soit 18 milliards d'euros.")).toEqual(["scale-suspect"]);
  });

  it("is the one amount that would be like all others in another scale", () => {
    const text =
      "Les ventes étaient de 200 millions d'euros en 2020. Elles ont atteint 230 millions d'euros en 2021. Elles valent 260 milliards d'euros.";
    expectWarning("scale-suspect", text, ["260 milliards d'euros"], [["Nimbela", "ventes"]]);
  });

  it("is the one amount of a list in another currency", () => {
    const text =
      "Les ventes ont atteint 12 millions d'euros en 2021, 15 millions d'euros en 2022 et 18 millions de dollars en 2023.";
    expectWarning("scale-suspect", text, ["18 millions de dollars"], [["Nimbela", "ventes"]]);
  });

  it.each([
    "Une aide de 20 millions de dollars (18 millions d'euros) est prévue.",
    "Il traite 9 milliards de FCFA (13,7 millions d'euros) par an.",
    "Un jeu à 20 millions de dollars (18 milliards de livres libanaises).",
    "Les ventes étaient de 2 millions d'euros, puis de 230 millions d'euros, puis de 26 milliards d'euros.",
    "Les ventes étaient de 230 millions d'euros, puis de 260 milliards d'euros.",
    "Les ventes étaient de 85 euros, puis de 95 euros, puis de 120 000 euros.",
    "Les ventes ont atteint 12 millions d'euros, 15 millions d'euros et 18 millions de dollars (16 millions d'euros).",
    "Les ventes de la 911 atteignent 368 000 $ - 336 617 €, celles de la 924 200 000 $.",
  ])("is not said of « %s »", (text) => expect(codes(text, [["Nimbela", "ventes"]])).toEqual([]));
});

describe("through the whole extraction", () => {
  it("warns of the figure that an article repeats, and of nothing in one without faults", () => {
    const text =
      "Selon Canalys, Microsoft a attiré 21,4 % (+32,6 %) des dépenses et Google 12,7 % (+48,3 %), soit pour Google 12,7 %.";
    const clean = "Selon Canalys, Microsoft a attiré 21,4 % (+32,6 %) des dépenses cloud et Google 12,7 % (+48,3 %).";
    expect(extract(clean).warnings).toEqual([]);
    const again = extract(
      "Selon Canalys, on compte 21,4 % pour Microsoft et 12,7 % (+48,3 %) pour Google 12,7 %.",
    ).warnings;
    expect(again.map(({ code }) => code)).toEqual(["repeated-figure"]);
    expect(extract(text).warnings.every(({ code }) => code !== "inconsistent-figures")).toBe(true);
  });

  it("says the same twice, and takes time in proportion to the text", () => {
    const sentence = "Nimbela réalise 30 % de ses ventes en France et 45 % à l'étranger, soit 80 %. ";
    expect(warn(sentence.repeat(40))).toHaveLength(40);
    expect(warn(sentence)).toEqual(warn(sentence));
    const list = `Le marché compte ${"12 millions d'euros, 15 millions d'euros, ".repeat(4000)}soit 80 millions d'euros.`;
    const start = performance.now();
    warn(list, [["Nimbela", "marché"]]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
