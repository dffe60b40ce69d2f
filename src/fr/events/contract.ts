import { frame } from "./frame.js";

const SUPPLIES = {
  subject: "supplier",
  with: "customer",
  of: "customer",
  at: "customer",
  from: "customer",
  to: "customer",
  for: "customer",
} as const;

export const CONTRACT = frame("contract", {
  triggers: [
    { verbs: "décrocher remporter", slots: SUPPLIES, confidence: 0.85 },
    { verbs: "signer obtenir gagner renouveler prolonger", near: "contrat contrats commande marché", slots: SUPPLIES },
    {
      verbs: "commander",
      noun: "object",
      topic: "supplier",
      slots: { subject: "customer", to: "supplier", from: "supplier" },
      passive: { by: "customer", to: "supplier", from: "supplier" },
    },
    {
      verbs: "équiper",
      slots: { subject: "supplier", object: "customer", at: "customer", of: "customer" },
      passive: { subject: "customer", by: "supplier" },
      confidence: 0.7,
    },
    {
      verbs: "choisir retenir",
      slots: { subject: "customer", object: "supplier" },
      passive: { subject: "supplier", by: "customer" },
      confidence: 0.65,
    },
    {
      verbs: "confier",
      noun: "object",
      not: "direction présidence rênes",
      slots: { subject: "customer", to: "supplier" },
      confidence: 0.7,
    },
    {
      verbs: "fournir livrer",
      noun: "object",
      slots: { subject: "supplier", object: "customer", to: "customer" },
      confidence: 0.65,
    },
    {
      verbs: "réserver",
      noun: "object",
      needs: "amounts",
      topic: "supplier",
      slots: { subject: "customer", to: "supplier", from: "supplier", at: "supplier" },
      confidence: 0.7,
    },
    {
      nouns: "contrat commande",
      slots: { subject: "supplier", with: "customer", of: "customer", at: "customer", to: "customer" },
    },
    {
      verbs: "conclure signer passer",
      near: "fourniture livraison livraisons fabrication approvisionnement",
      slots: { subject: "customer", with: "supplier" },
      confidence: 0.65,
    },
    { nouns: "infogérance", slots: { subject: "supplier", of: "customer" } },
  ],
  roles: "supplier customer amount object",
  kinds: { supplier: "company", customer: "company organization" },
  core: ["supplier customer"],
  figures: [{ role: "amount", list: "amounts" }],
  topic: "supplier",
  object: "object",
  same: "supplier customer",
});
