// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.js";
import { FRENCH } from "../../src/fr/index.js";
import { detectLanguage } from "../../src/language/detect-language.js";
import { itShared, sharedFile } from "../shared.js";

const detect = (text: string) => detectLanguage(readDocument(text, FRENCH.reading), FRENCH.language);

const ISO_639_1: Readonly<Record<string, string>> = {
  fra: "fr",
  eng: "en",
  spa: "es",
  ita: "it",
  por: "pt",
  cat: "ca",
  oci: "oc",
  nld: "nl",
  deu: "de",
  ron: "ro",
};

describe("language of short texts", () => {
  const own = fs
    .readFileSync(path.join(import.meta.dirname, "languages.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as [string, string]);

  it("tells at least 95 of 100 texts in ten languages", () => {
    expect(own).toHaveLength(100);
    const wrong = own.filter(([code, text]) => detect(text).code !== code);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(5);
  });

  it("never takes French for a language of which it is sure", () => {
    for (const [code, text] of own) {
      const found = detect(text);
      if (code === "fr") expect(found.code === "fr" || found.confidence < 0.6, text).toBe(true);
    }
  });

  itShared("tells at least 38 of the 40 probes", () => {
    const probes = JSON.parse(fs.readFileSync(sharedFile("data/probes/languages.json"), "utf8")) as [string, string][];
    const wrong = probes.filter(([code, text]) => detect(text).code !== ISO_639_1[code]);
    expect(probes).toHaveLength(40);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(2);
  });
});

describe("language of longer texts", () => {
  const french =
    "Le fabricant a livré plus de machines que prévu au printemps. Ses clients, surtout des banques, ont avancé leurs commandes par peur d'une hausse des prix.";

  it("is the vote of the paragraphs: an English lead-in does not win", () => {
    const mixed = `Read this story in English on our sister site.\n\n${french}\n\n${french}`;
    expect(detect(mixed).code).toBe("fr");
  });

  it("knows other scripts and has no answer for no words", () => {
    expect(detect("Компания объявила о росте выручки за третий квартал").code).toBe("ru");
    expect(detect("その会社は第三四半期の売上高を発表した").code).toBe("ja");
    expect(detect("12 345, 67 %").code).toBe("und");
    expect(detect("").code).toBe("und");
  });

  it("is surer of a paragraph than of a headline", () => {
    expect(detect(french).confidence).toBeGreaterThan(0.95);
    expect(detect("Sophos chute à Londres").confidence).toBeLessThan(detect(french).confidence);
  });
});
