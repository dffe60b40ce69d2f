import { describe, expect, it } from "vitest";
import { SUMMARY_WORDS } from "../../../src/fr/summary.js";
import { type Extraction, extract } from "../../../src/index.js";
import { summarize } from "../../../src/summary/summarize.js";
import type { SummaryBudget } from "../../../src/summary/summary-input.js";
import { readEvidence } from "../../../training/summary/read-evidence.js";

/** Texts that are no news story; written for these tests. */
const read = (text: string, summary?: { sentences?: number; maxCharacters?: number }): Extraction =>
  extract(text, { language: "fr", ...(summary ? { summary } : {}) });
const points = (result: Extraction): string[] => result.summary.keyPoints.map(({ text }) => text);
const isUnreliable = ({ warnings }: Extraction): boolean => warnings.some(({ code }) => code === "summary-unreliable");

const STORY = [
  "Norvane, qui fabrique des capteurs de niveau à Saint-Dié, a signé lundi avec Kermadour Énergie un contrat de 23 millions d'euros sur quatre ans.",
  "Les capteurs équiperont 140 barrages et retenues, du Jura aux Pyrénées.",
  "« Nous doublons la taille de notre carnet en une signature », se réjouit Solène Vautrin, qui dirige Norvane depuis 2019.",
  "L'entreprise emploie 96 personnes et prévoit d'en recruter une trentaine avant l'été.",
  "Son chiffre d'affaires a progressé de 18 % l'an dernier, à 11,4 millions d'euros.",
].join(" ");

describe("an interview", () => {
  const interview = `Solène Vautrin a repris Norvane en 2019, alors que l'usine de Saint-Dié comptait 40 salariés.

Comment avez-vous convaincu Kermadour Énergie ?

Nous avons passé huit mois dans leurs barrages, et je crois que c'est ce qui a compté. J'ai dormi trois nuits dans une salle de commande. Nous leur avons montré nos mesures, nos pannes aussi. Je n'ai rien caché.

Que ferez-vous de ces 23 millions d'euros ?

Nous allons agrandir l'atelier et je veux former nos apprentis nous-mêmes. Nous recruterons trente personnes. Je préfère grandir lentement.

Craignez-vous vos concurrents allemands ?

Nous les respectons. Je connais leurs produits, et nous savons que notre précision est meilleure d'un dixième.`;

  it("is said to be hard to sum up, and its questions are no key points", () => {
    const result = read(interview, { sentences: 5 });
    expect(isUnreliable(result)).toBe(true);
    for (const point of points(result)) expect(point).not.toMatch(/\?$/);
    expect(points(read(interview))[0]).toContain("Norvane");
  });
});

describe("a list of briefs", () => {
  const brief = (head: string, body: string) => `${head}\n\n${body}`;
  const briefs = [
    brief(
      "Norvane équipe 140 barrages",
      "Norvane a signé lundi un contrat de 23 millions d'euros avec Kermadour Énergie.",
    ),
    brief("Calystra recule en Bourse", "Le titre Calystra a perdu 7 % mardi, à 31,20 euros, après ses résultats."),
    brief(
      "Octaplan change de tête",
      "Octaplan a nommé Hugo Terrazin directeur général, en remplacement d'Irène Maillefert.",
    ),
    brief(
      "Brumavel lève 9 millions",
      "Brumavel a levé 9 millions d'euros auprès d'Alveor Partners et de deux particuliers.",
    ),
    brief(
      "Un incendie chez Farandole",
      "Un incendie a détruit jeudi l'entrepôt de Farandole à Cholet, sans faire de blessé.",
    ),
  ].join("\n\n");

  it("is said to be hard to sum up, and gives each brief a sentence where there is room", () => {
    const result = read(briefs, { sentences: 5 });
    expect(isUnreliable(result)).toBe(true);
    for (const name of ["Norvane", "Calystra", "Octaplan", "Brumavel", "Farandole"])
      expect(points(result).filter((point) => point.includes(name))).toHaveLength(1);
  });
});

describe("an item of two sentences", () => {
  it("has one key point, the news", () => {
    const item =
      "Norvane a signé lundi un contrat de 23 millions d'euros avec Kermadour Énergie. Les capteurs équiperont 140 barrages.";
    const result = read(item);
    expect(points(result)).toEqual([item.slice(0, item.indexOf(". ") + 1)]);
    expect(isUnreliable(result)).toBe(false);
  });
});

