// @ts-nocheck
import type { Sentence } from "../document/document.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import { NOUN_REACH, type PhraseScene } from "./phrase-scene.js";
import type { EntityPhrase } from "./phrases.js";
import { ReferenceNoun } from "./reference-words.js";
import type { TopicKeeper } from "./topic-keeper.js";

/** Reads nouns that stand for an entity: « le groupe », « l'éditeur », « l'australien », « ce dernier ». */
export class NounPhraseReader {
  /** What nouns were written beside a name: « éditeur » → Temenos. */
  readonly nouns = new Map<string, LinkedEntity>();
  /** The firm that counts others named last. */
  analyst: LinkedEntity | null = null;

  constructor(
    private readonly scene: PhraseScene,
    private readonly topics: TopicKeeper,
  ) {}

  /** « le groupe », « la jeune pousse grenobloise », « le fabricant de baies », « l'australien », « ce dernier ». */
  nounPhrase(first: number, article: number, limit: number, sentence: number): EntityPhrase | null {
    let noun = article + 1;
    while (
      noun < limit &&
      this.scene.bits(noun) & Word.Adjective &&
      !this.scene.words.latter.has(this.scene.norm(noun))
    )
      noun++;
    if (noun >= limit || this.scene.named[noun]) return null;
    const norm = this.scene.norm(noun);
    const known = this.scene.words.nouns.get(norm) ?? 0;
    const nation = known === 0 && this.scene.words.nations.has(norm) && this.standsAlone(noun + 1, limit);
    const latter = this.scene.words.latter.has(norm) && this.scene.bits(article) & Word.Demonstrative;
    if (known === 0 && !nation && !latter) return null;
    const end = known === 0 ? noun + 1 : this.endOfNoun(noun, limit);
    if (end < 0 || this.isBesideName(end, limit)) return null;
    const entity = latter
      ? this.latest(article, sentence)
      : this.resolve(noun, end, known || ReferenceNoun.Company, article, sentence);
    return entity ? { first, end, head: noun, entity, via: "noun", sentence } : null;
  }

  /** Whether no noun follows: « l'australien dément », not « l'australien moyen ». */
  private standsAlone(token: number, limit: number): boolean {
    if (token >= limit) return true;
    const here = this.scene.bits(token);
    return (
      this.scene.named[token] === undefined &&
      (this.scene.document.tokens.kinds[token] === TokenKind.Mark ||
        (here & (Word.Finite | Word.Clitic | Word.Negation | Word.Relative | Word.Preposition)) !== 0)
    );
  }

  /** Past the adjectives of place behind the noun and « un » of « numéro un »; -1 when a name follows and takes the noun. */
  private endOfNoun(noun: number, limit: number): number {
    let end = noun + 1;
    while (
      end < limit &&
      !this.scene.named[end] &&
      this.scene.document.tokens.shapes[end] === Shape.Lower &&
      (this.scene.words.nations.has(this.scene.norm(end)) || this.scene.isAdjective(end))
    )
      end++;
    if (this.scene.named[end] && end < limit) return -1;
    return end;
  }

  /** « le fournisseur d'accès Sawa Net »: the noun belongs to the name, past a complement that is none. */
  private isBesideName(end: number, limit: number): boolean {
    for (let token = end; token < Math.min(limit, end + NOUN_REACH - 2); token++) {
      if (this.scene.named[token])
        return (
          token > end &&
          !(this.scene.bits(token - 1) & (Word.Preposition | Word.Determiner | Word.Coordinator)) &&
          this.scene.document.tokens.kinds[token - 1] === TokenKind.Word
        );
      const here = this.scene.bits(token);
      if (this.scene.document.tokens.kinds[token] === TokenKind.Mark || here & (Word.Finite | Word.Relative))
        return false;
      if (here & Word.Preposition && !this.scene.words.of.has(this.scene.norm(token))) return false;
    }
    return false;
  }

  private resolve(noun: number, end: number, known: number, article: number, sentence: number): LinkedEntity | null {
    const barred = this.barred(end, article, sentence);
    const beside = this.nouns.get(this.scene.norm(noun));
    const generic = (known & (ReferenceNoun.Weak | ReferenceNoun.Organization)) === 0;
    if (beside && !barred.has(beside) && (!generic || beside === this.topics.company || this.topics.company === null))
      return beside;
    if (known & ReferenceNoun.Organization && !(known & ReferenceNoun.Company)) return this.topics.organization;
    if (known & ReferenceNoun.Weak) {
      return !this.topics.company || barred.has(this.topics.company) || !this.opensClause(article)
        ? null
        : this.topics.company;
    }
    if (known & ReferenceNoun.Analyst)
      return beside ?? this.analyst ?? (known & ReferenceNoun.Organization ? this.topics.organization : null);
    const own = this.topics.company !== null && !barred.has(this.topics.company) ? this.topics.company : null;
    return own ?? (barred.size > 0 ? null : this.topics.company);
  }

  private opensClause(article: number): boolean {
    const before = this.scene.bits(article - 1);
    return (
      !(before & Word.Preposition) &&
      (this.scene.clauses.list[this.scene.clauses.of[article] as number]?.group ?? -1) >= 0
    );
  }

  /** Companies that the same clause names, and those of the noun's own complement: « la filiale d'Orange » is not Orange. */
  private barred(end: number, article: number, sentence: number): Set<LinkedEntity> {
    const barred = new Set<LinkedEntity>();
    const clause = this.scene.clauses.of[article] as number;
    const { end: stop } = this.scene.document.sentences[sentence] as Sentence;
    for (let index = this.scene.list.length - 1; index >= 0; index--) {
      const phrase = this.scene.list[index] as EntityPhrase;
      if (phrase.sentence !== sentence) break;
      if (
        phrase.via === "name" &&
        this.scene.clauses.of[phrase.head] === clause &&
        !this.scene.words.at.has(this.scene.norm(phrase.first - 1))
      )
        barred.add(phrase.entity);
    }
    for (let token = end; token < stop && this.scene.clauses.of[token] === clause; token++) {
      const entity = this.scene.named[token];
      if (entity) barred.add(entity);
    }
    return barred;
  }

  /** What « ce dernier » stands for; « le directeur de cette dernière » is of no person. */
  private latest(article: number, sentence: number): LinkedEntity | null {
    const owned = this.scene.words.of.has(this.scene.norm(article - 1));
    for (let index = this.scene.list.length - 1; index >= 0; index--) {
      const phrase = this.scene.list[index] as EntityPhrase;
      if (phrase.sentence < sentence - 1) return null;
      if (
        (phrase.entity.kind === "person" && !owned) ||
        phrase.entity.kind === "company" ||
        phrase.entity.kind === "organization"
      )
        return phrase.entity;
    }
    return null;
  }
}
