// @ts-nocheck
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { PhraseScene } from "./phrase-scene.js";
import type { EntityPhrase } from "./phrases.js";
import type { TopicKeeper } from "./topic-keeper.js";

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

  /** A title beside a person tells a woman from a man. */
  learnGender(entity: LinkedEntity, first: number, end: number): void {
    if (this.genders.has(entity)) return;
    for (let token = Math.max(0, first - 6); token < Math.min(end + 5, this.scene.document.tokens.count); token++) {
      if (token >= first && token < end) continue;
      const gender = this.scene.words.genders.get(this.scene.norm(token));
      if (gender) {
        this.genders.set(entity, gender);
        return;
      }
    }
  }
}
