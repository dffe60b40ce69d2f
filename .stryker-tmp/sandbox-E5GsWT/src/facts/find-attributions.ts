// @ts-nocheck
import type { Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Gap, TokenKind } from "../document/tokens.js";
import type { LinkedEntity } from "../entities/entity.js";
import { Word } from "../language/grammar.js";
import type { Source } from "../schema/types.js";
import type { FactContext } from "./fact-context.js";
import type { FoundQuote } from "./find-quotes.js";
import type { SpeechAct, SpeechActs } from "./find-speech.js";
import type { Speaker } from "./read-speaker.js";
import { Speech } from "./speech-words.js";

/**
 * How a source is named: `prefix` (« selon X »), `inserted` (« …, rapporte X »), `that` (« X indique que … »), `measure` (« X a compté … »),
 * `quote` (words in quotation marks), `paragraph` (a survey named in an earlier sentence goes on).
 */
export type AttributionKind = "prefix" | "inserted" | "that" | "measure" | "quote" | "paragraph";

/** Who answers for the words from `from` to `to`. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly source: Source;
  /** Tokens of the words that say so, half-open. */
  readonly first: number;
  readonly end: number;
  /** Tokens that it covers, half-open. */
  readonly from: number;
  readonly to: number;
}

const KINDS: Readonly<Partial<Record<LinkedEntity["kind"], Source["kind"]>>> = {
  press: "press",
  company: "company",
  person: "person",
  organization: "organization",
};
/** Words of « selon les données de portabilité consultées par X » before the name. */
const PREFIX_REACH = 16;

/** All sources that the text names, in order of what they cover; later ones of one token are the nearer. */
export function findAttributions(
  context: FactContext,
  speech: SpeechActs,
  quotes: readonly FoundQuote[],
): Attribution[] {
  const finder = new AttributionFinder(context, speech);
  for (const [index, sentence] of context.document.sentences.entries()) finder.read(sentence, index);
  finder.readQuotes(quotes);
  return finder.list;
}

export const sourceOf = ({ entity, anonymous }: Speaker): Source | null => {
  const kind = entity ? KINDS[entity.kind] : anonymous ? "anonymous" : undefined;
  return kind ? { name: entity?.name ?? null, kind, citing: null } : null;
};

class AttributionFinder {
  readonly list: Attribution[] = [];
  /** The survey that the paragraph has named, and whether another company has spoken of itself since. */
  private survey: Attribution | null = null;
  /** The survey that the text named last: later paragraphs about the market, and rows of a table, go on from it. */
  private main: Attribution | null = null;
  /** Names of the firms that count others. */
  private readonly analysts: Set<string>;

