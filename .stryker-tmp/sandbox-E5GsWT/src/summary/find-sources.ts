// @ts-nocheck
import type { Document } from "../document/document.js";
import type { LinkedEntity } from "../entities/entity.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Cues } from "./find-cues.js";
import type { SummaryInput } from "./summary-input.js";

/** Words between « selon » and the name it brings: « selon le cabinet d'études Canalys ». */
const REACH = 6;

/** Names of those whose word the article takes, in text order: press titles, whoever stands behind « selon », and the facts' own sources. */
export function findSources(input: SummaryInput, cues: Cues): string[] {
  const { document, entities, facts, events } = input;
  const found = new Map<string, number>();
  const note = (name: string, at: number) => found.set(name, Math.min(at, found.get(name) ?? at));
  for (const { name, mentions } of entities.press) note(name, mentions[0]?.start ?? 0);
  const starts = mapStarts([...entities.companies, ...entities.organizations, ...entities.people]);
  for (const token of cues.reports) {
    const named = nameBehind(document, input.grammar, starts, token);
    if (named) note(named.name, document.tokens.starts[token] as number);
  }
  for (const { source, start } of [...facts, ...events]) {
    for (let each = source; each; each = each.citing) if (each.name !== null) note(each.name, start);
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([name]) => name);
}

function mapStarts(entities: readonly LinkedEntity[]): Map<number, LinkedEntity> {
  const starts = new Map<number, LinkedEntity>();
  for (const entity of entities) for (const { first } of entity.mentions) starts.set(first, entity);
  return starts;
}

function nameBehind(
  { tokens, sentenceOf }: Document,
  { bits }: Grammar,
  starts: ReadonlyMap<number, LinkedEntity>,
  from: number,
): LinkedEntity | null {
  for (let token = from; token < Math.min(tokens.count, from + REACH); token++) {
    if (sentenceOf[token] !== sentenceOf[from - 1] || tokens.norms[token] === ",") return null;
    if ((bits[token] as number) & Word.Finite) return null;
    const entity = starts.get(token);
    if (entity) return entity;
  }
  return null;
}
