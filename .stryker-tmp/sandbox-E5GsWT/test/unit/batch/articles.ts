// @ts-nocheck
import type { Article, Extraction } from "../../../src/schema/types.js";

const SENTENCES = [
  "Talweg a réalisé un chiffre d’affaires de 12 millions d’euros au premier trimestre, en hausse de 9 %.",
  "Selon le cabinet Orbanne Conseil, Lierre détient désormais 31 % du marché français de la sauvegarde.",
  "Noroît emploie 640 salariés à Brest et prévoit d’en recruter cinquante avant la fin de l’année.",
  "La direction de Vercors n’a pas souhaité commenter les informations de la presse régionale.",
  "Un nouveau centre de données doit ouvrir dans la Sarthe, pour un montant de 45 millions d’euros.",
  "Les syndicats attendent une réunion du comité social et économique au mois de septembre prochain.",
  "Estran cède sa filiale de paiement à Meridian, qui avait déjà pris 20 % du capital en 2021.",
  "La marge opérationnelle a reculé de deux points sur un an, à 14 %, sous l’effet de la hausse des loyers.",
];

/** An article that differs from every other `n`. */
export const makeArticle = (n: number, more: Partial<Article> = {}): Article => ({
  text: Array.from(
    { length: 4 },
    (_, index) => `Dossier ${n}, point ${index}. ${SENTENCES[(n * 3 + index * (1 + (n % 5))) % SENTENCES.length]}`,
  ).join(" "),
  title: `Dossier ${n}`,
  url: `https://site${n % 7}.example/articles/${n}`,
  publishedAt: `2024-02-${String((n % 28) + 1).padStart(2, "0")}`,
  ...more,
});

/** A stand-in for `extract`: quick, and telling its input. An article with the title « boum » fails. */
export const standIn = (article: Article): Extraction => {
  if (article.title === "boum") throw new RangeError("boum");
  const { text: _, ...rest } = article;
  return {
    schema: 1,
    article: rest,
    facts: [],
    sentences: [{ start: 0, end: 7, text: article.text.slice(0, 7) }],
  } as unknown as Extraction;
};