  constructor(
    private readonly context: FactContext,
    private readonly speech: SpeechActs,
  ) {
    this.analysts = new Set([...context.phrases.analysts].map(({ name }) => name));
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  read(sentence: Sentence, index: number): void {
    if ((this.context.document.tokens.gaps[sentence.first] as Gap) >= Gap.Line) {
      if (this.isOfMarket(sentence)) this.survey ??= this.main;
      else if (this.opensWithCompany(index)) this.survey = null;
    }
    const before = this.list.length;
    this.readPrefixes(sentence, index);
    for (const act of this.speech.bySentence[index] ?? []) this.readAct(act, sentence);
    this.goOn(sentence, index, before);
  }

  private add(kind: AttributionKind, speaker: Speaker, from: number, to: number, first = speaker.first): void {
    const source = sourceOf(speaker);
    if (source) this.list.push({ kind, source, first, end: speaker.end, from, to });
  }

  /** The stretch between « ; » that the token stands in. */
  private stretch(token: number, { first, end }: Sentence): { from: number; to: number } {
    let from = token;
    let to = token;
    while (from > first && this.norm(from - 1) !== ";") from--;
    while (to < end && this.norm(to) !== ";") to++;
    return { from, to };
  }

  private readPrefixes(sentence: Sentence, index: number): void {
    for (let token = sentence.first; token < sentence.end; token++) {
      if ((this.bits(token) & Word.Source) === 0) continue;
      const phrases = this.context.words.speech.attributions.get(this.norm(token));
      const words = phrases?.find((candidate) => candidate.every((word, at) => this.norm(token + at) === word));
      if (!words) continue;
      const after = token + words.length;
      const speaker = this.readPrefix(after, sentence.end, index);
      if (!speaker) continue;
      const { from, to } = this.stretch(token, sentence);
      if (!this.followsQuotation(token)) this.add("prefix", speaker, from, to, token);
      const press = speaker.anonymous ? this.citingBehind(speaker.end, sentence.end) : null;
      if (press) this.add("prefix", press, from, to, token);
      token = Math.max(token, speaker.end - 1);
    }
  }

  /** « deux sources ont indiqué [à Reuters] que … »: the press that nameless people spoke to cites them. */
  private toldTo(from: number, limit: number): Speaker | null {
    for (let token = from; token < limit; token++) {
      const phrase = this.speech.reader.phrase(token);
      if (phrase?.entity.kind === "press")
        return { entity: phrase.entity, anonymous: false, first: phrase.first, end: phrase.end };
    }
    return null;
  }

  /** « selon deux personnes proches du dossier, citées par X ». */
  private citingBehind(from: number, limit: number): Speaker | null {
    const { reader } = this.speech;
    for (let token = from; token < Math.min(limit, from + PREFIX_REACH); token++) {
      if (this.bits(token) & Word.Finite) return null;
      if (!this.context.words.speech.cited.has(this.norm(token))) continue;
      const phrase = reader.phrase(token + 2);
      return phrase?.entity.kind === "press"
        ? { entity: phrase.entity, anonymous: false, first: from, end: phrase.end }
        : null;
    }
    return null;
  }

  /** « selon le cabinet Canalys », « selon les estimations d'IDC », « selon deux sources proches », « selon ses calculs ». */
  private readPrefix(from: number, limit: number, sentence: number): Speaker | null {
    const { speech } = this.context.words;
    const { reader } = this.speech;
    let token = from;
    let own = false;
    while (
      token < limit &&
      (this.bits(token) & (Word.Determiner | Word.Adjective) ||
        speech.indefinite.has(this.norm(token)) ||
        this.context.document.tokens.kinds[token] === TokenKind.Number)
    ) {
      if (reader.phrase(token)?.first === token) break;
      own ||= (this.bits(token) & Word.Possessive) !== 0;
      token++;
    }
    const noun = this.norm(token);
    if (token === from && speech.them.has(noun)) return this.lastActor(sentence, from);
    if (speech.anonymous.has(noun) && !reader.phrase(token))
      return { entity: null, anonymous: true, first: from, end: token + 1 };
    for (let next = from; next < Math.min(limit, from + PREFIX_REACH); next++) {
      const phrase = reader.phrase(next);
      if (phrase && KINDS[phrase.entity.kind])
        return { entity: phrase.entity, anonymous: false, first: from, end: phrase.end };
      if (phrase?.entity.kind === "place" && next === token) return null;
      if (this.norm(next) === "," && next > from + 1) break;
      if (this.bits(next) & Word.Finite && !(this.bits(next) & (Word.Be | Word.Have))) break;
    }
    const named = reader.readNoun(from, limit, sentence);
    if (named?.entity) return named;
    return own ? this.lastActor(sentence, from) : null;
  }

  /** Whose « ses calculs » are: the last person, else organisation, that was a subject. */
  private lastActor(sentence: number, end: number): Speaker | null {
    const { clauses, phrases } = this.context;
    for (let index = clauses.of[end] as number; index >= 0; index--) {
      const clause = clauses.list[index];
      if (!clause || sentence - clause.sentence > 2) return null;
      const phrase = itemAt(phrases.list, phrases.subjects[index]?.phrases[0]);
      if (phrase && KINDS[phrase.entity.kind])
        return { entity: phrase.entity, anonymous: false, first: end, end: end + 2 };
    }
    return null;
  }

  private readAct(act: SpeechAct, sentence: Sentence): void {
    const { speaker, bits } = act;
    const group = this.context.grammar.groups[act.group];
    if (!speaker || !group || group.negated) return;
    const source = sourceOf(speaker);
    if (!source || this.context.phrases.quotations.of[group.first] !== -1) return;
    const { from, to } = this.stretch(group.first, sentence);
    if (act.that >= 0) {
      this.add("that", speaker, act.that + 1, to);
      const press = speaker.anonymous ? this.toldTo(group.end, act.that) : null;
      if (press) this.add("that", press, act.that + 1, to);
      return;
    }
    const verb = bits & (Speech.Says | Speech.Denies);
    const itself =
      speaker.entity?.kind === "company" &&
      !this.analysts.has(speaker.entity.name) &&
      !(bits & Speech.Counts) &&
      !this.speaksOfAnother(speaker.entity, act);
    if (act.inverted && verb && !itself && this.followsStatement(group.first, sentence.first)) {
      if (speaker.entity?.kind === "company") this.analysts.add(speaker.entity.name);
      this.add("inserted", speaker, from, to);
    } else if (!act.inverted && this.measures(act, speaker)) this.add("measure", speaker, group.end, to);
    else if (
      !act.inverted &&
      speaker.entity?.kind === "person" &&
      group.governors.some((lemma) => (this.context.words.speech.verbs.get(lemma) ?? 0) & Speech.Says)
    )
      this.add("that", speaker, group.main, to);
    else if (!act.inverted && verb && this.leadsToColon(group.end, sentence.end))
      this.add("that", speaker, group.end, to);
  }

  /** « Ostéval domine le marché, indique Officine Data »: the clause before has another company for its subject. */
  private speaksOfAnother(speaker: LinkedEntity, { clause }: SpeechAct): boolean {
    const { clauses, phrases } = this.context;
    for (let index = clause - 1; clauses.list[index]?.sentence === clauses.list[clause]?.sentence; index--) {
      const { kind } = clauses.list[index] ?? {};
      const entity = itemAt(phrases.list, phrases.subjects[index]?.phrases[0])?.entity;
      if ((kind === "main" || kind === "coordinate") && entity?.kind === "company" && entity !== speaker) return true;
    }
    return false;
  }

  /** The verb stands behind a comma, what is said before it; the words of a quotation have their speaker anyway. */
  private followsStatement(token: number, first: number): boolean {
    return token > first && this.norm(token - 1) === "," && !this.followsQuotation(token);
  }

  private followsQuotation(token: number): boolean {
    const { of } = this.context.phrases.quotations;
    const before = this.norm(token - 1) === "," ? token - 2 : token - 1;
    return before >= 0 && of[before] !== -1 && of[before] !== of[token];
  }

  /** « … est plus mesuré : le télétravail explique près de 5 points ». */
  private leadsToColon(from: number, end: number): boolean {
    for (let token = from; token < Math.min(end, from + 8); token++) if (this.norm(token) === ":") return true;
    return false;
  }

  /** « Canalys a compté … », « Numeum table sur … », « Chéry relève … »: never a company about itself. */
  private measures({ bits }: SpeechAct, { entity }: Speaker): boolean {
    if (!entity || !(bits & (Speech.Measures | Speech.Expects))) return false;
    if (entity.kind === "company") return this.analysts.has(entity.name) || (bits & Speech.Counts) !== 0;
    return entity.kind !== "person" || !this.isOfficer(entity);
  }

  /** People who speak for their company: what they aim at is the company's figure, without another source. */
  private isOfficer(person: LinkedEntity): boolean {
    return (this.context.roles.byPerson.get(person.name) ?? []).some(
      ({ isOfficer, body }) => isOfficer || (body?.kind === "company" && !this.context.phrases.analysts.has(body)),
    );
  }

  /** A survey goes on through its paragraph until another source speaks or a company speaks of itself. */
  private goOn(sentence: Sentence, index: number, before: number): void {
    const own = this.list.slice(before);
    const cleft = this.context.words.speech.cleft.every((word, at) => this.norm(sentence.first + at) === word);
    const earlier = this.context.document.sentences[index - 1];
    if (cleft && earlier && own[0]) this.list.push({ ...own[0], from: earlier.first, to: earlier.end });
    const survey = own.find(({ source, kind }) => kind !== "quote" && this.isSurvey(source));
    if (survey) {
      this.survey = survey;
      this.main = survey;
    } else if (own.some(({ kind }) => kind === "prefix" || kind === "measure") || this.speaksOfItself(index))
      this.survey = null;
    else if (this.survey && own.length === 0)
      this.list.push({ ...this.survey, kind: "paragraph", from: sentence.first, to: sentence.end });
  }

  /** A new paragraph that begins with a company leaves the survey. */
  private opensWithCompany(sentence: number): boolean {
    const { clauses, phrases } = this.context;
    const { first } = this.context.document.sentences[sentence] as Sentence;
    const clause = clauses.of[first] as number;
    const subject = phrases.subjects[clause];
    const entity =
      itemAt(phrases.list, subject?.phrases[0] ?? subject?.of)?.entity ??
      itemAt(phrases.list, phrases.at[first])?.entity;
    const lemma = itemAt(this.context.grammar.groups, clauses.list[clause]?.group)?.lemma ?? "";
    return entity?.kind === "company" && !phrases.analysts.has(entity) && !this.context.words.speech.shares.has(lemma);
  }

  /** Words of a market (« livraisons », « répondants »), or a row of a table with a percentage: no verb, no sentence of its own. */
  private isOfMarket({ first, end }: Sentence): boolean {
    const { clauses, words } = this.context;
    let share = false;
    let verb = false;
    for (let token = first; token < end; token++) {
      const norm = this.norm(token);
      if (words.speech.markets.has(norm)) return true;
      share ||= words.speech.percents.has(norm);
      verb ||= (clauses.list[clauses.of[token] as number]?.group ?? -1) >= 0;
    }
    return share && !verb;
  }

  private isSurvey({ kind, name }: Source): boolean {
    if (kind === "organization") return true;
    return kind === "company" && name !== null && this.analysts.has(name);
  }

  private speaksOfItself(sentence: number): boolean {
    const { clauses, phrases, grammar, words } = this.context;
    const { first, end } = this.context.document.sentences[sentence] as Sentence;
    for (let index = clauses.of[first] as number; clauses.list[index]?.sentence === sentence; index++) {
      const clause = clauses.list[index];
      if (!clause || clause.first >= end) break;
      const phrase = itemAt(phrases.list, phrases.subjects[index]?.phrases[0]);
      const lemma = grammar.groups[clause.group]?.lemma ?? "";
      const company = phrase?.entity.kind === "company" && !phrases.analysts.has(phrase.entity);
      if (company && (words.speech.own.has(lemma) || this.hasPossessive(clause.first, clause.end))) return true;
    }
    return false;
  }

  private hasPossessive(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (this.bits(token) & Word.Possessive) return true;
    return false;
  }

  readQuotes(quotes: readonly FoundQuote[]): void {
    for (const { speaker, first, end, quote } of quotes) {
      if (speaker && !quote.reported) this.add("quote", speaker, first, end);
    }
  }
}
