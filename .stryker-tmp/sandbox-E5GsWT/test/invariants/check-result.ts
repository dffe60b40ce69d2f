// @ts-nocheck
import type { Extraction, Span } from "../../src/index.js";

/** Every span of a result, wherever it stands. */
function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && "text" in value) yield value as Span;
  for (const inner of Object.values(value)) yield* spansOf(inner);
}

/** Entities of one kind are named apart, and no two names of the result stand on one another. */
function checkEntities(result: Extraction): void {
  const lists = [result.companies, result.people, result.organizations, result.places, result.products];
  for (const list of lists)
    if (new Set(list.map(({ name }) => name)).size !== list.length) throw new Error("two entities share a name");
  const mentions = lists
    .flat()
    .flatMap((entity) => entity.mentions)
    .sort((one, other) => one.start - other.start);
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    if (before && before.end > mention.start) throw new Error(`« ${before.text} » and « ${mention.text} » overlap`);
    if (!(mention.confidence >= 0 && mention.confidence <= 1)) throw new Error(`confidence ${mention.confidence}`);
  }
}

const isInsidePair = (text: string, offset: number): boolean => {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
};

/**
 * Throws where a result breaks a promise: spans slice back, on character boundaries; lists are in order, without overlap; indexes and names refer to
 * what is there; the whole is plain data.
 */
export function checkResult(text: string, result: Extraction): void {
  for (const span of spansOf(result)) {
    if (text.slice(span.start, span.end) !== span.text)
      throw new Error(`span ${span.start}–${span.end} is not « ${span.text} »`);
    if (span.end <= span.start) throw new Error(`span ${span.start}–${span.end} is empty`);
    if (isInsidePair(text, span.start) || isInsidePair(text, span.end))
      throw new Error(`span ${span.start}–${span.end} cuts a surrogate pair`);
  }
  for (const list of [
    result.percentages,
    result.amounts,
    result.quantities,
    result.quarters,
    result.dates,
    result.sentences,
  ]) {
    for (const [index, span] of list.entries()) {
      const before = list[index - 1];
      if (before && before.end > span.start)
        throw new Error(`« ${before.text} » and « ${span.text} » overlap or are out of order`);
    }
  }
  const names = new Set(result.companies.map(({ name }) => name));
  if (names.size !== result.companies.length) throw new Error("two companies share a name");
  for (const figure of [...result.percentages, ...result.amounts, ...result.quantities, ...result.facts]) {
    for (const company of figure.companies)
      if (!names.has(company)) throw new Error(`« ${company} » is no company of the result`);
    if (!(figure.sentence >= 0 && figure.sentence < result.sentences.length))
      throw new Error(`no sentence ${figure.sentence}`);
  }
  for (const { list, index, value } of result.facts.map(({ figure }) => figure)) {
    if (result[list][index]?.value !== value)
      throw new Error(`fact refers to ${list}[${index}], which is not ${value}`);
  }
  checkEntities(result);
  const { facts, outlook, events } = result.summary;
  for (const index of facts) if (!result.facts[index]) throw new Error(`no fact ${index}`);
  for (const index of events) if (!result.events[index]) throw new Error(`no event ${index}`);
  for (const index of outlook) if (!result.sentences[index]) throw new Error(`no sentence ${index}`);
  for (const point of result.summary.keyPoints) {
    const sentence = result.sentences[point.sentence];
    if (sentence?.start !== point.start || sentence.end !== point.end)
      throw new Error("a key point is no whole sentence");
  }
}
