import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HtmlOptions, renderHtml } from "../../../src/html/index.js";
import { DepecheOptionsError, type Extraction, extract } from "../../../src/index.js";
import { readExample } from "../../example.js";
import { type OpenPage, openPage, type PageElement } from "./open-page.js";

const article = { text: readExample(), publishedAt: "2025-04-28", source: "Ma Gazette", author: "Iris Valmont" };
const result = extract(article, { explain: true });

const textOf = (element: PageElement | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The article's own words in a rendered text: without cards, badges, and what only screen readers hear. */
function proseOf(document: OpenPage): string[] {
  for (const extra of document.querySelectorAll(".text .card, .text .sr, .text .flag, .text .key")) extra.remove();
  return [...document.querySelectorAll(".text p")].map((paragraph) => paragraph.textContent ?? "");
}

describe("renderHtml", () => {
  it("keeps the article's text to the letter, one paragraph a line", () => {
    const lines = article.text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    expect(proseOf(openPage(renderHtml(article, result)))).toEqual(lines);
  });

  it("marks every mention of companies and people, every figure and every quarter, by its kind", () => {
    const document = openPage(renderHtml(article, result));
    const marked = (kind: string) =>
      [...document.querySelectorAll(`.text .mark.${kind} > a`)].map(({ textContent }) => textContent);
    const mentions = (list: Extraction["companies"]) =>
      list
        .flatMap((entity) => entity.mentions)
        .sort((a, b) => a.start - b.start)
        .map(({ text }) => text);
    expect(marked("company")).toEqual(mentions(result.companies));
    expect(marked("person")).toEqual(mentions(result.people));
    expect(marked("percentage")).toEqual(result.percentages.map(({ text }) => text));
    expect(marked("quarter")).toEqual(result.quarters.map(({ text }) => text));
    expect(marked("company").length).toBeGreaterThan(5);
    const name = document.querySelector(".text .mark.company .sr");
    expect(name?.textContent).toBe(" (company)");
  });

  it("describes each mark by a card with its record, and links it to where the record stands", () => {
    const document = openPage(renderHtml(article, result));
    for (const link of document.querySelectorAll(".text .mark > a")) {
      const card = document.getElementById(link.getAttribute("aria-describedby") ?? "");
      expect(card?.getAttribute("role")).toBe("tooltip");
      expect(document.getElementById((link.getAttribute("href") ?? "").slice(1))).not.toBeNull();
    }
    const person = textOf(document.querySelector(".text .person .card"));
    expect(person).toContain("Solène Kerbrat person");
    expect(person).toContain("Role: dirigeant, Nimbela");
    expect(person).toMatch(/Confidence: \d+%/);
    const share = [...document.querySelectorAll(".text .percentage")].find((mark) =>
      mark.textContent?.startsWith("31 %"),
    );
    expect(textOf(share?.querySelector(".card"))).toMatch(
      /Whose: AWS.*Of what: dépenses cloud.*Says who: Synergy Research Group/,
    );
  });

  it("shows a rumour as one, with its chain of sources", () => {
    const document = openPage(renderHtml(article, result));
    const sentence = document.querySelector(".text .said-conditional");
    expect(sentence?.textContent).toContain("Nimbela");
    expect(textOf(sentence?.nextElementSibling)).toContain("conditional · L'Informé, citing unnamed sources");
    expect(textOf(document.querySelector(".status"))).toContain("rumoured");
    expect(document.querySelector(".points .said-conditional")?.textContent).toContain("discuterait");
    expect(textOf(document.querySelector(".points .flag.conditional"))).toContain("conditional");
    expect(textOf(document.querySelector(".event.said-conditional"))).toContain("partnership conditional");
  });

  it("shows the sentence of the rumour's cue as one, where no event or figure of it was found", () => {
    const bare = { ...result, facts: [], events: [] };
    const document = openPage(renderHtml(article, bare));
    const cue = result.summary.status.cue?.text ?? "";
    expect(textOf(document.querySelector(".text .said-conditional"))).toContain(cue.replace(/\s+/g, " "));
    expect(document.querySelectorAll(".text .said-conditional").length).toBe(1);
  });

  it("has the key points, the figures table, charts, timeline, events and quotes", () => {
    const document = openPage(renderHtml(article, result));
    expect(document.querySelectorAll(".points li")).toHaveLength(result.summary.keyPoints.length);
    const rows = [...document.querySelectorAll(".figures tbody tr")];
    expect(rows).toHaveLength(result.percentages.length + result.amounts.length + result.quantities.length);
    expect(textOf(document.querySelector(".charts svg"))).toContain("AWS, 31%");
    expect(document.querySelector(".charts svg")?.getAttribute("aria-label")).toMatch(
      /^Shares: .*AWS 31% ; Microsoft 22.5%/,
    );
    expect([...document.querySelectorAll(".stretches .period")].map(textOf)).toContain("Q1 2025");
    expect(document.querySelectorAll(".event")).toHaveLength(result.events.length);
    expect(document.querySelectorAll(".quote")).toHaveLength(result.quotes.length);
  });

  it("shows falls left of the zero line, and what is uncertain hatched", () => {
    const text =
      "Le chiffre d’affaires d’Atos a reculé de 12 %. Le chiffre d’affaires de Capgemini a progressé de 4 %.";
    const found = extract(text, { language: "fr" });
    const fact = found.facts[1];
    if (!fact) throw new Error("the second growth was not found");
    fact.certainty = "conditional";
    const document = openPage(renderHtml(text, found));
    const bars = [...document.querySelectorAll(".charts .bar")];
    expect(bars.map((bar) => bar.getAttribute("class"))).toEqual(["bar fall", "bar rise"]);
    const [fall, rise] = bars.map((bar) => Number(bar.getAttribute("x")));
    expect(fall).toBeLessThan(rise as number);
    expect(document.querySelectorAll('.charts rect[fill^="url(#"]')).toHaveLength(1);
  });

  it("tells bars of one holder and one measure apart by the words before them", () => {
    const text = "Chez Atos, les ventes de claviers progressent de 8 % et les ventes de webcams de 1 %.";
    const read = extract(text, { language: "fr" });
    const twins = read.facts.map((fact) => ({ ...fact, company: "Atos", companies: ["Atos"], measure: "ventes" }));
    const document = openPage(renderHtml(text, { ...read, facts: twins }));
    const notes = [...document.querySelectorAll(".chart .bar-note")].map(textOf);
    expect(notes).toEqual(["…claviers progressent de", "…ventes de webcams de"]);
  });

  it("gives the same bytes twice, in both languages and forms", () => {
    for (const options of [{}, { language: "fr" }, { form: "fragment", cards: false }] satisfies HtmlOptions[])
      expect(renderHtml(article, structuredClone(result), options)).toBe(renderHtml(article, result, options));
  });

  it("speaks French where asked", () => {
    const page = renderHtml(article, result, { language: "fr" });
    expect(page).toContain('<html lang="fr">');
    const document = openPage(page);
    expect(textOf(document.querySelector(".points h2"))).toBe("L’essentiel");
    expect(textOf(document.querySelector(".figures tbody"))).toContain("48,6 M EUR");
    expect([...document.querySelectorAll(".stretches .period")].map(textOf)).toContain("T1 2025");
  });

  it("makes fragments whose ids do not meet", () => {
    const ids = (options: HtmlOptions) =>
      [...renderHtml(article, result, options).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
    const [one, two] = [ids({ form: "fragment", idPrefix: "a" }), ids({ form: "fragment", idPrefix: "b" })];
    const all = [...one, ...two];
    expect(new Set(all).size).toBe(all.length);
    expect(renderHtml(article, result, { form: "fragment" })).toMatch(/^<div class="depeche" lang="en">/);
    expect(renderHtml(article, result, { form: "fragment", style: false })).not.toContain("<style");
  });

  it("needs no script, no style attribute, and says so in a policy", () => {
    const page = renderHtml(article, result, { nonce: "abc123" });
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i);
    expect(page).toContain("style-src &#39;nonce-abc123&#39;");
    expect(page).toContain('<style nonce="abc123">');
    expect(page).not.toContain("DARK");
  });

  it("embeds JSON-LD that nothing can close", () => {
    const hostile = { ...article, title: "</script><script>alert(1)</script><!--" };
    const page = renderHtml(hostile, result, { jsonLd: true });
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    expect(JSON.parse(data)).toMatchObject({ "@type": "NewsArticle", headline: hostile.title });
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it.each([
    [{ theme: "blue" }, "theme"],
    [{ idPrefix: '"><b' }, "idPrefix"],
    [{ nonce: "a b" }, "nonce"],
    [{ cards: 1 }, "cards"],
    [{ them: "dark" }, "them"],
  ])("refuses %j", (options, name) => {
    const render = () => renderHtml(article, result, options as HtmlOptions);
    expect(render).toThrow(DepecheOptionsError);
    expect(render).toThrow(`option ${name}`);
  });

  it("refuses a result of another text, and what is no result", () => {
    expect(() => renderHtml("Autre chose.", result)).toThrow(TypeError);
    expect(() => renderHtml(article, {} as Extraction)).toThrow(TypeError);
    expect(() => renderHtml(12 as unknown as string, result)).toThrow(TypeError);
  });
});

describe("hostile names and texts", () => {
  const NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "&lt;b&gt;&amp;",
    "\u202eHCETOPYH\u202c",
    "__proto__",
    "a\u0000b\u0007\ud800",
  ];

  it.each(NASTY)("escapes %j wherever it stands", (nasty) => {
    const text = `Le groupe ${nasty} a progressé de 12 % au T3 2024. « ${nasty} », a déclaré Zoé ${nasty}.`;
    const hostile = {
      text,
      title: nasty,
      author: nasty,
      source: nasty,
      url: `javascript:${nasty}`,
      id: nasty,
    };
    const found = extract(hostile, {
      language: "fr",
      explain: true,
      lexicon: { companies: [{ name: nasty, aliases: [nasty] }] },
    });
    for (const entity of found.companies) Object.assign(entity, { id: nasty, aliases: [nasty], wikidata: nasty });
    found.warnings.push({ code: nasty, message: nasty, spans: [] });
    const page = renderHtml(hostile, found, { form: "page" });
    const document = openPage(page);
    expect(page).not.toMatch(/<(script|img|b)\b[^>]*>(?!\d|[^<]*<\/b> )alert/);
    expect(document.querySelectorAll("script, img, [onmouseover], [onerror], style + style")).toHaveLength(0);
    expect(
      [...document.querySelectorAll("a")].filter(
        (link) => !/^(#|https:\/\/www\.wikidata\.org\/wiki\/Q\d)/.test(link.getAttribute("href") ?? ""),
      ),
    ).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no page may hold
    expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u);
  });

  it("keeps any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (noise) => {
        const text = `Atos perd 3 % au T3 2024.\n${noise}\nSelon Reuters, ${noise} pourrait racheter Thales.`;
        const page = renderHtml(text, extract(text, { language: "fr" }));
        const tags = page.replace(/<style[\s\S]*?<\/style>/, "").match(/<[a-z/!][^<>]*>?/gi) ?? [];
        for (const tag of tags) if (!tag.endsWith(">")) throw new Error(`an open tag: ${tag}`);
      }),
      { numRuns: 120, seed: 3 },
    );
  });
});
