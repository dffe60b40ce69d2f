// @ts-nocheck
import type { Document } from "../document/document.js";
import type { NameKind, NameMention } from "../mentions/mention.js";
import type { LinkedEntity, NameWords } from "./entity.js";
import { linkNames } from "./link-names.js";
import { linkPeople } from "./link-people.js";

/** The entities of a document by kind, each list in order of first mention, names unique in their list. */
export interface Entities {
  readonly companies: readonly LinkedEntity[];
  readonly people: readonly LinkedEntity[];
  readonly organizations: readonly LinkedEntity[];
  readonly places: readonly LinkedEntity[];
  readonly products: readonly LinkedEntity[];
  /** Press titles: sources, not companies. */
  readonly press: readonly LinkedEntity[];
}

export function linkEntities(document: Document, mentions: readonly NameMention[], words: NameWords): Entities {
  const of = (kind: NameKind) => mentions.filter((mention) => mention.kind === kind);
  const link = (kind: NameKind) => inOrder(linkNames(document, of(kind), kind, words));
  return {
    companies: link("company"),
    people: inOrder(linkPeople(document, of("person"), words)),
    organizations: link("organization"),
    places: link("place"),
    products: link("product"),
    press: link("press"),
  };
}

function inOrder(entities: LinkedEntity[]): LinkedEntity[] {
  const sorted = entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const seen = new Map<string, number>();
  return sorted.map((entity) => {
    const count = (seen.get(entity.name) ?? 0) + 1;
    seen.set(entity.name, count);
    return count === 1 ? entity : { ...entity, name: `${entity.name} (${count})` };
  });
}
