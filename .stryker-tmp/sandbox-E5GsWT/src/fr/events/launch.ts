// @ts-nocheck
import { frame } from "./frame.js";

export const LAUNCH = frame("launch", {
  triggers: [
    {
      verbs: "lancer dévoiler commercialiser introduire inaugurer",
      noun: "product",
      slots: { subject: "company", object: "product" },
      passive: { subject: "product", by: "company" },
    },
    {
      verbs: "mettre",
      near: "service vente ligne",
      noun: "product",
      slots: { subject: "company", object: "product", in: "product" },
      confidence: 0.75,
    },
    { nouns: "lancement", slots: { of: "product", by: "company", subject: "company" } },
  ],
  roles: "company product",
  kinds: { product: "product" },
  core: ["company product"],
  topic: "company",
  same: "product",
});
