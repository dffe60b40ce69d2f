// @ts-nocheck
import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import { type Grammar, Word } from "../language/grammar.js";
import type { Clauses } from "../language/split-clauses.js";
import type { LinkedEntity } from "./entity.js";
import type { Entities } from "./link-entities.js";
import type { EntityPhrase } from "./phrases.js";
import type { ReferenceWords } from "./reference-words.js";

/** How many tokens before a name its noun may stand: « le fabricant de vélos électriques Cowboy ». */
export const NOUN_REACH = 8;

/** A text with its names by place, and the phrases found in it so far. */
export class PhraseScene {
  readonly list: EntityPhrase[] = [];
  readonly at: Int32Array;
  /** Entity whose name begins at each token, and where it ends. */
  readonly named: (LinkedEntity | undefined)[];
  readonly namedEnd: Int32Array;

  constructor(
    readonly document: Document,
    entities: Entities,
    readonly grammar: Grammar,
    readonly clauses: Clauses,
    readonly words: ReferenceWords,
  ) {
    const { count } = document.tokens;
    this.at = new Int32Array(count).fill(-1);
    this.named = new Array<LinkedEntity | undefined>(count);
    this.namedEnd = new Int32Array(count);
    for (const list of Object.values(entities) as (readonly LinkedEntity[])[]) {
      for (const entity of list)
        for (const mention of entity.mentions) this.placeName(entity, mention.first, mention.end);
    }
  }

  private placeName(entity: LinkedEntity, first: number, end: number): void {
    this.named[first] = entity;
    this.namedEnd[first] = end;
  }

  norm(token: number): string {
    return this.document.tokens.norms[token] ?? "";
  }

  bits(token: number): number {
    return (this.grammar.bits[token] ?? 0) & Word.Function;
  }

  /** An unknown word behind a noun, with no function of its own: « lyonnais », « bancaire ». */
  isAdjective(token: number): boolean {
    const here = this.bits(token);
    return here === 0 && this.document.tokens.kinds[token] === TokenKind.Word;
  }
}
