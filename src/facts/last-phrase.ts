import type { LinkedEntity } from "../entities/entity.js";
import type { EntityPhrase, Phrases } from "../entities/phrases.js";

/** Tokens back that the name of what is spoken of is looked for. */
const TOPIC_REACH = 300;

/** The words that named an entity last before a token, the token's own included. */
export function lastPhraseOf({ list, at }: Phrases, entity: LinkedEntity, token: number): EntityPhrase | undefined {
  for (let back = token; back >= 0 && token - back < TOPIC_REACH; back--) {
    const index = at[back] ?? -1;
    const phrase = index < 0 ? undefined : list[index];
    if (phrase?.entity === entity) return phrase;
  }
  return undefined;
}
