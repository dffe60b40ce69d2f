import { itemAt } from "../document/item-at.js";
import { Word } from "../language/grammar.js";
import type { EntityPhrase } from "./phrases.js";
import type { TitlePhrase, TitleReader } from "./read-title.js";
import type { RoleLedger } from "./role-ledger.js";
import type { RoleOwner } from "./role-owner.js";

/** Tokens between a verb or « au poste de » and the title that it gives. */
const GIVING_REACH = 6;
/** A noun like « le PDG » stands for a person of this sentence or the one before. */
const COREFERENCE_REACH = 2;

/** Reads titles that a verb gives: « est nommé directeur de Y », « recrute X comme responsable », « confie sa direction technique à X ». */
export class GivenTitleReader {
  constructor(
    private readonly scene: RoleOwner,
    private readonly ledger: RoleLedger,
    private readonly reader: TitleReader,
  ) {}

  /** « est nommé directeur de Y », « recrute X comme responsable », « la nomination de X au poste de directrice ». */
  readGiven(title: TitlePhrase, people: readonly EntityPhrase[], sentence: number, first: number): void {
    const giver = this.giverOf(title, first);
    if (!giver) return;
    const { phrases, clauses } = this.scene.context;
    const before = people.filter((person) => person.end <= title.first).at(-1);
    const near = giver === "post" ? (this.bearerBehind(title, people) ?? before) : before;
    const subject = itemAt(phrases.list, phrases.subjects[clauses.of[title.first] as number]?.phrases[0]);
    const bearer =
      giver === "post" || (near && near.first > giver) ? near : subject?.entity.kind === "person" ? subject : undefined;
    if (
      bearer &&
      this.ledger.byPerson.get(bearer.entity.name)?.some(({ role }) => role.title !== "" && !role.past) &&
      giver === "post"
    )
      return;
    const entity =
      bearer?.entity ??
      (this.ledger.last && sentence - this.ledger.last.sentence <= COREFERENCE_REACH && !subject
        ? this.ledger.last.person
        : undefined);
    if (!entity) return;
    const place = bearer ?? {
      first: title.first,
      end: title.end,
      head: title.first,
      entity,
      via: "pronoun" as const,
      sentence,
    };
    this.ledger.addTitle(place, title, sentence, title.end, "given");
    if (
      giver !== "post" &&
      this.scene.isPost(title) &&
      this.scene.context.words.roles.appoints.has(this.scene.context.grammar.lemmas[giver] ?? "")
    )
      this.ledger.given.add(title);
  }

  /** « l'a remplacée à la fonction de PDG le Lillois X ». */
  private bearerBehind({ after }: TitlePhrase, people: readonly EntityPhrase[]): EntityPhrase | undefined {
    const { nations } = this.scene.context.words.references;
    return people.find(
      ({ first }) =>
        first === after ||
        (first === after + 2 &&
          (this.scene.bits(after) & Word.Determiner) !== 0 &&
          nations.has(this.scene.norm(after + 1))),
    );
  }

  /** The verb that gives a title, « post » for « au poste de », « comme »; null where nothing gives it. */
  private giverOf(title: TitlePhrase, first: number): number | "post" | null {
    const { roles } = this.scene.context.words;
    let post = false;
    for (let token = title.first - 1; token >= Math.max(first, title.first - GIVING_REACH); token--) {
      const named = this.scene.phrase(token);
      if (named?.entity.kind === "person" && named.end === token + 1 && named.first > first) token = named.first - 1;
      const norm = this.scene.norm(token);
      if (roles.as.has(norm)) post = true;
      const lemma = this.scene.context.grammar.lemmas[token] ?? "";
      if (this.scene.gives(lemma)) return token;
      const here = this.scene.bits(token);
      const small =
        here & (Word.Determiner | Word.Adjective | Word.Adverb | Word.Negation | Word.PastParticiple) ||
        roles.joints.has(norm) ||
        roles.as.has(norm) ||
        roles.of.has(norm);
      if (!small) break;
    }
    return post ? "post" : null;
  }

  /** « confie sa direction technique à X », « X prendra la direction financière ». */
  readPosts(people: readonly EntityPhrase[], sentence: number, first: number, end: number): void {
    const { roles } = this.scene.context.words;
    for (let token = first; token < end; token++) {
      if (!roles.posts.has(this.scene.norm(token)) || !(this.scene.bits(token - 1) & Word.Determiner)) continue;
      let after = token + 1;
      while (after < end && roles.modifiers.has(this.scene.norm(after))) after++;
      if (after === token + 1) after = this.reader.pastField(after, end);
      const alone = after === token + 1;
      if (alone && (!roles.presidency.has(this.scene.norm(token)) || !roles.of.has(this.scene.norm(after)))) continue;
      const { phrases, clauses } = this.scene.context;
      const given = people.find(({ first: start }) => start === after + 1 && roles.at.has(this.scene.norm(after)));
      const subject = itemAt(phrases.list, phrases.subjects[clauses.of[token] as number]?.phrases[0]);
      const bearer = given?.entity ?? (subject?.entity.kind === "person" ? subject.entity : undefined);
      if (!bearer) continue;
      const behind = this.scene.phrase(after + 1);
      if (alone && (!behind || behind.entity.kind === "person")) continue;
      const group = itemAt(this.scene.context.grammar.groups, clauses.list[clauses.of[token] as number]?.group);
      const body =
        roles.of.has(this.scene.norm(after)) && behind && behind.entity.kind !== "person"
          ? behind.entity
          : given && subject && subject.entity.kind !== "person"
            ? subject.entity
            : (phrases.topics[sentence]?.company ?? null);
      this.ledger.add({
        person: bearer,
        title: this.scene.textOf(token, after),
        first: token,
        end: after,
        past: given === undefined && roles.leaves.has(group?.lemma ?? ""),
        body,
        rule: "post",
        sentence,
      });
    }
  }
}
