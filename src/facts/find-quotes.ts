import type { Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Gap, Shape, TokenKind } from "../document/tokens.js";
import type { EntityPhrase } from "../entities/phrases.js";
import { Word } from "../language/grammar.js";
import type { Quote } from "../schema/types.js";
import type { FactContext } from "./fact-context.js";
import type { SpeechAct, SpeechActs } from "./find-speech.js";
import type { Speaker } from "./read-speaker.js";
import { Speech } from "./speech-words.js";

/** A quotation with its speaker, or what « que » reports. */
export interface FoundQuote {
  readonly quote: Quote;
  readonly speaker: Speaker | null;
  /** Tokens of the words said, half-open. */
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** Words in quotation marks fewer than this are a term, not speech, unless a verb of speech leads to them. */
const FEWEST_WORDS = 3;
/** Tokens between the name of who answers and the quotation: « X (Vareol) : « … » ». */
const BRACKET = 12;
/** Words without a verb of speech that are speech all the same. */
const SURE_WORDS = 6;

/** Direct and reported speech in text order, with speakers found through names, titles and pronouns. */
export function findQuotes(context: FactContext, speech: SpeechActs): FoundQuote[] {
  const finder = new QuoteFinder(context, speech);
  return [...finder.direct(), ...finder.reported()].sort((one, other) => one.quote.start - other.quote.start);
}

class QuoteFinder {
  private interviewed: Speaker | null = null;

  constructor(
    private readonly context: FactContext,
    private readonly speech: SpeechActs,
  ) {}

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  direct(): FoundQuote[] {
    const found: FoundQuote[] = [];
    for (const { first, end } of this.context.phrases.quotations.list) {
      const closed = this.norm(end - 1) === "»" || this.norm(end - 1) === '"';
      const inner = { first: first + 1, end: closed ? end - 1 : end };
      const words = this.countWords(inner.first, inner.end);
      if (words < FEWEST_WORDS) continue;
      const answer = this.speakerOf(first, end, found.at(-1));
      const verb = this.holdsVerb(inner.first, inner.end);
      const known = answer.speaker !== null && isKnown(answer.speaker);
      if (!(verb && words >= SURE_WORDS) && (!known || (answer.rule === "subject" && !verb))) continue;
      found.push(this.quoteOf(inner.first, inner.end, answer.speaker, false, answer.rule));
    }
    return found;
  }

  private countWords(first: number, end: number): number {
    let words = 0;
    for (let token = first; token < end; token++)
      if (this.context.document.tokens.kinds[token] === TokenKind.Word) words++;
    return words;
  }

  private holdsVerb(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (this.bits(token) & Word.Finite) return true;
    return false;
  }

  private quoteOf(first: number, end: number, speaker: Speaker | null, reported: boolean, rule: string): FoundQuote {
    const { document } = this.context;
    const { tokens } = document;
    const start = tokens.starts[first] ?? 0;
    const stop = tokens.ends[end - 1] ?? 0;
    return {
      quote: {
        start,
        end: stop,
        text: document.text.slice(start, stop),
        speaker: speaker?.entity?.name ?? speaker?.words ?? null,
        reported,
        sentence: document.sentenceOf[first] ?? 0,
      },
      speaker,
      first,
      end,
      rule: `quote/${rule}`,
    };
  }

  private speakerOf(
    first: number,
    end: number,
    before: FoundQuote | undefined,
  ): { speaker: Speaker | null; rule: string } {
    const behind = this.speakerBehind(end);
    const inside = behind && isKnown(behind) ? null : this.speakerInside(first, end);
    if (inside) return { speaker: inside, rule: "inside" };
    if (behind) return { speaker: behind, rule: "behind" };
    const ahead = this.interviewedAt(first) ?? this.speakerAhead(first);
    if (ahead) return { speaker: ahead, rule: "ahead" };
    const subject = this.subjectAhead(first);
    if (subject) return { speaker: subject, rule: "subject" };
    const later = this.speakerLater(end);
    if (later) return { speaker: later, rule: "later" };
    if (before && this.goesOn(before, first)) return { speaker: before.speaker, rule: "goes-on" };
    if (this.isParagraph(first, end)) {
      if (this.interviewed) return { speaker: this.interviewed, rule: "answer" };
      if (before && this.followsAtOnce(before, first)) return { speaker: before.speaker, rule: "next-paragraph" };
      const told = this.personBefore(first);
      if (told) return { speaker: told, rule: "paragraph-before" };
    }
    const introduced = this.introducedBy(first);
    if (introduced) return { speaker: introduced, rule: "introduced" };
    return { speaker: null, rule: "nobody" };
  }

