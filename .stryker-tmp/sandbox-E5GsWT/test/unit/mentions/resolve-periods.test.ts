// @ts-nocheck
import { describe, expect, it } from "vitest";
import { periodsOfText } from "../../../evaluation/read-periods.js";
import type { Period } from "../../../src/schema/types.js";

const read = (text: string, published: string | null = null): (Period & { text: string })[] =>
  periodsOfText(text, published).map(({ start, stop, period }) => ({ ...period, text: text.slice(start, stop) }));

const years = (text: string, published: string | null = null): unknown[] =>
  read(text, published).map(({ text: surface, year, yearFrom }) => [surface, year, yearFrom]);

const onlyYears = (text: string): (number | null)[] => read(text).map(({ year }) => year);

const range = (text: string, published: string | null = null): (string | null)[][] =>
  read(text, published).map(({ from, to }) => [from, to]);

describe("years from the context", () => {
  it("puts a quarter after the one it grew against", () => {
    expect(years("Ventes au 4ème trimestre (+46,3 % par rapport à Q4 2017).")).toEqual([
      ["4ème trimestre", 2018, "context"],
      ["Q4 2017", 2017, "text"],
    ]);
    expect(years("Ventes au premier trimestre, en hausse par rapport au T4 2017.")[0]).toEqual([
      "premier trimestre",
      2018,
      "context",
    ]);
    expect(years("Ventes au quatrième trimestre, en hausse par rapport au T3 2017.")[0]).toEqual([
      "quatrième trimestre",
      2017,
      "context",
    ]);
  });

  it("puts a baseline before what is measured against it", () => {
    expect(years("Au T1 2024, la perte est de 3 M€, contre 9 M€ au quatrième trimestre.")[1]).toEqual([
      "quatrième trimestre",
      2023,
      "context",
    ]);
    expect(years("Au T3 2024, la perte est de 3 M€, contre 9 M€ au T3.")[1]).toEqual(["T3", 2023, "context"]);
  });

  it("takes the year that the paragraph gave, and no other paragraph's for another quarter", () => {
    expect(years("Le T1 2022 fut bon. Le deuxième trimestre aussi.")[1]).toEqual([
      "deuxième trimestre",
      2022,
      "context",
    ]);
    expect(years("Retour sur le T1 2022\n\nLe deuxième trimestre déçoit.")[1]).toEqual([
      "deuxième trimestre",
      null,
      null,
    ]);
    expect(years("Retour sur le T1 2022\n\nCe premier trimestre a compté.")[1]).toEqual([
      "premier trimestre",
      2022,
      "context",
    ]);
  });

  it("reads lists and ranges forward and back", () => {
    expect(onlyYears("de décembre à février 2021")).toEqual([2020, 2021]);
    expect(onlyYears("de novembre 2020 à février")).toEqual([2020, 2021]);
    expect(onlyYears("les 30 décembre et 2 janvier 2021")).toEqual([2020, 2021]);
  });

  it("does not lend a year from an event long past to a month of this year", () => {
    expect(years("Né le 3 mars 1965, il a démissionné en septembre.", "2024-10-01")[1]).toEqual([
      "septembre",
      2024,
      "published",
    ]);
  });
});

describe("years from the day of publication", () => {
  it("takes the last occurrence that has begun", () => {
    expect(years("Au troisième trimestre, les ventes ont baissé.", "2024-10-24")).toEqual([
      ["troisième trimestre", 2024, "published"],
    ]);
    expect(years("Au quatrième trimestre, les ventes avaient baissé.", "2024-02-01")).toEqual([
      ["quatrième trimestre", 2023, "published"],
    ]);
    expect(years("Il a été arrêté en décembre.", "2024-05-03")).toEqual([["décembre", 2023, "published"]]);
    expect(years("Il a été arrêté le 3 mai.", "2024-05-03")).toEqual([["3 mai", 2024, "published"]]);
    expect(years("Il a été arrêté le 4 mai.", "2024-05-03")).toEqual([["4 mai", 2023, "published"]]);
  });

  it("takes the one to come behind a future", () => {
    expect(years("L'usine ouvrira au premier trimestre.", "2024-10-24")).toEqual([
      ["premier trimestre", 2025, "published"],
    ]);
    expect(years("Le contrat devrait être signé en février.", "2024-10-24")).toEqual([["février", 2025, "published"]]);
    expect(years("Au deuxième trimestre, le groupe vise 3 Md€.", "2024-10-24")).toEqual([
      ["deuxième trimestre", 2025, "published"],
    ]);
    expect(years("En mars prochain.", "2024-03-02")).toEqual([["mars", 2025, "published"]]);
  });

  it("is not misled by the future of another clause", () => {
    expect(
      years("Le groupe a perdu 3 M€ au premier trimestre et prévoit une année difficile.", "2024-05-15")[0],
    ).toEqual(["premier trimestre", 2024, "published"]);
    expect(years("Il a assuré jeudi qu'il ne vendrait pas et qu'il sera candidat.", "2024-05-03")).toEqual([
      ["jeudi", 2024, "published"],
    ]);
  });

  it("takes what is over behind « dernier »", () => {
    expect(years("Le 14 mars dernier.", "2024-03-10")).toEqual([["14 mars", 2023, "published"]]);
    expect(years("En mars dernier.", "2024-03-10")).toEqual([["mars", 2023, "published"]]);
  });

  it("takes a day that comes soon where no verb tells", () => {
    expect(years("Sortie le 2 juin.", "2020-05-22")).toEqual([["2 juin", 2020, "published"]]);
    expect(years("Sortie le 2 novembre.", "2020-05-22")).toEqual([["2 novembre", 2019, "published"]]);
  });

  it("lets a written weekday decide", () => {
    expect(years("La sortie est au samedi 12 novembre.", "2016-07-14")).toEqual([["12 novembre", 2016, "published"]]);
    expect(years("Un mail du mercredi 13 novembre.", "2020-01-10")).toEqual([["13 novembre", 2019, "published"]]);
  });

  it("counts years named from the reader", () => {
    expect(years("Au premier trimestre de l'an prochain.", "2024-10-24")[0]).toEqual([
      "premier trimestre",
      2025,
      "published",
    ]);
    expect(years("Au premier trimestre de l'an prochain.")[0]).toEqual(["premier trimestre", null, null]);
    expect(years("L'an dernier, au premier trimestre, elle perdait 2 M€.", "2024-10-24")[1]).toEqual([
      "premier trimestre",
      2023,
      "published",
    ]);
  });

  it("leaves what is written alone", () => {
    expect(years("Le T4 2031 est loin.", "2024-10-24")).toEqual([["T4 2031", 2031, "text"]]);
  });
});

