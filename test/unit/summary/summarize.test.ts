import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Extraction, extract } from "../../../src/index.js";

const read = (text: string, summary?: { sentences?: number; maxCharacters?: number }): Extraction =>
  extract(text, { language: "fr", ...(summary ? { summary } : {}) });
const points = (result: Extraction): string[] => result.summary.keyPoints.map(({ text }) => text);

/** Written for these tests. */
const NEWS = [
  "L'éditeur lyonnais Brumavel a annoncé jeudi le rachat de son concurrent belge Octaplan pour 84 millions d'euros.",
  "Fondé en 2009, Octaplan emploie 310 personnes et a réalisé 41 millions d'euros de chiffre d'affaires en 2023, en hausse de 12 %.",
  "L'opération doit être bouclée avant la fin du premier semestre.",
  "« Nous visions ce marché depuis longtemps », a commenté Aurélie Montferrand, directrice générale de Brumavel.",
  "Le groupe prévoit d'atteindre 200 millions d'euros de revenus d'ici 2027.",
  "Les salariés ont été informés dans la matinée.",
  "Aucun licenciement n'est envisagé à ce stade, assure la direction.",
].join(" ");

describe("key points", () => {
  it("are whole sentences of the text, in text order, with a score and reasons", () => {
    const { summary, sentences } = read(NEWS);
    expect(summary.keyPoints).toHaveLength(3);
    let last = -1;
    for (const point of summary.keyPoints) {
      expect(NEWS.slice(point.start, point.end)).toBe(point.text);
      expect(sentences[point.sentence]?.text).toBe(point.text);
      expect(point.sentence).toBeGreaterThan(last);
      last = point.sentence;
      expect(point.score).toBeGreaterThan(0);
      expect(point.score).toBeLessThanOrEqual(1);
      expect(point.reasons.length).toBeGreaterThan(0);
    }
  });

  it("hold the news and its figures", () => {
    expect(points(read(NEWS)).join(" ")).toContain("84 millions d'euros");
  });

  it("keep to a number of sentences", () => {
    for (const sentences of [1, 2, 5]) expect(points(read(NEWS, { sentences }))).toHaveLength(sentences);
  });

  it("keep to a number of characters, and are none where no sentence fits", () => {
    for (const maxCharacters of [10, 70, 150, 300, 1000]) {
      const length = points(read(NEWS, { maxCharacters })).reduce((sum, text) => sum + text.length, 0);
      expect(length).toBeLessThanOrEqual(maxCharacters);
    }
    expect(points(read(NEWS, { maxCharacters: 10 }))).toEqual([]);
    expect(points(read(NEWS, { maxCharacters: 300 })).length).toBeGreaterThan(1);
  });

  it("are never a headline, a rubric or a line of figures", () => {
    const page = `Brumavel avale Octaplan et vise le marché belge des logiciels de planification\n\n${NEWS}\n\nCAC 40\n\n4 730 pts\n\n-0,69 %\n\nMétéo\n\nParis`;
    const result = read(page, { sentences: 12 });
    expect(points(result)).not.toContain("4 730 pts");
    for (const { sentence } of result.summary.keyPoints) expect(NEWS).toContain(result.sentences[sentence]?.text);
  });

  it.each([
    "Abonnez-vous à notre newsletter pour ne rien manquer de l'actualité de Brumavel et d'Octaplan.",
    "Lire aussi : Brumavel lève 40 millions d'euros pour racheter Octaplan et ses 310 salariés.",
    "Crédit photo : Brumavel, tous droits réservés.",
    "Vos réactions doivent respecter nos CGU.",
    "© 2024 Brumavel, reproduction interdite.",
  ])("are never what a page leaves around its article: %s", (leftover) => {
    expect(points(read(`${NEWS}\n\n${leftover}`, { sentences: 12 }))).not.toContain(leftover);
  });

  it("do not say one thing twice", () => {
    const twice = `${NEWS} Pour 84 millions d'euros, l'éditeur lyonnais Brumavel a annoncé jeudi le rachat de son concurrent belge Octaplan.`;
    expect(points(read(twice, { sentences: 7 })).filter((text) => text.includes("84 millions"))).toHaveLength(1);
  });

  it("are no half of a quotation", () => {
    const spoken =
      "« Nous voulions rester maîtres de Brumavel. Nous avons refusé trois offres en un an », a indiqué Aurélie Montferrand à propos d'Octaplan.";
    for (const point of points(read(`${NEWS} ${spoken}`, { sentences: 12 })))
      expect(point.split("«").length).toBe(point.split("»").length);
  });

  it("are few for a short item and none for an empty text", () => {
    expect(points(read("Brumavel rachète Octaplan. Le montant de l'opération n'a pas été communiqué."))).toHaveLength(
      1,
    );
    expect(points(read(""))).toEqual([]);
    expect(points(read("Brumavel rachète Octaplan"))).toEqual([]);
  });

  it("use the title where there is one", () => {
    const title = "Aucun licenciement envisagé chez Octaplan, assure la direction de Brumavel";
    const titled = extract({ text: NEWS, title }, { language: "fr" }).summary.keyPoints;
    const score = (list: typeof titled) => list.find(({ text }) => text.startsWith("Aucun licenciement"))?.score ?? 0;
    const all = { language: "fr", summary: { sentences: 7 } } as const;
    expect(score(extract({ text: NEWS, title }, all).summary.keyPoints)).toBeGreaterThan(
      score(extract(NEWS, all).summary.keyPoints),
    );
  });
});

