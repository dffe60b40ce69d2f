import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { EntityPhrase } from "./phrases.js";
import type { TitlePhrase } from "./read-title.js";
import type { RoleLedger } from "./role-ledger.js";
import type { RoleOwner } from "./role-owner.js";
import { Title } from "./role-words.js";

/** Marks between a name and a title behind it. */
const OPENERS = new Set([",", "(", "–", "-", ":"]);
/** Marks that end a quotation. */
const CLOSERS = new Set(["»", '"']);
/** Tokens of a title's complement that name nothing known. */
const COMPLEMENT_REACH = 8;
/** Tokens between a verb or « au poste de » and the title that it gives. */
const GIVING_REACH = 6;

/** Pairs titles with the names beside them: « X, directeur général de Y », « le PDG de Y, X », « X est le patron de Y ». */
export class TitlePairer {
  constructor(
    private readonly scene: RoleOwner,
    private readonly ledger: RoleLedger,
  ) {}

  readTitles(
    person: EntityPhrase,
    stop: number,
    titles: readonly TitlePhrase[],
    sentence: number,
    first: number,
    end: number,
  ): void {
    const named = this.scene.groupAt(this.pastAge(person.end, end));
    const appointed = named !== undefined && this.scene.context.words.roles.appoints.has(named.lemma);
    for (const title of this.titlesBehind(person, stop, titles, end)) {
      this.ledger.addTitle(person, title, sentence, end, "behind");
      if (appointed && this.scene.isPost(title)) this.ledger.given.add(title);
    }
    const told = this.titleOfVerb(person, titles, sentence);
    if (told) {
      this.ledger.addTitle(person, told.title, sentence, end, "behind");
      if (told.appointed && this.scene.isPost(told.title)) this.ledger.given.add(told.title);
    }
    const before = this.titleBefore(person, titles, first);
    if (before) this.ledger.addTitle(person, before, sentence, end, "before");
  }

  /** « X, directeur général de Y », « X (PDG de Y) », « X est le patron de Y », « X devient directrice ». */
  private titlesBehind(person: EntityPhrase, stop: number, titles: readonly TitlePhrase[], end: number): TitlePhrase[] {
    const start = this.pastAge(person.end, end);
    const opens = this.scene.norm(start);
    const group = this.scene.groupAt(start);
    const names = group !== undefined && this.scene.gives(group.lemma);
    if (!OPENERS.has(opens) && !names) return [];
    const found: TitlePhrase[] = [];
    let from = names ? group.end : start + 1;
    if (opens === ":" && !titles.some((title) => title.first === from)) return [];
    for (const title of titles) {
      if (title.first < from || this.ledger.bearers.has(title)) continue;
      if (found.length === 0 && this.scene.bits(from) & Word.Coordinator) break;
      if (title.first >= stop || !this.isApposed(from, title)) break;
      found.push(title);
      from = title.after;
      if (!(this.scene.bits(from) & Word.Coordinator) && (this.scene.norm(from) !== "," || title.body)) break;
    }
    return found;
  }

  /** « X, jusqu'ici directeur, va devenir le 17 mars PDG de Y »: a title right behind the verb of which the person is subject. */
  private titleOfVerb(
    person: EntityPhrase,
    titles: readonly TitlePhrase[],
    sentence: number,
  ): { title: TitlePhrase; appointed: boolean } | undefined {
    const { clauses, phrases, grammar, words } = this.scene.context;
    for (let index = clauses.of[person.head] as number; clauses.list[index]?.sentence === sentence; index++) {
      const group = itemAt(grammar.groups, clauses.list[index]?.group);
      const subjects = phrases.subjects[index]?.phrases;
      if (!group || group.first <= person.end || !this.scene.gives(group.lemma)) continue;
      if (subjects?.length !== 1 || phrases.list[subjects[0] as number] !== person) continue;
      const title = titles.find(({ first }) => first >= group.end);
      if (!title || this.ledger.bearers.has(title) || title.first - group.end > GIVING_REACH) continue;
      if (this.isApposed(group.end, title)) return { title, appointed: words.roles.appoints.has(group.lemma) };
    }
    return undefined;
  }

  /** « X, 41 ans, » and « X (67 ans), ». */
  private pastAge(token: number, end: number): number {
    const { kinds } = this.scene.context.document.tokens;
    const isAge =
      token + 3 < end &&
      kinds[token + 1] === TokenKind.Number &&
      this.scene.context.words.roles.years.has(this.scene.norm(token + 2));
    return !isAge ? token : this.scene.norm(token + 3) === ")" ? token + 4 : token + 3;
  }

