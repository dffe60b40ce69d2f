// @ts-nocheck
import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import { Word } from "../language/grammar.js";
import type { EventContext } from "./event-context.js";

/** Tokens before a name where its trade stands: « [pirates] affiliés à X ». */
const REACH = 4;

/** Names of who attacks, told by the noun before them: « le gang X », « le rançongiciel X », « les pirates affiliés à X ». */
export function findAttackers({ phrases, document, grammar, events }: EventContext): ReadonlySet<LinkedEntity> {
  const found = new Set<LinkedEntity>();
  const { norms, kinds } = document.tokens;
  for (const { entity, head, via } of phrases.list) {
    if (via !== "name" || entity.kind === "person" || entity.kind === "place") continue;
    for (let token = head - 1; token >= Math.max(0, head - REACH); token--) {
      if (kinds[token] === TokenKind.Mark || ((grammar.bits[token] ?? 0) & Word.Finite) !== 0) break;
      if (itemAt(phrases.list, phrases.at[token])?.entity !== entity && phrases.at[token] !== -1) break;
      if (!events.attackers.has(norms[token] ?? "")) continue;
      found.add(entity);
      break;
    }
  }
  return found;
}