describe("openings that hang in the air", () => {
  const OPENINGS = [
    "Il a levé 84 millions d'euros auprès de Partech, soit le plus gros tour de table de l'année 2024 en Belgique.",
    "Celle-ci a réalisé 41 millions d'euros de chiffre d'affaires en 2023, en hausse de 12 %, et vise 60 millions en 2025.",
    "Cette dernière a réalisé 41 millions d'euros de chiffre d'affaires en 2023, en hausse de 12 %, selon Canalys.",
    "Pour cela, Brumavel a levé 84 millions d'euros auprès de Partech et d'Index Ventures, un record en 2024.",
    "De son côté, Brumavel a réalisé 41 millions d'euros de chiffre d'affaires en 2023, en hausse de 12 %.",
    "Mais il a perdu 41 millions d'euros de chiffre d'affaires en 2023, en baisse de 12 %, selon Canalys.",
  ];

  it.each(OPENINGS)("stand only behind the sentence before them: %s", (opening) => {
    const before = "La rentrée a été calme.";
    const text = `Brumavel recrute à Lyon et à Bruxelles. ${before} ${opening} Les salariés ont été informés.`;
    for (const sentences of [1, 2, 3]) {
      const chosen = points(read(text, { sentences }));
      if (chosen.includes(opening)) expect(chosen).toContain(before);
    }
    expect(points(read(text, { sentences: 1 }))).not.toContain(opening);
  });

  it.each([
    "Cette décision coûtera 84 millions d'euros à Brumavel et à ses 310 salariés de Lyon, selon Canalys.",
    "Son départ coûtera 84 millions d'euros à Brumavel et à ses 310 salariés de Lyon, selon Canalys.",
  ])("stand only behind one of the two before them: %s", (opening) => {
    const before = ["La rentrée a été calme.", "Les équipes ont repris le chemin du bureau."];
    const text = `Brumavel recrute à Lyon et à Bruxelles. ${before.join(" ")} ${opening} Les salariés ont été informés.`;
    expect(points(read(text, { sentences: 1 }))).not.toContain(opening);
    for (const sentences of [2, 3]) {
      const chosen = points(read(text, { sentences }));
      if (chosen.includes(opening)) expect(chosen.some((point) => before.includes(point))).toBe(true);
    }
  });

  it("lean on the opening of the article where the subject is what it tells of", () => {
    const opening =
      "L'opération coûtera 84 millions d'euros et doublera les effectifs en Belgique comme en France d'ici 2027.";
    const text = `Brumavel rachète le belge Octaplan. La rentrée a été calme. Les équipes ont repris. Il fait beau. ${opening} Il pleut.`;
    expect(points(read(text, { sentences: 1 }))).not.toContain(opening);
    const chosen = points(read(text, { sentences: 2 }));
    if (chosen.includes(opening)) expect(chosen).toContain("Brumavel rachète le belge Octaplan.");
  });

  it("are told from days and seasons", () => {
    const season = "Cet automne, Brumavel a racheté Octaplan et ses 310 salariés pour 84 millions d'euros.";
    expect(points(read(`La rentrée a été calme. ${season} Les salariés ont été informés.`, { sentences: 1 }))).toEqual([
      season,
    ]);
  });

  it("are told from pronouns that stand for nothing", () => {
    const impersonal =
      "Il faut 84 millions d'euros à Brumavel pour racheter Octaplan et ses 310 salariés avant la fin de 2024.";
    expect(
      points(read(`La rentrée a été calme. ${impersonal} Les salariés ont été informés.`, { sentences: 1 })),
    ).toEqual([impersonal]);
  });
});

