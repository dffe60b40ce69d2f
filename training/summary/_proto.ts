import { readDocument } from "../../src/document/read-document.js";
import type { Document } from "../../src/document/document.js";
import { Shape, TokenKind } from "../../src/document/tokens.js";
import type { Entities } from "../../src/entities/link-entities.js";
import { SENTENCE_WORDS } from "../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../src/fr/words/tokens.js";
import { SUMMARY_WORDS } from "../../src/fr/summary.js";
import { STOP_WORDS } from "../../src/fr/words/stop-words.js";
import { readSignals } from "../../src/summary/signals.js";
import { readTerms } from "../../src/summary/terms.js";
import { computeFeatures } from "../../src/summary/features.js";
const words = { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS };
export const read = (t: string) => readDocument(t, words);
export function standIns(document: Document) {
  const { tokens, sentences, sentenceOf } = document;
  const byName = new Map<string, any>();
  const lower = new Set<string>();
  for (let t = 0; t < tokens.count; t++) if (tokens.shapes[t] === Shape.Lower) lower.add(tokens.norms[t]!);
  const figures: any[] = [], periods: any[] = [];
  const months = new Set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre trimestre semestre".split(" "));
  for (let t = 0; t < tokens.count; t++) {
    const n = tokens.norms[t]!;
    if (tokens.kinds[t] === TokenKind.Number) {
      const next = tokens.norms[t + 1] ?? "";
      const list = next === "%" ? "percentages" : ["€","euros","dollars","$","millions","milliards"].includes(next) ? "amounts" : "quantities";
      if (/^(19|20)\d\d$/.test(n) || months.has(next)) periods.push({ first: t, end: t + 1 });
      else figures.push({ list, first: t, end: t + 1 });
      continue;
    }
    const cap = (tokens.shapes[t]! >= Shape.Capitalized);
    if (!cap || tokens.kinds[t] !== TokenKind.Word) continue;
    let e = t + 1;
    while (e < tokens.count && sentenceOf[e] === sentenceOf[t] && (tokens.shapes[e]! >= Shape.Capitalized) && tokens.kinds[e] === TokenKind.Word) e++;
    const opens = t === sentences[sentenceOf[t]!]!.first || ["«", '"'].includes(tokens.norms[t - 1] ?? "");
    let f = t;
    if (opens && (STOP_WORDS.has(n) || lower.has(n))) f++;
    if (f >= e) { t = e - 1; continue; }
    if (opens && e - f === 1 && f === t && (n.length < 3)) { t = e - 1; continue; }
    const key = tokens.norms.slice(f, e).join(" ");
    let ent = byName.get(key) ?? byName.get(tokens.norms[e - 1]!);
    if (!ent) { ent = { kind: "company", name: key, aliases: [], mentions: [], record: null, confidence: 1 }; byName.set(key, ent); if (e - f > 1) byName.set(tokens.norms[e - 1]!, ent); }
    ent.mentions.push({ first: f, end: e, kind: "company" });
    t = e - 1;
  }
  const entities: Entities = { companies: [...new Set(byName.values())], people: [], organizations: [], places: [], products: [], press: [] };
  return { entities, figures, periods };
}
export function prepare(text: string, title: string | null) {
  const document = read(text);
  const { entities, figures, periods } = standIns(document);
  const signals = readSignals({ document, entities, figures, periods, facts: [], events: [], quotes: [] });
  const terms = readTerms(document, signals.nameTokens, SUMMARY_WORDS);
  const td = title ? read(title) : null;
  const tt = td ? readTerms(td, new Uint8Array(td.tokens.count), SUMMARY_WORDS) : null;
  const table = computeFeatures(document, signals, terms, td, tt);
  return { document, signals, terms, table };
}
