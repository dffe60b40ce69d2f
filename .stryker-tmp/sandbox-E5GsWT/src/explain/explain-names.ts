// @ts-nocheck
import type { LinkedEntity } from "../entities/entity.js";
import type { FoundRole } from "../entities/found-role.js";
import type { Entities } from "../entities/link-entities.js";
import type { ReasonWriter } from "./reason-writer.js";

const LISTS = ["companies", "people", "organizations", "places", "products"] as const;

/** Each mention by what found it, the lexicon's record by the mention that is a form of it, each role by its title or verb. */
export function explainNames(
  writer: ReasonWriter,
  entities: Entities,
  roles: ReadonlyMap<string, readonly FoundRole[]>,
): void {
  for (const list of LISTS) {
    for (const [index, entity] of entities[list].entries()) {
      const path = `/${list}/${index}`;
      explainMentions(writer, path, entity);
      if (list !== "people") continue;
      for (const [at, role] of (roles.get(entity.name) ?? []).entries())
        writer.add(`${path}/roles/${at}`, role.rule, role);
    }
  }
}

function explainMentions(writer: ReasonWriter, path: string, { mentions, record }: LinkedEntity): void {
  for (const [index, mention] of mentions.entries()) writer.add(`${path}/mentions/${index}`, mention.rule, mention);
  const known = mentions.find(({ entry }) => entry !== null && entry === record);
  if (record?.wikidata && known)
    writer.add(`${path}/wikidata`, record.fromUser ? "lexicon/user" : `lexicon/${record.kind}`, known);
}
