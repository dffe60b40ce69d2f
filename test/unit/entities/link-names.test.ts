import { describe, expect, test } from "vitest";
import { extract } from "../../../src/index.js";

const namesIn = (text: string): string[] => extract(text, { language: "fr" }).companies.map(({ name }) => name);

describe("one record a company", () => {
  test.each([
    ["OVHcloud progresse, dit OVHcloud. OVHCloud recrute 200 personnes.", ["OVHcloud"]],
    ["Atos SE a vendu une filiale. Le groupe Atos reste coté, Atos cherche 400 millions.", ["Atos"]],
    ["La société Zilkado a levé 3 millions. Zilkado SA emploie 40 personnes, selon Zilkado.", ["Zilkado"]],
    ["Amazon Web Services domine le marché. AWS pèse 32 %.", ["AWS"]],
  ])("%s", (text, expected) => {
    const names = namesIn(text);
    expect(names).toHaveLength(expected.length);
    expect(extract(text, { language: "fr" }).companies[0]?.mentions.length).toBeGreaterThan(1);
  });

  test("a ministry keeps the name that the article gives it", () => {
    const { organizations } = extract("À Québec, le ministère de l'Économie a versé 2 millions à l'usine.", {
      language: "fr",
    });
    expect(organizations.map(({ name }) => name)).not.toContain("Bercy");
  });

  test("a sign of two letters is no short form of a name that begins with it", () => {
    expect(namesIn("FT a cédé FT Câble. Le prestataire FT recrute, FT Câble aussi.")).toEqual(["FT", "FT Câble"]);
  });
});