  private sentenceAt(token: number): Sentence {
    const { sentences, sentenceOf } = this.context.document;
    return sentences[sentenceOf[token] ?? 0] as Sentence;
  }

  /** « … », a déclaré X — « … », selon X — « … » : X répond. */
  private speakerBehind(end: number): Speaker | null {
    const number = this.context.document.sentenceOf[end - 1] ?? 0;
    const { end: limit } = this.sentenceAt(end - 1);
    let token = end;
    while (token < limit && (this.norm(token) === "," || this.norm(token) === "." || this.bits(token) & Word.Adverb))
      token++;
    if (token >= limit) return null;
    const attribution = this.attributionAt(token);
    if (attribution > 0) return this.speech.reader.readAt(attribution, limit, number);
    const group = this.context.grammar.groupOf[token] ?? -1;
    const acts = this.speech.bySentence[number] ?? [];
    const act = acts.find((one) => one.group === group && group >= 0);
    if (act && !act.inverted && this.isSpeech(act)) {
      const after = this.context.grammar.groups[act.group]?.end ?? token;
      const named = this.speech.reader.readAt(after, limit, number);
      if (named && isKnown(named)) return named;
    }
    if (act?.speaker && (act.inverted || this.isSpeech(act))) return act.speaker;
    const inverted = act ? null : this.unknownVerb(token, group, limit, number);
    if (inverted) return inverted;
    if (this.norm(token) === ":") {
      const next = acts.find((one) => (this.context.grammar.groups[one.group]?.first ?? 0) > token);
      return next?.speaker ?? null;
    }
    return null;
  }

  /** « Nos clients, assure X, attendent », « …, a-t-il dit. … »: the verb stands between the marks, a comma before it. */
  private speakerInside(first: number, end: number): Speaker | null {
    const { sentenceOf } = this.context.document;
    for (let sentence = sentenceOf[first] ?? 0; sentence <= (sentenceOf[end - 1] ?? 0); sentence++) {
      for (const act of this.speech.bySentence[sentence] ?? []) {
        const group = this.context.grammar.groups[act.group];
        if (!group || group.first <= first + 1 || group.end >= end || !(act.bits & Speech.Says)) continue;
        const speaker = this.norm(group.first - 1) === "," ? this.inserted(act, group.end, end) : null;
        if (speaker && isKnown(speaker)) return speaker;
      }
    }
    return null;
  }

  /** Of a verb that has a subject before it as well, « nos clients, assure X, … », only a name right behind speaks. */
  private inserted({ inverted, speaker, sentence }: SpeechAct, after: number, end: number): Speaker | null {
    if (inverted) return speaker;
    const named = this.speech.reader.phrase(after);
    return named && this.norm(named.end) === "," ? this.speech.reader.readAt(after, end, sentence) : null;
  }

  /** « … », notamment en Asie, souligne X — « … » et « … », poursuit X: whose the sentence is told to be when it ends. */
  private speakerLater(end: number): Speaker | null {
    const { of } = this.context.phrases.quotations;
    for (const act of this.speech.bySentence[this.context.document.sentenceOf[end - 1] ?? 0] ?? []) {
      const group = itemAt(this.context.grammar.groups, act.group);
      if (!group || group.first < end || of[group.first] !== -1 || !(act.bits & Speech.Says)) continue;
      if (this.norm(group.first - 1) !== "," && !this.closes(group.first - 1)) continue;
      const speaker = act.inverted ? act.speaker : this.personAfter(group.end, act.sentence);
      if (speaker && isKnown(speaker)) return speaker;
    }
    return null;
  }

  /** Of « …, notamment l'américain Y, soulignait en juin X »: a person behind a verb that another name stands before. */
  private personAfter(after: number, sentence: number): Speaker | null {
    const limit = this.context.document.sentences[sentence]?.end ?? after;
    const speaker = this.speech.reader.readAt(after, limit, sentence);
    return speaker?.entity?.kind === "person" ? speaker : null;
  }

  /** « X explique sa démarche. « … » »: a quotation that opens the sentence behind one in which a person speaks. */
  private introducedBy(first: number): Speaker | null {
    const { sentenceOf, tokens } = this.context.document;
    const sentence = sentenceOf[first] ?? 0;
    const start = this.sentenceAt(first).first;
    if (first !== start || (tokens.gaps[start] as Gap) >= Gap.Paragraph) return null;
    const act = this.speech.bySentence[sentence - 1]?.at(-1);
    const isPerson = act?.speaker?.entity?.kind === "person";
    return act && isPerson && (act.bits & Speech.Says) !== 0 && act.that < 0 ? act.speaker : null;
  }

