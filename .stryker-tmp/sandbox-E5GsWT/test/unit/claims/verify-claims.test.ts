// @ts-nocheck
import { describe, expect, it } from "vitest";
import { DepecheOptionsError, extract, verifyClaims } from "../../../src/index.js";
import { ClaimSchema, VerdictSchema } from "../../../src/schema/index.js";
import type { Aspect, Claim, Options, Support, Verdict } from "../../../src/schema/types.js";
import { typographicVariants } from "../../cases/typography.js";
import { readExample } from "../../example.js";

const EXAMPLE = { text: readExample(), publishedAt: "2025-05-20" };
/** The names are given, so that these tests are of claims alone and not of what the tagger knows. */
const OPTIONS: Options = {
  lexicon: { companies: ["Nimbela", "Scaleway", "Ardoise", "Orbanne Conseil"].map((name) => ({ name })) },
};

const verify = (article: string | typeof EXAMPLE, claim: Claim): Verdict => {
  const [verdict] = verifyClaims(article, [claim], OPTIONS);
  return verdict as Verdict;
};

/** What the first figure of a claim is in conflict on. */
const conflictsOf = (article: string | typeof EXAMPLE, claim: Claim): Aspect[] =>
  verify(article, claim).figures[0]?.conflicts ?? [];

type Case = readonly [claim: Claim, status: Support, conflicts?: readonly Aspect[]];

function check(article: string | typeof EXAMPLE, [claim, status, conflicts]: Case): void {
  const verdict = verify(article, claim);
  expect(verdict.status).toBe(status);
  if (!conflicts) return;
  const figure = verdict.figures.find((one) => one.conflicts.length > 0);
  expect(figure?.conflicts).toEqual(conflicts);
  expect(figure?.status).toBe("contradicted");
}

const titleOf = ([claim, status]: Case) => [typeof claim === "string" ? claim : JSON.stringify(claim), status] as const;
const named = (cases: readonly Case[]) => cases.map((one) => [...titleOf(one), one] as const);

