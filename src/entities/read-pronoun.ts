import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { PhraseScene } from "./phrase-scene.js";
import type { EntityPhrase } from "./phrases.js";
import type { TopicKeeper } from "./topic-keeper.js";

/** Tokens from a name to the title that tells a woman from a man. */
const TITLE_REACH = 6;
/** Sentences back that a pronoun looks for its person. */
const PRONOUN_REACH = 2;

/** Reads « il » and « elle », by the last subjects and what titles told of people. */
export class PronounReader {
  readonly genders = new Map<LinkedEntity, "m" | "f">();
  /** The last subjects that were people or companies, with their sentence. */
  private readonly actors: { entity: LinkedEntity; sentence: number }[] = [];

  constructor(
    private readonly scene: PhraseScene,
    private readonly topics: TopicKeeper,
  ) {}

  act(entity: LinkedEntity, sentence: number): void {
    this.actors.push({ entity, sentence });
  }

  /** « il », « elle »: the last subject of that gender, else the company that is spoken of. */
  pronounPhrase(token: number, sentence: number): EntityPhrase | null {
    const norm = this.scene.norm(token);
    const gender = this.scene.words.feminine.has(norm) ? "f" : this.scene.words.masculine.has(norm) ? "m" : null;
    if (gender === null || (gender === "m" && this.isImpersonal(token))) return null;
    const entity = this.lastActor(sentence, gender) ?? this.topics.company;
    return entity ? { first: token, end: token + 1, head: token, entity, via: "pronoun", sentence } : null;
  }

  private isImpersonal(token: number): boolean {
    const next = this.scene.norm(token + 1);
    const hung = (this.scene.bits(token + 1) & (Word.Negation | Word.Clitic)) !== 0;
    return (
      this.scene.words.impersonal.has(next) || (hung && this.scene.words.impersonal.has(this.scene.norm(token + 2)))
    );
  }

  private lastActor(sentence: number, gender: "m" | "f"): LinkedEntity | null {
    for (let index = this.actors.length - 1; index >= 0; index--) {
      const actor = this.actors[index] as { entity: LinkedEntity; sentence: number };
      if (sentence - actor.sentence > PRONOUN_REACH) return null;
      if ((this.genders.get(actor.entity) ?? gender) === gender) return actor.entity;
    }
    return null;
  }

  /** A title beside a person tells a woman from a man: « la patronne de Y, X », « X, directrice de Y ». */
  learnGender(entity: LinkedEntity, first: number, end: number): void {
    if (this.genders.has(entity)) return;
    const gender = this.genderIn(first, -1) ?? this.genderIn(end - 1, 1);
    if (gender) this.genders.set(entity, gender);
  }

  /** Looks away from a name over a comma beside it, and no verb, « et » or other name. */
  private genderIn(from: number, step: 1 | -1): "m" | "f" | undefined {
    for (let token = from + step; Math.abs(token - from) <= TITLE_REACH; token += step) {
      const gender = this.scene.words.genders.get(this.scene.norm(token));
      if (gender) return gender;
      const here = this.scene.bits(token);
      const mark = this.scene.document.tokens.kinds[token] === TokenKind.Mark;
      if (mark && (this.scene.norm(token) !== "," || token !== from + step)) return undefined;
      if (here & (Word.Finite | Word.Coordinator | Word.Relative) || this.isPerson(token)) return undefined;
    }
    return undefined;
  }

  private isPerson(token: number): boolean {
    return itemAt(this.scene.list, this.scene.at[token])?.entity.kind === "person";
  }
}