  /** Only articles, adjectives and « au poste de » stand between; or, before « et » or « nommé », a first title that we do not know. */
  private isApposed(from: number, title: TitlePhrase): boolean {
    const { roles } = this.scene.context.words;
    let strange = false;
    for (let token = from; token < title.first; token++) {
      const norm = this.scene.norm(token);
      const here = this.scene.bits(token);
      const small =
        here & (Word.Determiner | Word.Adjective | Word.Adverb | Word.Coordinator) ||
        this.isDate(token) ||
        norm === "," ||
        roles.joints.has(norm) ||
        roles.as.has(norm) ||
        roles.of.has(norm);
      if (here & (Word.Finite | Word.Relative | Word.Subordinator)) return false;
      strange ||=
        !small &&
        !this.isBeforeNoun(token, title) &&
        !roles.appoints.has(this.scene.context.grammar.lemmas[token] ?? "") &&
        !roles.links.has(this.scene.context.grammar.lemmas[token] ?? "");
    }
    return (
      !strange || (title.first - from <= GIVING_REACH && (this.scene.bits(title.first - 1) & Word.Coordinator) !== 0)
    );
  }

  /** « le [17 mars] »: a number behind an article, and the month behind it. */
  private isDate(token: number): boolean {
    const { kinds } = this.scene.context.document.tokens;
    const isNumber = (at: number) =>
      kinds[at] === TokenKind.Number && (this.scene.bits(at - 1) & Word.Determiner) !== 0;
    return isNumber(token) || isNumber(token - 1);
  }

  /** « l'[inépuisable] patron », « l'un de ses [deux] patrons ». */
  private isBeforeNoun(token: number, title: TitlePhrase): boolean {
    return (
      token + 1 === title.first && this.scene.bits(token) === 0 && (this.scene.bits(token - 1) & Word.Determiner) !== 0
    );
  }

  /** « le PDG de Y, X », « la fondatrice X », « le patron d'Y X », « le directeur de Y [chargé des ventes], X ». */
  private titleBefore(person: EntityPhrase, titles: readonly TitlePhrase[], first: number): TitlePhrase | undefined {
    const start = this.scene.startOfList(person, first);
    for (let index = titles.length - 1; index >= 0; index--) {
      const title = titles[index] as TitlePhrase;
      if (title.first >= start || (this.ledger.bearers.has(title) && !(title.bits & Title.Plural))) continue;
      const after = this.pastComplement(this.pastBracket(title.after, start), start, title);
      const gap = start - after;
      if (gap === 0 || (gap === 1 && this.scene.norm(after) === "," && this.opens(title))) return title;
      const whole = titles[index - 1];
      if (gap === 1 && whole?.after === title.first && this.opens(whole) && !this.ledger.bearers.has(whole))
        return whole;
      return undefined;
    }
    return undefined;
  }

  /** « d'Iliad [(maison-mère de Free)], X ». */
  private pastBracket(token: number, limit: number): number {
    if (this.scene.norm(token) !== "(") return token;
    let after = token + 1;
    while (after < limit && this.scene.norm(after) !== ")") after++;
    return after < limit ? after + 1 : token;
  }

  /** « le président de l'Observatoire [de la fintech], X », « le chef de la division [« Fibre »] X »: words that are no title's and no name's. */
  private pastComplement(token: number, start: number, title: TitlePhrase): number {
    const close = this.scene.norm(start - 1) === "," ? start - 1 : start;
    if (token >= close || close - token > COMPLEMENT_REACH || !this.opens(title)) return token;
    const closed = close < start || CLOSERS.has(this.scene.norm(start - 1));
    for (let at = token; at < close; at++) {
      const here = this.scene.bits(at);
      if (this.isName(at) || this.scene.norm(at) === "," || this.scene.norm(at) === ";") return token;
      if (here & (Word.Finite | Word.Relative | Word.Subordinator | Word.Coordinator)) return token;
    }
    return closed ? close : token;
  }

  /** A name that a title's complement does not hold: « la division « Minerai » » may be a product's. */
  private isName(token: number): boolean {
    const kind = this.scene.phrase(token)?.entity.kind;
    return kind !== undefined && kind !== "product";
  }

  /** An article before a title makes what follows the comma its bearer. */
  private opens({ opener, first }: TitlePhrase): boolean {
    const { sentenceOf } = this.scene.context.document;
    return (this.scene.bits(opener) & Word.Determiner) !== 0 || opener < 0 || sentenceOf[opener] !== sentenceOf[first];
  }
}
