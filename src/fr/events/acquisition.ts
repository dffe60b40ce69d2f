import { frame } from "./frame.js";

const BUYS = { subject: "acquirer", object: "target", from: "seller", to: "seller", of: "target" } as const;
const BOUGHT = { subject: "target", by: "acquirer", from: "seller", to: "seller" } as const;

/** What two firms talk of when one is to buy the other. */
export const DEALS = "fusion rachat acquisition reprise cession vente";

export const ACQUISITION = frame("acquisition", {
  triggers: [
    { verbs: "racheter acquérir absorber avaler croquer", slots: BUYS, passive: BOUGHT, confidence: 0.9 },
    { verbs: "acheter", slots: { subject: "acquirer", object: "target" }, passive: BOUGHT, confidence: 0.7 },
    {
      verbs: "reprendre",
      must: "subject",
      not: "dialogue travail chemin activité production main marche place tête rang leader couronne titre première avantage avance dessus flambeau",
      slots: { subject: "acquirer", object: "target", of: "target", to: "seller" },
      passive: BOUGHT,
    },
    {
      verbs: "offrir",
      not: "service services prestation choix possibilité accès",
      slots: { subject: "acquirer", object: "target" },
      confidence: 0.6,
    },
    {
      verbs: "payer",
      must: "by",
      slots: {},
      passive: { subject: "target", by: "acquirer" },
      needs: "amounts",
      confidence: 0.7,
    },
    {
      verbs: "prendre acquérir porter monter",
      near: "contrôle participation capital",
      topic: "target",
      slots: { subject: "acquirer", of: "target", in: "target" },
    },
    {
      verbs: "prendre porter lorgner convoiter",
      must: "of in object",
      needs: "percentages",
      slots: { subject: "acquirer", object: "target", of: "target", in: "target" },
      confidence: 0.75,
    },
    {
      verbs: "mettre",
      near: "table",
      needs: "amounts",
      slots: { subject: "acquirer", for: "target" },
      confidence: 0.75,
    },
    { verbs: "mettre", near: "main", slots: { subject: "acquirer", in: "target" } },
    {
      verbs: "entrer monter",
      near: "capital",
      slots: { subject: "acquirer", of: "target", to: "target" },
      confidence: 0.75,
    },
    {
      verbs: "passer tomber",
      near: "contrôle giron escarcelle main mains",
      slots: { subject: "target", of: "acquirer", to: "acquirer" },
      confidence: 0.75,
    },
    { verbs: "emparer", slots: { subject: "acquirer", of: "target" } },
    {
      verbs: "céder vendre revendre",
      alone: true,
      not: "terrain actions titre % point points du participation parts solde",
      slots: { subject: "seller", object: "target", to: "acquirer" },
      passive: { subject: "target", by: "seller", to: "acquirer" },
    },
    {
      verbs: "céder vendre revendre",
      alone: true,
      near: "part parts participation",
      must: "in of",
      slots: { subject: "seller", in: "target", of: "target", to: "acquirer" },
      passive: { by: "seller", to: "acquirer", in: "target", of: "target" },
    },
    {
      verbs: "courtiser convoiter",
      slots: { subject: "acquirer", object: "target" },
      passive: { subject: "target", by: "acquirer" },
    },
    {
      verbs: "approcher",
      slots: { subject: "acquirer", object: "target", of: "target" },
      passive: { subject: "target", by: "acquirer" },
      confidence: 0.6,
    },
    {
      verbs: "préparer envisager étudier",
      near: "offre opa rachat",
      topic: "target",
      slots: { subject: "acquirer", in: "target" },
      confidence: 0.7,
    },
    {
      nouns: "rachat acquisition reprise achat",
      not: "actions titres clients client données énergie",
      slots: { subject: "acquirer", of: "target", by: "acquirer", from: "seller", to: "seller" },
      confidence: 0.9,
    },
    {
      nouns: "offre opa",
      near: "rachat achat reprise sur",
      slots: { subject: "acquirer", of: "acquirer", in: "target" },
    },
    {
      nouns: "cession vente",
      slots: { subject: "seller", of: "target", to: "acquirer", by: "seller" },
      confidence: 0.6,
    },
    {
      nouns: "fusion rapprochement mariage",
      slots: { subject: "acquirer", of: "acquirer|target", with: "acquirer|target" },
    },
    {
      verbs: "discuter",
      near: DEALS,
      slots: { subject: "acquirer", with: "acquirer|target" },
      confidence: 0.75,
    },
    { verbs: "fusionner", slots: { subject: "acquirer", object: "target", with: "target" }, confidence: 0.9 },
  ],
  roles: "acquirer target seller price stake",
  kinds: { acquirer: "company organization", seller: "company organization" },
  core: ["acquirer target", "target price", "target seller"],
  figures: [
    {
      role: "price",
      list: "amounts",
      notAfter: new Set(["affaires", "revenus", "ventes", "perte", "dette", "valorisation"]),
    },
    {
      role: "stake",
      list: "percentages",
      after: new Set([
        "acquérir",
        "prendre",
        "racheter",
        "reprendre",
        "porter",
        "rachat",
        "acquisition",
        "détenir",
        "hauteur",
        "entrer",
        "monter",
        "emparer",
        "offrir",
        "vendre",
        "céder",
        "participation",
      ]),
    },
  ],
  topic: "acquirer",
  couple: ["acquirer", "target"],
  standIn: { target: "seller" },
  same: "target acquirer",
});