describe("statements about the example article", () => {
  const right: Case[] = [
    ["Nimbela a réalisé un chiffre d'affaires de 48,6 millions d'euros au premier trimestre 2025.", "supported"],
    ["Le chiffre d'affaires de Nimbela a progressé de 21 % sur un an.", "supported"],
    ["La marge d'Ebitda de Nimbela est passée de 31 à 34 %.", "supported"],
    ["AWS détient 31 % des dépenses cloud du continent.", "supported"],
    ["Amazon Web Services détient 31 % des dépenses cloud.", "supported"],
    ["Google détient 11 % des dépenses cloud du continent, en hausse de 30,9 %.", "supported"],
    ["Microsoft a attiré 22,5 % des dépenses cloud du continent au premier trimestre 2025.", "supported"],
    ["Le cabinet Synergy Research attribue 22,5 % des dépenses cloud à Microsoft.", "supported"],
    ["Nimbela emploie 620 salariés.", "supported"],
    ["Nimbela emploie 620 collaborateurs.", "supported"],
    ["Solène Kerbrat dirige Nimbela.", "supported"],
    ["Karim Benassar est directeur des études chez Orbanne Conseil.", "supported"],
    ["Nimbela discuterait avec Scaleway d'un rapprochement.", "supported"],
  ];
  it.each(named(right))("%s → %s", (_claim, _status, one) => check(EXAMPLE, one));

  const wrong: Case[] = [
    ["Le chiffre d'affaires de Nimbela a atteint 46,8 millions d'euros.", "contradicted", ["value"]],
    ["Nimbela emploie 650 salariés.", "contradicted", ["value"]],
    ["Microsoft détient 31 % des dépenses cloud.", "contradicted", ["value"]],
    ["Google captait 15,2 % des dépenses cloud du continent.", "contradicted", ["value"]],
    ["Le chiffre d'affaires de Nimbela a atteint 48,6 milliards d'euros.", "contradicted", ["scale"]],
    ["Le chiffre d'affaires de Nimbela a atteint 48,6 millions de dollars.", "contradicted", ["currency"]],
    ["Le chiffre d'affaires de Nimbela a reculé de 21 %.", "contradicted", ["direction"]],
    ["La marge d'Ebitda de Nimbela est passée de 34 à 31 %.", "contradicted", ["direction"]],
    ["AWS détient 31 % du marché au premier trimestre 2024.", "contradicted", ["period"]],
    ["La part des fournisseurs européens a reculé de 1,1 %.", "contradicted", ["unit"]],
    ["Google progresse de 11 %.", "contradicted", ["kind"]],
    ["Nimbela a ouvert deux sites en Allemagne.", "contradicted", ["certainty"]],
    ["Nimbela et Scaleway ont signé un accord.", "contradicted"],
    ["Sophie Kerbrat dirige Nimbela.", "contradicted"],
    ["Karim Benassar est le PDG d'Orbanne Conseil.", "contradicted"],
    ["Karim Benassar, directeur des études chez Nimbela, doute de l'alliance.", "contradicted"],
  ];
  it.each(named(wrong))("%s → %s", (_claim, _status, one) => check(EXAMPLE, one));

  const unknown: Case[] = [
    ["Zorglub Networks emploie 5 400 personnes.", "not-found"],
    ["Nimbela a racheté Scaleway.", "not-found"],
    ["Nimbela a perdu 7 % de ses clients.", "not-found"],
    ["Le chiffre d'affaires de Microsoft a atteint près de 50 millions d'euros.", "not-found"],
    ["Selon Reuters, Nimbela emploie 620 salariés.", "not-found"],
    ["Il fait beau à Nantes.", "not-found"],
    ["", "not-found"],
  ];
  it.each(named(unknown))("%s → %s", (_claim, _status, one) => check(EXAMPLE, one));

  it("shows the article's value and where it stands", () => {
    const [figure] = verify(EXAMPLE, "Le chiffre d'affaires de Nimbela a atteint 46,8 millions d'euros.").figures;
    expect(figure?.article).toMatchObject({ value: 48_600_000, currency: "EUR", companies: ["Nimbela"] });
    expect(figure?.article?.span?.text).toBe("48,6 millions d’euros");
    expect(figure?.claimed.span?.text).toBe("46,8 millions d'euros");
    const [evidence] = figure?.evidence ?? [];
    expect(EXAMPLE.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(evidence?.text).toContain("48,6 millions");
  });

  it("gives every figure and every name a status of its own", () => {
    const verdict = verify(
      EXAMPLE,
      "AWS détient 31 % des dépenses cloud, Microsoft 25 % et Zorglub Networks le reste.",
    );
    expect(verdict.figures.map(({ status }) => status)).toEqual(["supported", "contradicted"]);
    expect(verdict.names.map(({ name, status }) => [name, status])).toEqual([
      ["AWS", "supported"],
      ["Microsoft", "supported"],
      ["Zorglub Networks", "not-found"],
    ]);
    expect(verdict.status).toBe("contradicted");
  });

  it("says which name an invented first name stands for", () => {
    const [name] = verify(EXAMPLE, "Sophie Kerbrat dirige Nimbela.").names;
    expect(name).toMatchObject({ status: "contradicted", type: "person", article: "Solène Kerbrat" });
    expect(name?.evidence.map(({ text }) => text)).toContain("Solène Kerbrat");
  });

  it("takes a rumour told as a fact for no fact", () => {
    const [event] = verify(EXAMPLE, "Nimbela et Scaleway ont signé un accord.").events;
    expect(event).toMatchObject({ status: "contradicted", conflicts: ["certainty"] });
    expect(event?.claimed.certainty).toBe("stated");
    expect(event?.article).toMatchObject({ certainty: "conditional", roles: { partners: ["Nimbela", "Scaleway"] } });
  });
});

describe("records about the example article", () => {
  const cases: Case[] = [
    [
      { company: "Nimbela", measure: "chiffre d'affaires", value: 48_600_000, currency: "EUR", period: "2025-Q1" },
      "supported",
    ],
    [{ company: "Nimbela", value: 48_600_000, currency: "EUR", period: "premier trimestre 2025" }, "supported"],
    [{ company: "Nimbela", value: 48_600_000, currency: "EUR", period: "2024-Q1" }, "contradicted", ["period"]],
    [
      { company: "Nimbela", measure: "chiffre d'affaires", value: 48_600_000_000, currency: "EUR" },
      "contradicted",
      ["scale"],
    ],
    [{ company: "Amazon Web Services", measure: "dépenses cloud", value: 31, unit: "percent" }, "supported"],
    [{ company: "AWS", value: 18.4, unit: "%", direction: "up" }, "supported"],
    [{ company: "AWS", value: -18.4, unit: "percent" }, "contradicted", ["direction"]],
    [{ company: "Nimbela", value: 620, unit: "employés" }, "supported"],
    [{ company: "Nimbela", value: 620, unit: "salariés", certainty: null, measure: null }, "supported"],
    [{ person: "Kerbrat", role: "PDG", company: "Nimbela" }, "supported"],
    [{ person: "SOLENE KERBRAT", company: "nimbela" }, "supported"],
    [{ person: "Solène Kerbrat", company: "Orbanne Conseil" }, "contradicted"],
    [{ person: "Karim Benassar", role: "directeur financier" }, "contradicted"],
    [{ company: "Synergy Research Group" }, "supported"],
    [{ company: "Zorglub Networks" }, "not-found"],
    [{ company: "Nimbela", value: 99, unit: "brevets" }, "not-found"],
  ];
  it.each(named(cases))("%s → %s", (_claim, _status, one) => check(EXAMPLE, one));

  it("takes the facts of an extraction back", () => {
    const { facts } = extract(EXAMPLE, OPTIONS);
    const claims = facts.map(({ company, measure, period, figure: { value, unit, currency } }) => ({
      company,
      measure,
      period,
      value,
      ...(currency === null ? { unit } : { currency }),
    }));
    expect(claims.length).toBeGreaterThan(5);
    for (const verdict of verifyClaims(EXAMPLE, claims, OPTIONS)) expect(verdict.status).toBe("supported");
  });
});

describe("values", () => {
  const article = "Amazon Web Services détient 46,3 % du marché.";
  const exact = (claim: Claim) => {
    const [figure] = verify(article, claim).figures;
    return [figure?.status, figure?.approximate];
  };

  it("are supported as rounded only when they are rounded, and say so", () => {
    expect(exact("AWS détient 46,3 % du marché.")).toEqual(["supported", false]);
    expect(exact("AWS détient 46 % du marché.")).toEqual(["supported", true]);
    expect(exact("AWS détient environ 46 % du marché.")).toEqual(["supported", true]);
    expect(exact("AWS détient plus de 45 % du marché.")).toEqual(["supported", true]);
    expect(exact({ company: "AWS", measure: "marché", value: 46, unit: "percent" })).toEqual(["supported", true]);
    expect(exact("AWS détient 47 % du marché.")).toEqual(["contradicted", false]);
    expect(exact("AWS détient 46,8 % du marché.")).toEqual(["contradicted", false]);
    expect(exact("AWS détient moins de 45 % du marché.")).toEqual(["contradicted", false]);
  });

  it("are approximate where the article's are", () => {
    const text = "Nimbela a réalisé un chiffre d'affaires de plus de 50 millions d'euros.";
    const [bare] = verify(text, "Nimbela a réalisé un chiffre d'affaires de 50 millions d'euros.").figures;
    expect([bare?.status, bare?.approximate]).toEqual(["supported", true]);
    const [same] = verify(text, "Nimbela a réalisé un chiffre d'affaires de plus de 50 millions d'euros.").figures;
    expect([same?.status, same?.approximate]).toEqual(["supported", false]);
  });

  it("keep points and percent apart", () => {
    expect(conflictsOf(article, { company: "AWS", value: 46.3, unit: "points" })).toEqual(["unit"]);
  });

  it("are ranges where the article has ranges", () => {
    const text = "Le chiffre d'affaires de Nimbela a reculé de 10 à 12 % en 2024.";
    expect(verify(text, "Le chiffre d'affaires de Nimbela a reculé de 10 à 12 % en 2024.").status).toBe("supported");
    expect(verify(text, "Le chiffre d'affaires de Nimbela a reculé de 11 %.").status).toBe("not-found");
    expect(conflictsOf(text, "Le chiffre d'affaires de Nimbela a progressé de 10 à 12 %.")).toEqual(["direction"]);
    expect(conflictsOf(text, "Le chiffre d'affaires de Nimbela a reculé de 10 à 12 % en 2023.")).toEqual(["period"]);
  });

  it("contradict no claim whose number stands in the article unread", () => {
    const text = "Nimbela a réalisé un chiffre d'affaires de 230 millions d'euros, contre 204 l'année précédente.";
    expect(verify(text, "Nimbela a réalisé un chiffre d'affaires de 204 millions d'euros.").status).toBe("not-found");
    expect(conflictsOf(text, "Nimbela a réalisé un chiffre d'affaires de 250 millions d'euros.")).toEqual(["value"]);
  });
});

describe("holders", () => {
  const article = "L'action Ardoise perdait 2,8 % mardi. Scaleway compte 1 350 clients.";

  it("are confused by a claim that gives the figure to another", () => {
    expect(conflictsOf(article, "L'action Nimbela perdait 2,8 %.")).toEqual(["company"]);
    expect(verify(article, "L'action Ardoise perdait 2,8 %.").status).toBe("supported");
    expect(conflictsOf(article, "L'action Ardoise gagnait 2,8 %.")).toEqual(["direction"]);
  });
});

describe("certainty", () => {
  const rumour = "Nimbela lèverait 12 millions d'euros auprès d'Eurazeo, selon Les Echos.";
  const forecast = "Nimbela prévoit un chiffre d'affaires de 80 millions d'euros en 2026.";
  const denial = "Nimbela dément vouloir racheter Scaleway.";

  it.each([
    [rumour, "Nimbela a levé 12 millions d'euros.", "contradicted"],
    [rumour, "Nimbela lèverait 12 millions d'euros.", "supported"],
    [rumour, "Nimbela a levé 12 milliards d'euros.", "contradicted"],
    [forecast, "Nimbela a réalisé un chiffre d'affaires de 80 millions d'euros en 2026.", "contradicted"],
    [forecast, "Nimbela devrait atteindre 80 millions d'euros de chiffre d'affaires.", "supported"],
    [forecast, "Nimbela vise 80 millions d'euros de chiffre d'affaires en 2027.", "contradicted"],
    [denial, "Nimbela va racheter Scaleway.", "contradicted"],
    [denial, "Nimbela dément vouloir racheter Scaleway.", "supported"],
  ] as const)("« %s »: « %s » → %s", (article, claim, status) => expect(verify(article, claim).status).toBe(status));
});

describe("events", () => {
  const article = "Scaleway a racheté Nimbela pour 30 millions d'euros.";

  it.each([
    ["Scaleway a racheté Nimbela pour 30 millions d'euros.", "supported", []],
    ["Nimbela a racheté Scaleway.", "contradicted", ["roles"]],
    ["Ardoise a racheté Nimbela.", "contradicted", ["roles"]],
  ] as const)("« %s » → %s", (claim, status, conflicts) => {
    const verdict = verify(article, claim);
    expect(verdict.status).toBe(status);
    expect(verdict.events.map((event) => event.conflicts)).toEqual([conflicts]);
  });
});

describe("names and roles", () => {
  const article = "Éric Léandri, PDG de Qwant, et Jean-Charles Samuelian, cofondateur d'Alan, étaient présents.";

  it.each([
    ["Eric Leandri dirige Qwant.", "supported"],
    ["M. Léandri est le PDG de Qwant.", "supported"],
    ["É. Léandri est PDG de Qwant.", "supported"],
    ["Jean Charles Samuelian a fondé Alan.", "supported"],
    ["Léandri est le PDG d'Alan.", "contradicted"],
    ["Paul Léandri est PDG de Qwant.", "contradicted"],
  ] as const)("« %s » → %s", (claim, status) => expect(verify(article, claim).status).toBe(status));

  it("are found under any form, accents and case apart", () => {
    const forms = ["Qwant", "QWANT", "Éric Léandri", "eric leandri", "Léandri", "Samuelian", "jean charles samuelian"];
    for (const name of forms) {
      const claim: Claim = name.toLowerCase() === "qwant" ? { company: name } : { person: name };
      expect(verify(article, claim).names[0]?.status, name).toBe("supported");
    }
  });
});

describe("what is given", () => {
  it("gives the same answers in any typography, whole records that the schema knows, and nothing of other claims", () => {
    const claims = [
      "Le chiffre d'affaires de Nimbela a reculé de 21 %.",
      "AWS détient 46 % du marché, Microsoft 22,5 %.",
      "L'hébergeur Nimbela emploie 620 salariés : c'est beaucoup.",
    ];
    const together = verifyClaims(EXAMPLE, claims, OPTIONS);
    for (const [index, claim] of claims.entries()) {
      expect(verifyClaims(EXAMPLE, [claim], OPTIONS)[0]).toEqual({ ...together[index], claim: 0 });
      VerdictSchema.parse(together[index]);
      expect(structuredClone(together[index])).toEqual(together[index]);
      const parts = (verdict: Verdict | undefined) =>
        verdict && [verdict.status, verdict.figures.map((one) => [one.status, one.conflicts]), verdict.names.length];
      for (const variant of typographicVariants(claim)) {
        expect(parts(verifyClaims(EXAMPLE, [variant.text], OPTIONS)[0]), variant.name).toEqual(parts(together[index]));
      }
    }
  });

  it("throws on no statement and no article", () => {
    const odd = [
      "\u0000",
      "% % %",
      "12",
      "«",
      "A".repeat(5000),
      "46,3 %\n\n-",
      "🙂 12 %",
      "\ud800 31 %",
      "(((",
      "- 5 à",
    ];
    for (const text of odd) expect(verifyClaims(text, odd).map(({ claim }) => claim)).toEqual(odd.map((_, at) => at));
    expect(verifyClaims("", [])).toEqual([]);
  });

  it.each([
    ["claims", "Nimbela"],
    ["claims[1]", ["a", 12]],
    ["claims[0]", [null]],
    ["claims[0]", [{}]],
    ["claims[0]", [{ measure: "chiffre d'affaires" }]],
    ["claims[0].valeur", [{ company: "Nimbela", valeur: 12 }]],
    ["claims[0].value", [{ company: "Nimbela", value: "12" }]],
    ["claims[0].value", [{ value: Number.NaN }]],
    ["claims[0].company", [{ company: " " }]],
    ["claims[0].currency", [{ value: 12, currency: "€" }]],
    ["claims[0].kind", [{ value: 12, kind: "growth" }]],
    ["claims[0].period", [{ value: 12, period: "jamais" }]],
    ["claims[0].period", [{ value: 12, period: 2025 }]],
    ["claims[0].max", [{ company: "Nimbela", max: 12 }]],
    ["claims[0].role", [{ company: "Nimbela", role: "PDG" }]],
    ["claims[2].direction", ["a", "b", { value: 12, direction: "higher" }]],
  ] as const)("throws on a wrong claim and names it: %s", (option, claims) => {
    let error: unknown;
    try {
      verifyClaims(EXAMPLE, claims as unknown as Claim[], OPTIONS);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DepecheOptionsError);
    expect((error as DepecheOptionsError).option).toBe(option);
    expect((error as Error).message).toContain(option);
  });

  it("throws on a wrong article and wrong options as extract does", () => {
    expect(() => verifyClaims(12 as unknown as string, [])).toThrow(TypeError);
    expect(() => verifyClaims("", [], { language: "en" as "fr" })).toThrow(DepecheOptionsError);
    expect(() => verifyClaims({ text: "", publishedAt: "hier" }, [])).toThrow(DepecheOptionsError);
  });

  it("takes the claims that its schema takes", () => {
    expect(ClaimSchema.safeParse("Nimbela emploie 620 salariés.").success).toBe(true);
    expect(ClaimSchema.safeParse({ company: "Nimbela", value: 620, unit: null }).success).toBe(true);
    expect(ClaimSchema.safeParse({ firm: "Nimbela" }).success).toBe(false);
  });
});
