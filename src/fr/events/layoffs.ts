import { frame, wordSet } from "./frame.js";

const PEOPLE = wordSet(
  "personne personnes poste postes emploi emplois salarié salariés salariées employé employés collaborateur collaborateurs licenciement licenciements développeurs développeur ingénieurs artistes artiste départs départ suppressions journalistes techniciens travailleurs agents cadres consultants",
);

export const LAYOFFS = frame("layoffs", {
  triggers: [
    {
      verbs: "licencier congédier",
      slots: { subject: "company" },
      passive: { by: "company", at: "company" },
      confidence: 0.9,
    },
    {
      verbs: "supprimer biffer",
      near: "postes poste emplois emploi effectifs",
      noun: "count",
      slots: { subject: "company" },
      passive: { by: "company", at: "company", of: "company" },
      confidence: 0.95,
    },
    { verbs: "supprimer", needs: "quantities", slots: { subject: "company" }, confidence: 0.9 },
    { verbs: "séparer défaire", needs: "quantities", slots: { subject: "company" }, confidence: 0.85 },
    { verbs: "remercier", needs: "quantities", slots: { subject: "company" }, confidence: 0.8 },
    { verbs: "quitter", near: "entreprise société groupe studio", slots: { object: "company" }, confidence: 0.7 },
    {
      verbs: "toucher concerner affecter viser",
      near: "salariés postes emplois employés personnes",
      needs: "quantities",
      topic: "company",
      slots: { at: "company" },
      confidence: 0.7,
    },
    {
      verbs: "réduire tailler",
      near: "effectifs",
      needs: "percentages",
      slots: { subject: "company" },
      confidence: 0.85,
    },
    {
      verbs: "mettre",
      near: "chômage pied",
      needs: "quantities",
      slots: { subject: "company" },
      passive: { by: "company" },
      confidence: 0.85,
    },
    {
      nouns: "suppression suppressions",
      near: "postes emplois",
      slots: { of: "company", by: "company", subject: "company", at: "company" },
      confidence: 0.9,
    },
    {
      nouns: "licenciements licenciement",
      slots: { of: "company", at: "company", subject: "company" },
      confidence: 0.75,
    },
    {
      nouns: "plan",
      near: "social départs sauvegarde licenciement licenciements",
      slots: { subject: "company", of: "company", at: "company" },
      confidence: 0.75,
    },
    { nouns: "mises", near: "pied", slots: { subject: "company", at: "company" } },
  ],
  roles: "company count share",
  core: ["company count", "company share"],
  figures: [
    { role: "count", list: "quantities", units: PEOPLE, notAfter: wordSet("employer compter effectif effectifs") },
    { role: "share", list: "percentages" },
  ],
  topic: "company",
  same: "company",
});