describe("status", () => {
  it.each([
    [
      "announced",
      "a annoncé",
      "Brumavel a annoncé jeudi le rachat d'Octaplan. Le prix n'est pas connu. Les équipes seront réunies à Lyon.",
    ],
    [
      "announced",
      "dévoile",
      "Brumavel dévoile une offre de planification pour les hôpitaux. Elle sera vendue en mars. Le prix est de 12 euros.",
    ],
    [
      "rumoured",
      "serait en discussions",
      "Brumavel serait en discussions avec Octaplan en vue d'un rachat, rapporte Les Echos. Le prix n'est pas connu.",
    ],
    [
      "rumoured",
      "plusieurs personnes",
      "Selon plusieurs personnes au fait du dossier, Brumavel prépare le rachat d'Octaplan. L'éditeur n'a pas répondu.",
    ],
    [
      "reported",
      "rapporte",
      "Brumavel va racheter Octaplan pour 84 millions d'euros, rapporte Bloomberg. L'éditeur n'a pas répondu.",
    ],
  ])("%s: « %s »", (value, cue, text) => {
    const { status } = read(text).summary;
    expect(status.value).toBe(value);
    expect(status.cue?.text).toBe(cue);
    expect(text.slice(status.cue?.start, status.cue?.end)).toBe(cue);
  });

  it.each([
    "Brumavel emploie 310 personnes à Lyon. Le groupe a été fondé en 2009. Les bureaux sont près de la gare.",
    "Si Brumavel rachetait Octaplan, le groupe doublerait de taille. Rien n'indique qu'il le fera. Les deux éditeurs restent rivaux.",
    "« Je voudrais racheter Octaplan », plaisante le patron de Brumavel. Les bureaux sont près de la gare. Le groupe a été fondé en 2009.",
  ])("undetermined: %s", (text) => {
    expect(read(text).summary.status).toEqual({ value: "undetermined", cue: null });
  });
});

describe("headline", () => {
  it("is the line that heads the text", () => {
    const title = "Brumavel avale Octaplan et vise le marché belge";
    expect(read(`${title}\n\n${NEWS}`).summary.headline).toEqual({ start: 0, end: title.length, text: title });
  });

  it("is else a trimmed span of the best sentences, at most 90 characters", () => {
    const { headline } = read(NEWS).summary;
    expect(headline?.text.length).toBeLessThanOrEqual(90);
    expect(NEWS.slice(headline?.start, headline?.end)).toBe(headline?.text);
    expect(headline?.text).toMatch(
      /^L'éditeur lyonnais Brumavel a annoncé jeudi le rachat de son concurrent belge Octaplan/,
    );
  });

  it("leaves a source out", () => {
    const text =
      "Selon le cabinet Canalys, les ventes de tablettes ont reculé de 12 % en Europe au deuxième trimestre, à 8,4 millions d'unités.";
    expect(read(`${text} Les prix ont baissé.`).summary.headline?.text).toMatch(
      /^les ventes de tablettes ont reculé de 12 %/,
    );
  });

  it.each([
    [
      "leaves out what opens the sentence",
      "Porté par la demande des hôpitaux, Calystra relève son objectif de croissance à 12 %, contre 9 % auparavant.",
      /^Calystra relève son objectif de croissance à 12 %/,
    ],
    [
      "prefers who is named to « le groupe »",
      "Le groupe a relevé son objectif de croissance à 12 %. Calystra a racheté jeudi son concurrent Octaplan pour 84 millions d'euros.",
      /^Calystra a racheté jeudi son concurrent Octaplan/,
    ],
    [
      "names the subject where no clause is short enough",
      "Calystra Systèmes, un éditeur de logiciels de planification destinés aux hôpitaux publics et privés installé à Metz depuis vingt ans et coté à Paris, rachète Octaplan.",
      /^Calystra Systèmes, un éditeur de logiciels/,
    ],
    [
      "leaves out an apposition that opens the sentence",
      "Proche parmi les proches du maire, Ludivine Castaigne a vendu jeudi ses trois librairies de Metz au groupe Octaplan, qui les rebaptisera dès la rentrée prochaine.",
      /^Ludivine Castaigne a vendu jeudi ses trois librairies/,
    ],
    [
      "does not end on a verb that says nothing yet",
      "Calystra est, avec le belge Octaplan, le premier éditeur de logiciels hospitaliers du continent, devant une dizaine de concurrents anglais.",
      /^Calystra est, avec le belge Octaplan, le premier éditeur/,
    ],
    [
      "does not cut a participle that is an adjective from its adverb",
      "Le logiciel de Calystra est un outil très important pour la planification des équipes de nuit dans les hôpitaux de la région Grand Est.",
      /^Le logiciel de Calystra est un outil très important/,
    ],
    [
      "does not end on a day where the verb wants more",
      "L'éditeur messin Calystra a publié le 15 février l'intégralité des engagements pris devant la justice par ses trois anciens dirigeants.",
      /^L'éditeur messin Calystra a publié le 15 février l'intégralité/,
    ],
    [
      "does not cut a preposition of two words",
      "Le rachat de la société Octaplan par l'éditeur de logiciels messin Calystra est au cœur de longues discussions.",
      /^(?!.* au cœur$)/,
    ],
    [
      "keeps the clause behind a comma whole or leaves it out",
      "Calystra a recruté moins de vendeurs qu'il ne le devait, les ventes et les marges de ses trois filiales ont pourtant doublé.",
      /^Calystra a recruté moins de vendeurs qu'il ne le devait$/,
    ],
  ])("%s", (_, text, expected) => {
    const rest = "Les deux entreprises ont travaillé trois ans ensemble. Il reste à convaincre les syndicats.";
    expect(read(`${text} ${rest}`).summary.headline?.text).toMatch(expected);
  });

  it("does not cut a figure, a name or a bracket", () => {
    const text =
      "Calystra a levé auprès du fonds Alveor Partners Croissance (Metz, Lyon et Genève) la somme de 136 millions d'euros en actions.";
    const headline = read(`${text} Les salariés ont été informés jeudi.`).summary.headline?.text ?? "";
    expect(headline).toMatch(/^Calystra a levé/);
    expect(headline.split("(").length).toBe(headline.split(")").length);
    expect(headline).not.toMatch(/136 millions$/);
  });

  it("is null where nothing stands as one", () => {
    expect(read("").summary.headline).toBeNull();
    expect(read("Oui. Non. Bien.").summary.headline).toBeNull();
  });
});

