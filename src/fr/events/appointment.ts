import { frame } from "./frame.js";

export const APPOINTMENT = frame("appointment", {
  triggers: [
    {
      verbs: "nommer désigner élire promouvoir introniser recruter débaucher",
      topic: "company",
      slots: { subject: "company", object: "person", of: "company", at: "company", instead: "predecessor" },
      passive: { subject: "person", by: "appointer", of: "company", at: "company", instead: "predecessor" },
    },
    { verbs: "rejoindre", must: "object", slots: { subject: "person", object: "company" }, confidence: 0.75 },
    {
      verbs: "rejoindre",
      near: "conseil comité directoire direction",
      slots: { subject: "person", of: "company" },
      confidence: 0.75,
    },
    { verbs: "assurer", near: "intérim", slots: { subject: "person", of: "company" } },
    { verbs: "succéder", topic: "company", slots: { subject: "person", to: "predecessor" }, confidence: 0.9 },
    {
      verbs: "remplacer",
      slots: { subject: "person", object: "predecessor" },
      passive: { subject: "predecessor", by: "person" },
    },
    {
      verbs: "prendre reprendre",
      near: "tête direction suite rênes commandes présidence succession place poste fonctions",
      slots: { subject: "person", of: "predecessor|company" },
    },
    {
      verbs: "confier",
      near: "direction présidence rênes tête commandes",
      slots: { subject: "company", to: "person" },
    },
    {
      verbs: "entrer",
      near: "conseil comité directoire direction",
      slots: { subject: "person", of: "company", at: "company" },
      confidence: 0.75,
    },
    {
      verbs: "assurer occuper",
      near: "présidence direction",
      topic: "company",
      slots: {},
      passive: { by: "person", of: "company" },
      confidence: 0.8,
    },
    { nouns: "nomination", slots: { of: "person", subject: "company", instead: "predecessor" } },
    {
      nouns: "arrivée",
      near: "tête direction présidence poste comité conseil directoire commandes",
      slots: { of: "person" },
    },
    { nouns: "arrivée", must: "at", slots: { of: "person", at: "company" } },
  ],
  roles: "person role company predecessor",
  kinds: { person: "person", predecessor: "person", company: "company organization" },
  core: ["person"],
  topic: "company",
  same: "person",
});
