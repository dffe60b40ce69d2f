// @ts-nocheck
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";
import { toJsonLd } from "../../../src/json-ld/index.js";

const article = {
  text: "Atos (Bezons) recule de 3 %, selon Reuters. Zoé Marchal, directrice financière d’Atos, l’a confirmé mardi à Lyon.",
  title: "Atos recule",
  author: "Iris Valmont",
  source: "Ma Gazette",
  url: "https://exemple.fr/atos",
  publishedAt: "2024-11-05",
};

describe("toJsonLd", () => {
  const node = toJsonLd(article, extract(article));

  it("says what the article says of itself", () => {
    expect(node).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Atos recule",
      url: "https://exemple.fr/atos",
      datePublished: "2024-11-05",
      author: { "@type": "Person", name: "Iris Valmont" },
      publisher: { "@type": "NewsMediaOrganization", name: "Ma Gazette" },
      inLanguage: "fr",
    });
    expect(node.wordCount).toBe(17);
  });

  it("names the companies and people with their records", () => {
    const mentions = node.mentions as { "@type": string; name: string }[];
    expect(mentions).toContainEqual(expect.objectContaining({ "@type": "Corporation", name: "Atos" }));
    expect(mentions).toContainEqual({
      "@type": "Person",
      name: "Zoé Marchal",
      jobTitle: "directrice financière",
      worksFor: expect.objectContaining({ "@type": "Corporation", name: "Atos" }),
    });
    expect(node.citation).toEqual([{ "@type": "CreativeWork", name: "Reuters" }]);
  });

  it("leaves out what nobody says", () => {
    const text = "Atos recule de 3 % au troisième trimestre, ce qui surprend les analystes.";
    const bare = toJsonLd(text, extract(text));
    for (const property of ["url", "author", "publisher", "datePublished", "citation"])
      expect(bare).not.toHaveProperty(property);
    expect(JSON.parse(JSON.stringify(bare))).toEqual(bare);
  });
});