describe("the rest of the summary", () => {
  it("points at the sentences that look ahead", () => {
    const { summary, sentences } = read(NEWS);
    const ahead = summary.outlook.map((index) => sentences[index]?.text ?? "");
    expect(ahead).toContain("Le groupe prévoit d'atteindre 200 millions d'euros de revenus d'ici 2027.");
    expect(ahead).not.toContain("Les salariés ont été informés dans la matinée.");
  });

  it("names its sources", () => {
    const text = `Selon Canalys, les ventes de tablettes ont reculé de 12 % en Europe. Le marché se redresse, rapporte Les Echos. ${NEWS}`;
    expect(read(text).summary.sources).toEqual(expect.arrayContaining(["Canalys", "Les Echos"]));
    expect(read(text).summary.sources).not.toContain("Octaplan");
  });

  it("refers to every fact and event", () => {
    const { summary, facts, events } = read(NEWS);
    expect(summary.facts).toEqual([...facts.keys()]);
    expect(summary.events).toEqual([...events.keys()]);
  });
});

describe("typography", () => {
  const plain = read(NEWS).summary;

  it.each([
    ["curly apostrophes", NEWS.replaceAll("'", "’")],
    ["no-break spaces", NEWS.replace(/(\d) /g, "$1\u00a0").replaceAll("« ", "«\u202f").replaceAll(" »", "\u202f»")],
    ["decomposed letters", NEWS.normalize("NFD")],
  ])("%s change nothing", (_, text) => {
    const { keyPoints, status, outlook } = read(text).summary;
    expect(keyPoints.map(({ sentence, score }) => [sentence, score])).toEqual(
      plain.keyPoints.map(({ sentence, score }) => [sentence, score]),
    );
    expect(status.value).toBe(plain.status.value);
    expect(outlook).toEqual(plain.outlook);
  });
});

describe("long texts", () => {
  /** Paragraphs that differ in their names and figures: about 100 words each. */
  const paragraph = (number: number): string =>
    NEWS.replaceAll("Brumavel", `Brumavel${number}`)
      .replaceAll("Octaplan", `Octaplan${number * 7}`)
      .replaceAll("84", `${number + 10}`);
  const report = (paragraphs: number): string =>
    Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join("\n\n");

  it("get more key points, up to fifteen", () => {
    expect(points(read(report(30))).length).toBeGreaterThan(3);
    expect(points(read(report(300))).length).toBeLessThanOrEqual(15);
    expect(points(read(report(300))).length).toBeGreaterThan(8);
  });
});

const SEED = path.resolve(import.meta.dirname, "../../../../shared/seed-article.txt");

describe.skipIf(!fs.existsSync(SEED))("the reference article", () => {
  it("keeps the rumour and the Canalys sentence, and is rumoured", () => {
    const text = fs.readFileSync(SEED, "utf8");
    const { summary } = extract(text, { publishedAt: "2019-02-06" });
    expect(summary.keyPoints).toHaveLength(3);
    expect(points(extract(text)).some((point) => point.includes("Canalys"))).toBe(true);
    expect(points(extract(text)).some((point) => point.includes("travaillerait"))).toBe(true);
    expect(summary.status.value).toBe("rumoured");
    expect(summary.status.cue).not.toBeNull();
    expect(summary.sources).toEqual(expect.arrayContaining(["The Information", "Canalys"]));
    expect(summary.headline?.text.length).toBeLessThanOrEqual(90);
  });
});
