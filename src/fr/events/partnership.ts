import { DEALS } from "./acquisition.js";
import { frame } from "./frame.js";

const TOGETHER = { subject: "partners", with: "partners", to: "partners", object: "partners", of: "partners" } as const;

export const PARTNERSHIP = frame("partnership", {
  triggers: [
    {
      verbs: "allier associer",
      slots: { subject: "partners", with: "partners", to: "partners" },
      passive: { subject: "partners", with: "partners", to: "partners" },
      confidence: 0.9,
    },
    { verbs: "collaborer coopérer", slots: { subject: "partners", with: "partners" }, confidence: 0.9 },
    {
      verbs: "bâtir construire développer exploiter",
      near: "ensemble",
      slots: { subject: "partners" },
      confidence: 0.8,
    },
    {
      verbs: "travailler discuter",
      must: "with",
      not: DEALS,
      slots: { subject: "partners", with: "partners" },
      confidence: 0.7,
    },
    {
      verbs: "réaliser développer construire bâtir concevoir déployer",
      must: "with",
      slots: { subject: "partners", with: "partners" },
      passive: { by: "partners", with: "partners" },
      confidence: 0.7,
    },
    {
      verbs: "nouer conclure signer sceller",
      near: "partenariat accord alliance charte protocole convention",
      slots: { subject: "partners", with: "partners" },
      confidence: 0.9,
    },
    { verbs: "mettre", near: "commun", slots: { subject: "partners", with: "partners" }, confidence: 0.8 },
    { verbs: "lier", slots: { with: "partners", to: "partners", object: "partners" } },
    {
      nouns: "partenariat alliance coentreprise co-entreprise joint-venture",
      slots: { subject: "partners", with: "partners", of: "partners", in: "partners" },
      confidence: 0.9,
    },
    { nouns: "accord accord-cadre", slots: { subject: "partners", with: "partners" } },
    { nouns: "collaboration coopération", slots: TOGETHER },
  ],
  roles: "partners object",
  lists: "partners",
  kinds: { partners: "company organization" },
  core: ["partners"],
  topic: "partners",
  object: "object",
  same: "partners",
});