describe("relative periods", () => {
  it("count from the period that the text speaks of first", () => {
    const text = "Au T1 2024, 3 %, contre 2 % au trimestre précédent et 1 % un an plus tôt.";
    expect(read(text, "2019-05-01").map(({ year, quarter }) => [year, quarter])).toEqual([
      [2024, 1],
      [2023, 4],
      [2023, 1],
    ]);
  });

  it("count from the day of publication otherwise", () => {
    expect(range("Le trimestre précédent a déçu.", "2019-02-06")).toEqual([["2018-10-01", "2018-12-31"]]);
    expect(range("Le mois dernier.", "2024-01-15")).toEqual([["2023-12-01", "2023-12-31"]]);
    expect(range("La semaine dernière.", "2024-01-03")).toEqual([["2023-12-25", "2023-12-31"]]);
    expect(range("Hier.", "2024-03-01")).toEqual([["2024-02-29", "2024-02-29"]]);
    expect(range("Sur les douze derniers mois.", "2024-02-29")).toEqual([["2023-02-28", "2024-02-29"]]);
  });

  it("stay open without either", () => {
    for (const text of ["Le trimestre précédent.", "L'an dernier.", "Mardi dernier.", "Il y a deux ans.", "Cet été."]) {
      const [period] = read(text);
      expect(period).toMatchObject({ relative: true, year: null, from: null, to: null, yearFrom: null });
    }
  });

  it("step over business quarters without dates", () => {
    const [, previous] = read("Au premier trimestre de son exercice 2025, 4 %, contre 3 % au trimestre précédent.");
    expect(previous).toMatchObject({
      quarter: 4,
      year: 2024,
      fiscal: true,
      relative: true,
      from: null,
      yearFrom: "context",
    });
  });

  it("take the place in the year from the text, « même trimestre »", () => {
    const [, same] = read("Au T2 2023, 4 %, contre 3 % au même trimestre de l'an dernier.", "2023-08-01");
    expect(same).toMatchObject({ quarter: 2, year: 2022, from: "2022-04-01", to: "2022-06-30", relative: true });
    const [, period] = read("Au S1 2023, 4 %, contre 3 % sur la même période de 2020.");
    expect(period).toMatchObject({ half: 1, year: 2020, from: "2020-01-01", to: "2020-06-30", yearFrom: "text" });
  });
});

describe("business years", () => {
  it("have no dates without evidence", () => {
    for (const text of [
      "Au premier trimestre de l'exercice 2024.",
      "Q4 FY25.",
      "Sur l'exercice 2023-2024.",
      "Au T1 2024/25.",
    ]) {
      expect(read(text, "2024-05-03")[0]).toMatchObject({ fiscal: true, from: null, to: null });
    }
  });

  it("are named after the year in which they end", () => {
    expect(years("Le deuxième trimestre de l'exercice 2024-2025.")).toEqual([
      ["deuxième trimestre de l'exercice 2024-2025", 2025, "text"],
    ]);
    expect(years("L'exercice 2024/25.")).toEqual([["2024/25", 2025, "text"]]);
  });

  it("are dated by the month in which they close", () => {
    const text = "Au troisième trimestre, clos fin juin, de son exercice 2024, les ventes montent.";
    expect(read(text)[0]).toMatchObject({
      text: "troisième trimestre",
      year: 2024,
      fiscal: true,
      from: "2024-04-01",
      to: "2024-06-30",
    });
    expect(range("Le quatrième trimestre, clos fin janvier, de l'exercice 2024.")[0]).toEqual([
      "2023-11-01",
      "2024-01-31",
    ]);
    expect(range("Le premier trimestre, clos le 27 octobre 2024, de l'exercice 2025.")[0]).toEqual([
      "2024-08-01",
      "2024-10-27",
    ]);
    expect(range("Le premier trimestre (avril-juin) de l'exercice 2024.", "2023-08-01")[0]).toEqual([
      "2023-04-01",
      "2023-06-30",
    ]);
    expect(range("Sur l'exercice 2024, clos fin août.")[0]).toEqual(["2023-09-01", "2024-08-31"]);
  });

  it("are calendar quarters when they close with one", () => {
    expect(read("Le deuxième trimestre, clos fin juin 2024, est bon.")[0]).toMatchObject({
      fiscal: false,
      year: 2024,
      to: "2024-06-30",
    });
    expect(read("Le deuxième trimestre, clos fin mars 2024, est bon.")[0]).toMatchObject({
      fiscal: true,
      from: "2024-01-01",
      to: "2024-03-31",
    });
  });
});
