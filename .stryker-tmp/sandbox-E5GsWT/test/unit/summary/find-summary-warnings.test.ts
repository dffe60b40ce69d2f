// @ts-nocheck
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import { findSummaryWarnings } from "../../../src/summary/find-summary-warnings.js";
import { readEvidence } from "../../../training/summary/read-evidence.js";

const warnings = (text: string, keyPoints: number) =>
  findSummaryWarnings(readEvidence(text, null), keyPoints).map(({ code, message }) => `${code}: ${message}`);

const NEWS =
  "L'éditeur lyonnais Brumavel a annoncé jeudi le rachat de son concurrent belge Octaplan pour 84 millions d'euros. L'opération doit être bouclée avant l'été. " +
  "Octaplan emploie 310 personnes et a réalisé 41 millions d'euros de chiffre d'affaires en 2023, en hausse de 12 %. Les salariés ont été informés dans la matinée. " +
  "Aucun licenciement n'est envisagé à ce stade, assure la direction. Les bureaux de Bruxelles seront conservés.";

describe("summary-unreliable", () => {
  it("is not said of news, nor of a short item, nor of nothing", () => {
    expect(warnings(NEWS, 3)).toEqual([]);
    expect(warnings("Brumavel rachète Octaplan. Le prix n'est pas connu.", 1)).toEqual([]);
    expect(warnings("", 0)).toEqual([]);
  });

  it("is said where no sentence can be a key point", () => {
    expect(warnings("Météo\n\nParis\n\n12 degrés", 0)).toHaveLength(1);
  });

  it("is said of lists", () => {
    const list = Array.from({ length: 30 }, (_, at) => `Brumavel ${at} : 84 millions d'euros, 12 %`).join("\n");
    expect(warnings(`${list}\nLe classement est publié chaque année.`, 1)[0]).toContain("whole sentences");
  });

  it("is said of texts in the first person", () => {
    const interview =
      "Nous avons commencé dans un garage, à trois, avec l'idée que les hôpitaux perdaient trop de temps. J'ai appelé quarante directeurs en deux mois. Nous n'avions ni argent ni produit. " +
      "Je crois que c'est ce qui nous a sauvés, parce que nous avons écouté avant de construire. Nous avons ensuite recruté une équipe que j'admire. Nous préparons maintenant notre arrivée en Belgique, et je suis confiant.";
    expect(warnings(interview, 2)[0]).toContain("first person");
  });

  it("is said of briefs under headings of their own, not of an article with headings", () => {
    const items = [
      "Norvane lève 12 millions",
      "Calystra ferme à Metz",
      "Un patron pour Brumavel",
      "Octaplan va à Dakar",
    ].map(
      (head) =>
        `${head}\n\nLa nouvelle a été annoncée jeudi matin par la direction. Les salariés l'ont apprise le même jour.`,
    );
    expect(warnings(items.join("\n\n"), 3)[0]).toContain("several items");
    expect(warnings(`Norvane lève 12 millions\n\n${NEWS}\n\nCalystra ferme à Metz\n\n${NEWS}`, 3)).toEqual([]);
  });

  it("reaches the caller", () => {
    expect(extract("Météo\n\nParis\n\n12 degrés", { language: "fr" }).warnings.map(({ code }) => code)).toContain(
      "summary-unreliable",
    );
  });
});
