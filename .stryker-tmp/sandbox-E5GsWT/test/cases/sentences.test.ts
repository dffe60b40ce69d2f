// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.js";
import { FRENCH } from "../../src/fr/index.js";

const lines = fs
  .readFileSync(path.join(import.meta.dirname, "sentences.txt"), "utf8")
  .split("\n")
  .map((line, index) => ({ line, number: index + 1 }))
  .filter(({ line }) => line !== "" && !line.startsWith("#"));

const cut = (text: string): string[] =>
  readDocument(text, FRENCH.reading).sentences.map(({ start, stop }) => text.slice(start, stop));

describe("sentence boundaries", () => {
  it("has at least 60 cases", () => expect(lines.length).toBeGreaterThanOrEqual(60));

  it.each(lines)("sentences.txt:$number $line", ({ line }) => {
    const marked = line.replaceAll("⏎", "\n").replaceAll("¶", "\n\n");
    const sentences = marked.split("‖").map((sentence) => sentence.trim());
    const glued = marked.replace(/([.!?…»)”"])‖/g, "$1 ").replaceAll("‖", "");
    expect(cut(glued)).toEqual(sentences);
  });

  it("cuts sentences that were glued together", () => {
    expect(cut("Le taux passe à 12,7%.Une hausse nette.")).toEqual(["Le taux passe à 12,7%.", "Une hausse nette."]);
    expect(cut("Les ventes montent.Les prix aussi.")).toEqual(["Les ventes montent.", "Les prix aussi."]);
  });

  it("counts paragraphs by line breaks, whatever ends the line before", () => {
    const { sentences } = readDocument("Titre\n\nUne phrase. Une autre.\n\nLa suite.\nLa fin.", FRENCH.reading);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2, 3]);
  });

  it("reads lines that a mail program wrapped as one sentence", () => {
    const wrapped =
      "Le fabricant annonce que ses usines de Grenoble et de Crolles vont\nTourner au ralenti pendant deux mois, faute de commandes venues de\nChine, où les stocks restent élevés depuis le printemps dernier, et\nEspère une reprise.";
    expect(cut(wrapped)).toHaveLength(1);
  });
});
