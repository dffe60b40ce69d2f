import { frame } from "./frame.js";

export const LAUNCH = frame("launch", {
  triggers: [
    {
      verbs: "lancer dévoiler commercialiser introduire inaugurer",
      alone: true,
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
    {
      verbs: "présenter sortir",
      must: "object",
      slots: { subject: "company", object: "product" },
      passive: { subject: "product", by: "company" },
      confidence: 0.75,
    },
    {
      verbs: "arriver débarquer",
      near: "boutique boutiques magasin magasins rayons marché france europe vente kiosque",
      enough: "product",
      slots: { subject: "product" },
      confidence: 0.75,
    },
    {
      verbs: "être",
      near: "disponible disponibles",
      enough: "product",
      slots: { subject: "product" },
      confidence: 0.7,
    },
    { nouns: "lancement présentation", slots: { of: "product", by: "company", subject: "company" } },
  ],
  roles: "company product",
  kinds: { product: "product" },
  core: ["company product"],
  topic: "company",
  same: "product",
});
