import { itemAt } from "../document/item-at.js";
import { Gap } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { LinkedEntity } from "./entity.js";
import type { EntityPhrase } from "./phrases.js";
import type { TitlePhrase } from "./read-title.js";
import type { RoleLedger } from "./role-ledger.js";
import type { RoleOwner } from "./role-owner.js";
import { Title } from "./role-words.js";

/** A noun like « le PDG » stands for a person of this sentence or the one before. */
const COREFERENCE_REACH = 2;
/** And so far back where it speaks: « …, a plaisanté le PDG ». */
const SPEECH_REACH = 6;
/** Sentences back that a paragraph is looked through. */
const PARAGRAPH = 8;

/** Ties people to titles and companies told elsewhere: a title that stands for the last person, a predecessor, « chez Y, X ». */
export class TieReader {
  constructor(
    private readonly scene: RoleOwner,
    private readonly ledger: RoleLedger,
  ) {}

  /** « X reçoit à Lyon. La présidente de Y… », « …, a lancé le PDG »: a title with an article stands for the last person without one. */
  readCoreference(title: TitlePhrase, sentence: number): void {
    const { phrases, clauses, grammar } = this.scene.context;
    const clause = clauses.of[title.first] as number;
    const kind = clauses.list[clause]?.kind;
    const subject = phrases.subjects[clause];
    const group = itemAt(grammar.groups, clauses.list[clause]?.group);
    if (!group || (kind !== "main" && kind !== "coordinate" && kind !== "quote")) return;
    const speaks = group.end === title.opener;
    if (!speaks && subject?.head !== title.first) return;
    const last = this.subjectBefore(title.first, sentence) ?? this.ledger.last;
    const alone = this.isOnlyPerson(last);
    const stands = speaks || (alone && (last?.isSubject || title.body !== null));
    if (!last || !stands || sentence - last.sentence > (speaks ? SPEECH_REACH : COREFERENCE_REACH)) return;
    if (title.bits & (Title.Plural | Title.Former | Title.Loose | Title.Public) || (title.complement && !title.body))
      return;
    const opener = this.scene.bits(title.opener);
    if (!(opener & Word.Determiner) || opener & Word.Preposition || title.possessive || !(opener & Word.Clitic)) return;
    const { person } = last;
    const known = this.ledger.byPerson.get(person.name) ?? [];
    if (known.some(({ role }) => role.title !== "")) return;
    if (title.body && known.some(({ body }) => body !== title.body)) return;
    const place = {
      first: title.first,
      end: title.end,
      head: title.first,
      entity: person,
      via: "pronoun" as const,
      sentence,
    };
    this.ledger.addTitle(place, title, sentence, title.end, "same-person");
  }

  /** « … le viseur de X. Le PDG de Y… »: nobody else whom the title could be is named in the sentence of X. */
  private isOnlyPerson(last: { person: LinkedEntity; sentence: number } | null): boolean {
    if (last === null) return false;
    return this.scene
      .phrasesOf(last.sentence)
      .every(({ entity }) => entity.kind !== "person" || entity === last.person);
  }

  /** A person who is subject of an earlier part of the sentence: « X n'a pas parlé ; le fondateur… ». */
  private subjectBefore(
    token: number,
    sentence: number,
  ): { person: LinkedEntity; sentence: number; isSubject: boolean } | null {
    let marked = false;
    for (let back = token - 1; back >= (this.scene.context.document.sentences[sentence]?.first ?? 0); back--) {
      const phrase = this.scene.phrase(back);
      if (this.scene.norm(back) === ";") marked = true;
      if (marked && phrase?.entity.kind === "person" && this.scene.isSubject(phrase))
        return { person: phrase.entity, sentence, isSubject: true };
    }
    return null;
  }