describe("a page with leftovers", () => {
  const LEFTOVERS = [
    "Abonnez-vous à partir de 1 euro pour lire la suite de cet article sur Norvane.",
    "Photo : l'usine Norvane de Saint-Dié, le 4 mars. © Agence Vosgepix",
    "Crédit photo : Norvane",
    "À lire aussi : Kermadour Énergie ferme trois centrales au fil de l'eau dans le Jura",
    "Recevez chaque matin notre newsletter sur l'énergie et les barrages.",
    "Partager sur les réseaux sociaux",
    "Tous droits réservés, reproduction interdite sans l'accord de l'éditeur.",
  ];
  const page = `${LEFTOVERS.slice(0, 3).join("\n\n")}\n\n${STORY}\n\n${LEFTOVERS.slice(3).join("\n\n")}`;

  it("never has them among its key points, whatever the budget", () => {
    for (const summary of [undefined, { sentences: 20 }, { maxCharacters: 300 }, { maxCharacters: 5000 }])
      for (const point of points(read(page, summary))) expect(STORY).toContain(point);
  });
});

describe("a report of 30,000 words", () => {
  const NAMES = ["Norvane", "Calystra", "Octaplan", "Brumavel", "Farandole", "Kermadour", "Alveor", "Terrazin"];
  const chapter = (at: number): string =>
    STORY.replaceAll("Norvane", `${NAMES[at % NAMES.length]}${at}`)
      .replaceAll("23", `${20 + at}`)
      .replaceAll("140", `${100 + 3 * at}`)
      .replaceAll("Solène Vautrin", `Solène Vautrin-${at}`);
  const report = (words: number): string => {
    const size = STORY.split(" ").length;
    return Array.from({ length: Math.ceil(words / size) }, (_, at) => chapter(at)).join("\n\n");
  };
  /** Milliseconds of this process that the summary takes, which a busy machine does not stretch much; the best of five. */
  const costOf = (words: number, budget: SummaryBudget): number => {
    const input = { ...readEvidence(report(words), null), budget };
    return Math.min(
      ...[0, 1, 2, 3, 4].map(() => {
        const before = process.cpuUsage();
        summarize(input, SUMMARY_WORDS);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
  };

  it("has more key points than a page, and no more than a reader takes", () => {
    const long = points(read(report(30_000)));
    expect(long.length).toBeGreaterThan(points(read(report(600))).length);
    expect(long.length).toBeLessThanOrEqual(15);
  });

  it.each([
    { maxCharacters: 400, sentences: null },
    { maxCharacters: 20_000, sentences: null },
    { maxCharacters: null, sentences: 200 },
  ])("takes time in proportion to its length: %o", (budget) => {
    costOf(2_000, budget);
    expect(costOf(30_000, budget)).toBeLessThan(5 * costOf(10_000, budget) + 20);
  });

  it("fills a budget of characters", () => {
    for (const maxCharacters of [400, 5_000, 20_000]) {
      const used = points(read(report(8_000), { maxCharacters })).reduce((sum, point) => sum + point.length, 0);
      expect(used).toBeLessThanOrEqual(maxCharacters);
      // The chapters are much alike: of the largest budget some is left, as nothing is said twice.
      expect(used).toBeGreaterThan(0.5 * maxCharacters);
    }
  });
});

describe("« le groupe », « l'entreprise »", () => {
  const dangling = "L'entreprise emploie 96 personnes et prévoit d'en recruter une trentaine avant l'été.";

  it("open a key point only where another names somebody before it", () => {
    for (const sentences of [1, 2, 3, 4]) {
      const chosen = points(read(STORY, { sentences }));
      if (chosen.includes(dangling)) expect(chosen[0]).toContain("Norvane");
    }
    expect(points(read(STORY, { sentences: 1 }))).not.toContain(dangling);
    for (const maxCharacters of [100, 200, 300, 500]) {
      const chosen = points(read(STORY, { maxCharacters }));
      if (chosen.includes(dangling)) expect(chosen[0]).toContain("Norvane");
    }
  });

  it.each([
    "Aussi, l'usine de Saint-Dié sera agrandie de 4 000 mètres carrés pour 6 millions d'euros.",
    "Du coup, Norvane recrute 30 personnes pour 6 millions d'euros à Saint-Dié et à Colmar.",
    "En conséquence, Kermadour Énergie paiera 23 millions d'euros à Norvane en 2025.",
  ])("nor do consequences without their cause: %s", (consequence) => {
    const before = "La demande est forte.";
    const text = `Norvane fabrique des capteurs. ${before} ${consequence} Les salariés ont été informés.`;
    for (const sentences of [1, 2, 3]) {
      const chosen = points(read(text, { sentences }));
      if (chosen.includes(consequence)) expect(chosen).toContain(before);
    }
  });
});

describe("texts that are hardly articles", () => {
  const summarizeText = (text: string) => extract(text, { language: "fr", publishedAt: "2025-03-13" });

  it.each([
    [
      "a live page greets and thanks nobody",
      "Suivez la conférence de Calystra en direct.\n\n14h15. Calystra annonce une nouvelle tablette, la Veloria 3, à 349 euros.\n\n14h21. La salle applaudit longuement.\n\n14h55. Fin de la conférence. Merci de nous avoir suivis !",
      /Suivez|Merci/,
      "Calystra annonce une nouvelle tablette, la Veloria 3, à 349 euros",
    ],
    [
      "a note on what was corrected is no news",
      "Article corrigé le 12 mars 2025 à 14h10 : une première version indiquait par erreur 48 millions d'euros.\n\nCalystra a annoncé mercredi le rachat d'Octaplan pour 84 millions d'euros. L'opération doit être bouclée en juin. Octaplan emploie 310 personnes à Bruxelles. Le titre a gagné 4 % à Paris.",
      /corrigé/,
      "Calystra a annoncé mercredi le rachat d'Octaplan pour 84 millions d'euros",
    ],
    [
      "byline, dateline and initials stay out",
      "Par Ludivine Castaigne\nPublié le 12 mars 2025 à 08h30\nTemps de lecture : 3 min\n\nPARIS (AFP) - Calystra a annoncé mercredi le rachat d'Octaplan pour 84 millions d'euros. L'opération doit être bouclée en juin. Octaplan emploie 310 personnes à Bruxelles.\n\nlc/abc",
      /Temps de lecture|lc\/abc/,
      "Calystra a annoncé mercredi le rachat d'Octaplan pour 84 millions d'euros",
    ],
    [
      "an answer without its question is none",
      "« Je n'y croyais plus… » Ludivine Castaigne a vendu Octaplan. Le prix ? 84 millions d'euros. L'acheteur ? Calystra. Et maintenant ? Elle part en vacances.",
      /^84 millions/m,
      "Ludivine Castaigne a vendu Octaplan",
    ],
    [
      "capitals are read like any text",
      "CALYSTRA A ANNONCÉ JEUDI LE RACHAT D'OCTAPLAN POUR 84 MILLIONS D'EUROS. LE GROUPE EMPLOIE 310 PERSONNES. L'OPÉRATION DOIT ÊTRE BOUCLÉE EN JUIN.",
      /^LE GROUPE EMPLOIE/,
      "CALYSTRA A ANNONCÉ JEUDI LE RACHAT D'OCTAPLAN",
    ],
  ])("%s", (_, text, never, headline) => {
    const { summary } = summarizeText(text);
    const points = summary.keyPoints.map((point) => point.text);
    expect(points.length).toBeGreaterThan(0);
    expect(points.join("\n")).not.toMatch(never);
    expect(summary.headline?.text).toBe(headline);
  });

  it.each([
    [
      "a table",
      "Entreprise\tCA 2024\tÉvolution\nCalystra\t412 M€\t+12 %\nOctaplan\t41 M€\t+9 %\nBrumavel\t84 M€\t-3 %\nVeloria\t19 M€\t+1 %",
    ],
    [
      "a column in the first person",
      "Chère lectrice, cher lecteur,\n\nCette semaine, je vous parle de Calystra. J'ai passé trois jours dans ses bureaux de Metz. Je n'ai jamais vu une entreprise aussi calme. Nous avons discuté avec sa directrice, Ludivine Castaigne. Elle m'a confié que le rachat d'Octaplan avait coûté 84 millions d'euros.\n\nBonne lecture,\nThéo",
    ],
    [
      "a text without a full stop",
      "calystra a racheté octaplan pour 84 millions d'euros et le groupe emploie 310 personnes à metz et à bruxelles et va en recruter 40 de plus cette année selon sa directrice",
    ],
  ])("%s is said to be hard to sum up and has no headline", (_, text) => {
    const { summary, warnings } = summarizeText(text);
    expect(warnings.map(({ code }) => code)).toContain("summary-unreliable");
    expect(summary.headline).toBeNull();
  });
});