  /** Nothing but a stop and « a dit X » stands between the quotation of one paragraph and the next, itself one. */
  private followsAtOnce(before: FoundQuote, first: number): boolean {
    const { sentenceOf, sentences, tokens } = this.context.document;
    if (before.speaker === null || before.quote.reported) return false;
    const start = sentences[sentenceOf[before.end] ?? 0]?.end ?? 0;
    for (let token = Math.max(before.end + 1, start); token < first; token++)
      if (tokens.kinds[token] === TokenKind.Word) return false;
    return true;
  }

  /** « … », esquive X: behind a quotation a verb before a person is one of speech, in no list though it be. */
  private unknownVerb(token: number, group: number, limit: number, sentence: number): Speaker | null {
    if (this.norm(token - 1) !== ",") return null;
    const known = this.context.grammar.groups[group];
    if (known && this.bits(known.end - 1) & Word.Subject)
      return this.speech.reader.readPronoun(known.end - 1, sentence);
    let after = known ? known.end : token + 1;
    if (!known && this.bits(token) & Word.Clitic) after = token + 2;
    if (after >= limit || (!known && this.context.document.tokens.shapes[token] !== Shape.Lower)) return null;
    const speaker = this.speech.reader.readAt(after, limit, sentence);
    return speaker?.entity?.kind === "person" && speaker.first <= after + 8 ? speaker : null;
  }

  private isSpeech(act: SpeechAct): boolean {
    return (act.bits & (Speech.Says | Speech.Denies | Speech.Expects)) !== 0;
  }

  /** Past « selon », « d'après »; 0 where none stands. */
  private attributionAt(token: number): number {
    const phrases = this.context.words.speech.attributions.get(this.norm(token));
    const found = phrases?.find((words) => words.every((word, index) => this.norm(token + index) === word));
    return found ? token + found.length : 0;
  }

  /** X a déclaré : « … » — X salue « … » — pour X, « … ». */
  private speakerAhead(first: number): Speaker | null {
    const number = this.context.document.sentenceOf[first] ?? 0;
    const sentence = this.sentenceAt(first);
    if (first === sentence.first) return null;
    const acts = this.speech.bySentence[number] ?? [];
    let nearest: SpeechAct | undefined;
    for (const act of acts) {
      const group = this.context.grammar.groups[act.group];
      if (group && group.first < first && this.context.phrases.quotations.of[group.first] === -1) nearest = act;
    }
    const opener = this.openerOf(sentence, first);
    if (opener && !(nearest?.inverted && nearest.speaker)) return opener;
    return nearest?.speaker ?? null;
  }

  /** The subject of the clause that a quotation stands in. */
  private subjectAhead(first: number): Speaker | null {
    const number = this.context.document.sentenceOf[first] ?? 0;
    const sentence = this.sentenceAt(first);
    if (first === sentence.first) return null;
    const clause = this.context.clauses.of[
      this.norm(first - 1) === ":" && first - 2 >= sentence.first ? first - 2 : first
    ] as number;
    const parent =
      this.context.clauses.list[clause]?.kind === "quote"
        ? (this.context.clauses.list[clause]?.parent ?? clause)
        : clause;
    const subject = this.speech.reader.readSubject(parent, number, first);
    return subject?.entity && subject.entity.kind !== "press" ? subject : null;
  }

  /** « Selon X, « … » », « Pour X, directeur général, « … » ». */
  private openerOf(sentence: Sentence, first: number): Speaker | null {
    const number = this.context.document.sentenceOf[first] ?? 0;
    let token = sentence.first;
    while (token < first && (this.bits(token) & (Word.Coordinator | Word.Opposer) || this.norm(token) === ",")) token++;
    const past = this.attributionAt(token) || (this.context.words.speech.opinion.has(this.norm(token)) ? token + 1 : 0);
    if (past === 0) return null;
    const speaker = this.speech.reader.readAt(past, first, number);
    return speaker?.entity ? speaker : null;
  }

  /** A quotation that is a paragraph of its own: an answer. */
  private isParagraph(first: number, end: number): boolean {
    const { gaps, count } = this.context.document.tokens;
    let after = end;
    while (after < count && this.norm(after) === ".") after++;
    return (gaps[first] as Gap) >= Gap.Line && (after >= count || (gaps[after] as Gap) >= Gap.Line);
  }

