// @ts-nocheck
import { frame } from "./frame.js";

const FINES = { subject: "authority", to: "company", object: "company", against: "company", by: "authority" } as const;
const FINED = { subject: "company", by: "authority" } as const;

export const LITIGATION = frame("litigation", {
  triggers: [
    { verbs: "infliger", slots: FINES, passive: { by: "authority", to: "company" }, confidence: 0.95 },
    {
      verbs: "condamner sanctionner débouter",
      slots: { subject: "authority", object: "company" },
      passive: FINED,
      confidence: 0.9,
    },
    { verbs: "écoper", slots: { subject: "company", of: "authority" }, confidence: 0.9 },
    {
      verbs: "assigner poursuivre",
      near: "justice tribunal contrefaçon concurrence",
      slots: { subject: "plaintiff", object: "company", in: "authority" },
      passive: { subject: "company", by: "plaintiff", in: "authority" },
    },
    {
      verbs: "ouvrir",
      near: "enquête contrôle procédure investigation vérification instruction",
      topic: "company",
      slots: { subject: "authority", in: "company", against: "company", of: "company" },
      confidence: 0.75,
    },
    {
      verbs: "enquêter",
      topic: "company",
      must: "subject",
      slots: { subject: "authority", in: "company" },
      confidence: 0.7,
    },
    {
      verbs: "imposer adresser notifier",
      near: "griefs amende mesures sanction",
      slots: { subject: "authority", to: "company" },
    },
    {
      nouns: "amende pénalité astreinte",
      slots: { subject: "company", to: "company", by: "authority", of: "authority", against: "company" },
      confidence: 0.85,
    },
    {
      verbs: "verser payer",
      near: "fisc différend litige contentieux",
      needs: "amounts",
      slots: { subject: "company", to: "authority" },
      confidence: 0.75,
    },
    { nouns: "condamnation", slots: { of: "company", by: "authority", subject: "company" }, confidence: 0.8 },
    { nouns: "plainte recours procès", slots: { against: "company" }, confidence: 0.6 },
  ],
  roles: "authority company amount object",
  kinds: { authority: "organization", company: "company" },
  core: ["company authority", "company amount", "authority amount"],
  figures: [{ role: "amount", list: "amounts" }],
  topic: "company",
  object: "object",
  same: "company amount",
});
