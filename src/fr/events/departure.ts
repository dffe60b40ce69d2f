import { frame } from "./frame.js";

export const DEPARTURE = frame("departure", {
  triggers: [
    { verbs: "quitter", must: "object", slots: { subject: "person", object: "company" }, confidence: 0.8 },
    {
      verbs: "quitter",
      near: "fonctions poste tête présidence direction entreprise groupe société",
      topic: "company",
      slots: { subject: "person", of: "company" },
      confidence: 0.8,
    },
    {
      verbs: "partir",
      near: "diriger rejoindre retraite",
      topic: "company",
      slots: { subject: "person" },
      confidence: 0.7,
    },
    {
      verbs: "séparer",
      must: "of",
      slots: { subject: "company", of: "person" },
      confidence: 0.8,
    },
    { verbs: "perdre", must: "object", slots: { subject: "company", object: "person" }, confidence: 0.7 },
    {
      verbs: "démissionner",
      topic: "company",
      enough: "person",
      slots: { subject: "person", of: "company" },
      confidence: 0.9,
    },
    {
      verbs: "limoger évincer remercier congédier révoquer",
      slots: { subject: "company", object: "person" },
      passive: { subject: "person", by: "company" },
    },
    {
      verbs: "passer céder laisser",
      near: "main place témoin relais commandes poste fauteuil siège rênes",
      topic: "company",
      slots: { subject: "person", to: "successor", at: "company" },
    },
    { nouns: "départ démission éviction limogeage révocation", slots: { of: "person", to: "successor" } },
  ],
  roles: "person role company successor",
  kinds: { person: "person", successor: "person", company: "company organization" },
  core: ["person company"],
  topic: "company",
  same: "person",
});