  /** The one person whom the paragraph before speaks of. */
  private personBefore(first: number): Speaker | null {
    const { sentenceOf, sentences, tokens } = this.context.document;
    const { list, starts } = this.context.phrases;
    const stop = sentenceOf[first] ?? 0;
    let sentence = stop - 1;
    while (sentence > 0 && (tokens.gaps[sentences[sentence]?.first ?? 0] as Gap) < Gap.Line) sentence--;
    let found: EntityPhrase | undefined;
    for (let index = starts[Math.max(0, sentence)] ?? 0; index < (starts[stop] ?? list.length); index++) {
      const phrase = list[index] as EntityPhrase;
      if (phrase.entity.kind !== "person") continue;
      if (found && found.entity !== phrase.entity) return null;
      found = phrase;
    }
    return found ? { entity: found.entity, anonymous: false, words: null, first: found.first, end: found.end } : null;
  }

  /** « Solange Perrinjaquet : « … » », « Solange Perrinjaquet (Vareol) : « … » »: who answers from here on. */
  private interviewedAt(first: number): Speaker | null {
    const sentence = this.sentenceAt(first);
    const phrase = this.speech.reader.phrase(sentence.first);
    if (phrase?.entity.kind !== "person" || this.norm(first - 1) !== ":") return null;
    const bracketed = this.norm(phrase.end) === "(" && this.norm(first - 2) === ")" && first - phrase.end < BRACKET;
    if (phrase.end !== first - 1 && !bracketed) return null;
    this.interviewed = { entity: phrase.entity, anonymous: false, words: null, first: phrase.first, end: phrase.end };
    return this.interviewed;
  }

  /** A quotation that follows another with nothing but marks, or opens the next sentence of the same paragraph. */
  private goesOn(before: FoundQuote, first: number): boolean {
    const { document } = this.context;
    const own = document.sentenceOf[first] ?? 0;
    if (own - (document.sentenceOf[before.end] ?? 0) > 1) return false;
    const { first: start } = this.sentenceAt(first);
    for (let token = Math.max(start, before.end + 1); token < first; token++) {
      if (document.tokens.kinds[token] === TokenKind.Word && this.bits(token) & Word.Finite) return false;
    }
    return before.speaker !== null && (document.tokens.gaps[start] ?? 0) < 3;
  }

  reported(): FoundQuote[] {
    const found: FoundQuote[] = [];
    for (const act of this.speech.list) {
      const group = this.context.grammar.groups[act.group];
      if (!group || group.negated || !(act.bits & (Speech.Says | Speech.Denies))) continue;
      if (!act.speaker?.entity || this.context.phrases.quotations.of[group.first] !== -1) continue;
      const said = act.that >= 0 ? this.saidBehind(act) : this.saidBefore(act);
      if (said) found.push(this.quoteOf(said.first, said.end, act.speaker, true, act.that >= 0 ? "that" : "inserted"));
    }
    return found;
  }

  /** From « que » to the end of the sentence or « ; », without the stop. */
  private saidBehind(act: SpeechAct): { first: number; end: number } | null {
    const { end } = this.sentenceAt(act.that);
    const first = act.that + 1;
    if (this.opensQuotation(first)) return null;
    let stop = first;
    while (stop < end && this.norm(stop) !== ";" && !this.opensSpeech(stop)) stop++;
    while (stop > first && this.context.document.tokens.kinds[stop - 1] === TokenKind.Mark && !this.closes(stop - 1))
      stop--;
    return stop > first ? { first, end: stop } : null;
  }

  /** « juge que le prix est haut : [« …] »: what is quoted is a quote of its own. */
  private opensSpeech(token: number): boolean {
    return this.norm(token) === ":" && this.opensQuotation(token + 1);
  }

  private opensQuotation(token: number): boolean {
    const { of, list } = this.context.phrases.quotations;
    return itemAt(list, of[token])?.first === token;
  }

  private closes(token: number): boolean {
    const norm = this.norm(token);
    return norm === "»" || norm === '"' || norm === ")" || norm === "%" || norm === "$" || norm === "€";
  }

  /** « La protection par la commande vaut mieux, estime X »: a person's words without quotation marks. */
  private saidBefore(act: SpeechAct): { first: number; end: number } | null {
    const group = this.context.grammar.groups[act.group];
    if (!act.inverted || !group || act.speaker?.entity?.kind !== "person" || act.speaker.first < group.end) return null;
    const { first } = this.sentenceAt(group.first);
    if (this.norm(group.first - 1) !== "," || group.first - 1 - first < FEWEST_WORDS) return null;
    for (let token = first; token < group.first; token++)
      if (this.context.phrases.quotations.of[token] !== -1) return null;
    return this.holdsVerb(first, group.first - 1) ? { first, end: group.first - 1 } : null;
  }
}

const isKnown = ({ entity, anonymous, words }: Speaker): boolean => entity !== null || anonymous || words !== null;
