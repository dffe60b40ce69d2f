import { frame, wordSet } from "./frame.js";

const RAISES = { subject: "company", from: "investors", with: "investors", by: "investors", of: "company" } as const;
const LETTERS = wordSet("a b c d e f seed");

export const FUNDING = frame("funding", {
  triggers: [
    {
      verbs: "lever",
      needs: "amounts",
      not: "doute suspense voile option barrière barrières",
      slots: RAISES,
      confidence: 0.95,
    },
    { verbs: "lever", near: "fonds", slots: RAISES },
    {
      verbs: "réunir récolter sécuriser collecter mobiliser rassembler recueillir amasser glaner",
      needs: "amounts",
      slots: RAISES,
    },
    {
      verbs: "encaisser empocher obtenir recevoir",
      needs: "amounts",
      near: "auprès dette prêt financement tour",
      slots: { subject: "company", from: "investors", with: "investors" },
      confidence: 0.7,
    },
    {
      verbs: "boucler clôturer finaliser réaliser annoncer négocier conclure",
      near: "levée tour série ronde augmentation amorçage financement",
      slots: RAISES,
      confidence: 0.85,
    },
    {
      verbs: "mener emmener conduire diriger codiriger piloter",
      near: "tour tours série levée levées ronde round amorçage opération opérations",
      topic: "company",
      enough: "company lead",
      slots: { subject: "lead|investors", with: "investors", of: "company" },
      passive: { subject: "company", by: "lead", with: "investors", of: "company" },
      confidence: 0.85,
    },
    {
      verbs: "participer prendre contribuer",
      near: "tour série levée ronde opération",
      topic: "company",
      enough: "company investors",
      slots: { subject: "investors" },
      confidence: 0.8,
    },
    {
      verbs: "voir",
      near: "participation",
      topic: "company",
      enough: "company investors",
      slots: { of: "investors" },
      confidence: 0.6,
    },
    {
      verbs: "signer souscrire entrer",
      near: "série tour capital",
      topic: "company",
      slots: { subject: "investors", of: "company" },
      confidence: 0.7,
    },
    {
      verbs: "réaliser rassembler lever obtenir réunir boucler",
      must: "from",
      follows: "amounts",
      topic: "company",
      slots: {},
      passive: { from: "investors", with: "investors" },
      confidence: 0.75,
    },
    {
      nouns: "investissement",
      needs: "amounts",
      must: "in at",
      slots: { of: "investors", by: "investors", in: "company", at: "company", subject: "investors" },
      confidence: 0.75,
    },
    {
      verbs: "apporter investir injecter",
      needs: "amounts",
      must: "in to at",
      slots: { subject: "investors", in: "company", to: "company", at: "company" },
      confidence: 0.7,
    },
    {
      nouns: "levée",
      near: "fonds",
      slots: { of: "company", from: "investors", with: "investors", subject: "company" },
      needs: "amounts",
    },
    {
      nouns: "série",
      near: "a b c d e f",
      needs: "amounts",
      slots: { subject: "company", from: "investors", with: "investors", of: "company" },
    },
    { nouns: "amorçage", slots: { from: "investors", with: "investors", by: "investors" }, needs: "amounts" },
    {
      nouns: "tour",
      near: "table amorçage mener financement",
      slots: { subject: "company", of: "company", from: "investors", with: "investors", by: "investors" },
      needs: "amounts",
    },
    {
      verbs: "augmenter",
      near: "capital",
      needs: "amounts",
      slots: { subject: "company", from: "investors", with: "investors" },
    },
    {
      nouns: "augmentation",
      near: "capital",
      slots: { subject: "company", of: "company", from: "investors", with: "investors" },
      needs: "amounts",
    },
  ],
  roles: "company round amount investors lead valuation",
  lists: "investors",
  kinds: { investors: "company organization person", lead: "company organization" },
  core: ["company amount", "company lead", "company investors", "company round"],
  figures: [
    { role: "valuation", list: "amounts", after: wordSet("valorisation valoriser valorisée valorisé") },
    {
      role: "amount",
      list: "amounts",
      notAfter: wordSet("affaires revenus ventes valorisation valoriser perte dette total porter portant"),
    },
  ],
  labels: [
    {
      role: "round",
      words: new Map([
        ["série", LETTERS],
        ["pré-série", LETTERS],
        ["amorçage", new Set<string>()],
        ["pré-amorçage", new Set<string>()],
        ["seed", new Set<string>()],
        ["pre-seed", new Set<string>()],
      ]),
    },
  ],
  topic: "company",
  each: "company amount",
  same: "company amount",
});