  /** « succède à X », « en remplacement de X », « la suite de X »: of the company, and in the post, where the other person of the sentence comes. */
  readPredecessor(person: EntityPhrase, people: readonly EntityPhrase[], sentence: number): void {
    const { roles } = this.scene.context.words;
    const cue = person.first - 2;
    const leads = roles.of.has(this.scene.norm(cue + 1)) || roles.at.has(this.scene.norm(cue + 1));
    const follows =
      (leads &&
        (roles.follows.has(this.scene.norm(cue)) || roles.follows.has(this.scene.context.grammar.lemmas[cue] ?? ""))) ||
      (this.scene.norm(cue + 1) !== "," && roles.follows.has(this.scene.context.grammar.lemmas[cue + 1] ?? ""));
    if (!follows || this.ledger.byPerson.has(person.entity.name)) return;
    const other = people.find(({ entity, first }) => entity !== person.entity && first < person.first);
    const body = other
      ? this.ledger.currentBody(other.entity)
      : this.ledger.last && this.ledger.last.person !== person.entity
        ? this.ledger.currentBody(this.ledger.last.person)
        : null;
    const owner = body ?? this.scene.context.phrases.topics[sentence]?.company ?? null;
    if (!owner) return;
    const { genders } = this.scene.context.phrases;
    const alike = other && (genders.get(other.entity) ?? "m") === (genders.get(person.entity) ?? "m");
    const post = other && alike ? this.ledger.postOf(other.entity, owner) : undefined;
    this.ledger.add({
      person: person.entity,
      title: post?.role.title ?? "",
      first: post?.first ?? person.first,
      end: post?.end ?? person.end,
      past: true,
      body: owner,
      rule: "predecessor",
      sentence,
    });
  }

  /** People tied to a company without a title: « X, d'Oddo BHF », « chez ING, X », « la société de X ». */
  readTies(person: EntityPhrase, sentence: number, first: number, end: number): void {
    if (this.ledger.hasPost(person.entity)) return;
    const tie =
      this.scene.joined(person, sentence) ??
      this.scene.tieBehind(person, end) ??
      this.scene.tieBefore(
        person,
        this.scene.startOfList(person, first),
        this.ledger.currentBody(person.entity),
        sentence,
      );
    if (!tie) return;
    this.ledger.add({
      person: person.entity,
      title: "",
      first: tie.first,
      end: tie.end,
      past: false,
      body: tie.body,
      rule: "tie",
      sentence,
    });
  }

  /**
   * A person without a title who acts in a paragraph that speaks of one company is of that company, as a reader takes it: right for 20 of
   * 26 such people of the written train part. With more than one other company in the paragraph nobody is tied.
   */
  tieUntitled(): void {
    const { document, phrases } = this.scene.context;
    let start = 0;
    for (const phrase of phrases.list) {
      if ((document.tokens.gaps[document.sentences[phrase.sentence]?.first ?? 0] as Gap) === Gap.Paragraph)
        start = Math.max(start, phrase.sentence);
      if (phrase.entity.kind !== "person" || phrase.via !== "name" || this.ledger.hasPost(phrase.entity)) continue;
      if (!this.scene.isSubject(phrase)) continue;
      const body = phrases.topics[phrase.sentence]?.body;
      if (body?.kind !== "company" || !this.isAlone(body, start, phrase)) continue;
      this.ledger.add({
        person: phrase.entity,
        title: "",
        first: phrase.head,
        end: phrase.end,
        past: false,
        body,
        rule: "untitled",
        sentence: phrase.sentence,
      });
    }
  }

  /** Whether the paragraph, up to the person, names the body and at most one other company. */
  private isAlone(body: LinkedEntity, firstSentence: number, person: EntityPhrase): boolean {
    const others = new Set<LinkedEntity>();
    let named = false;
    for (let sentence = Math.max(firstSentence, person.sentence - PARAGRAPH); sentence <= person.sentence; sentence++) {
      for (const { entity, first } of this.scene.phrasesOf(sentence)) {
        if (first >= person.first) break;
        if (entity === body) named = true;
        else if (entity.kind === "company" && !this.scene.context.phrases.analysts.has(entity)) others.add(entity);
      }
    }
    return named && others.size <= 1;
  }
}
