import { createRequire } from "node:module";
import type { Found, Peer } from "./peer.js";

const require = createRequire(new URL("../package.json", import.meta.url));

interface Sentence {
  text: string;
  offset: { start: number; length: number };
  number?: { num: number | null };
}
interface View {
  json(options: object): Sentence[];
}
type Nlp = (text: string) => Record<"organizations" | "people" | "percentages" | "match", (pattern?: string) => View>;

/** Offsets of compromise include punctuation behind the match: the surface is cut at its edges. */
function spansOf(view: View | undefined, tag: Found["tag"], text: string): Found[] {
  if (!view) return [];
  return view.json({ offset: true }).map(({ offset, number }) => {
    let start = offset.start;
    let end = offset.start + offset.length;
    while (start < end && /[\s«"“(,:;]/.test(text[start] ?? "")) start++;
    while (end > start && /[\s»"”),.;:!?]/.test(text[end - 1] ?? "")) end--;
    return { start, end, tag, value: number?.num ?? null };
  });
}

function load(name: string): Nlp | null {
  try {
    const loaded = require(name) as { default?: Nlp } & Nlp;
    return loaded.default ?? loaded;
  } catch {
    return null;
  }
}

function findSpans(nlp: Nlp, text: string): Found[] {
  const view = nlp(text);
  const percentages = typeof view.percentages === "function" ? view.percentages() : view.match("#Percent+");
  return [
    ...spansOf(view.organizations?.() ?? view.match("#Organization+"), "C", text),
    ...spansOf(view.people?.() ?? view.match("#Person+"), "P", text),
    ...spansOf(percentages, "%", text),
  ];
}

const peer = (name: string, nlp: Nlp): Peer => ({
  name,
  offers: ["C", "P", "%"],
  mergesOrganizations: true,
  findAll: (texts) => texts.map((text) => findSpans(nlp, text)),
});

/** compromise and fr-compromise, where `npm install --prefix evaluation` has put them. */
export function loadCompromisePeers(): Peer[] {
  return ["compromise", "fr-compromise"].flatMap((name) => {
    const nlp = load(name);
    return nlp ? [peer(name, nlp)] : [];
  });
}
