import type { Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { TokenKind } from "../document/tokens.js";
import type { EntityPhrase } from "../entities/phrases.js";
import type { TitlePhrase } from "../entities/read-title.js";
import { type VerbGroup, Word } from "../language/grammar.js";
import type { EventWords, Slot } from "./event-frame.js";
import type { FactContext } from "./fact-context.js";

/** Names around a word, by where they stand to it. */
export interface Arguments {
  readonly slots: ReadonlyMap<Slot, readonly EntityPhrase[]>;
  /** The word is a participle or passive: `subject` holds who is acted on. */
  readonly passive: boolean;
  readonly clause: number;
  /** Past the last token that belongs to the word. */
  readonly end: number;
}

/** Tokens back that « les deux sociétés » looks for its two. */
const PAIR_REACH = 150;
/** So far before a noun stands the infinitive that governs it. */
const AIM = 6;
/** Longest aside in brackets, in tokens. */
const BRACKETS = 12;
/** Tokens behind a word that are looked through for what belongs to it. */
const REACH = 60;

/** Reads the names around a verb or noun, in its clause. */
export class ArgumentReader {
  /** Titles that stand before their bearers, by their first token. */
  private readonly titleAt = new Map<number, TitlePhrase>();

  constructor(
    private readonly context: FactContext,
    private readonly words: EventWords,
  ) {
    for (const title of context.roles.bearers.keys()) this.titleAt.set(title.first, title);
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  private phrase(token: number): EntityPhrase | undefined {
    return itemAt(this.context.phrases.list, this.context.phrases.at[token]);
  }

  read(token: number, isVerb: boolean): Arguments {
    const { clauses, grammar } = this.context;
    const clause = clauses.of[token] as number;
    const group = itemAt(grammar.groups, grammar.groupOf[token]);
    const main = group !== undefined && group.main === token;
    const reduced =
      isVerb &&
      !main &&
      (this.bits(token) & Word.PastParticiple) !== 0 &&
      !(this.bits(token) & Word.Infinitive) &&
      group === undefined;
    const passive = isVerb && (reduced || (main && this.isPassive(group)));
    const slots = new Map<Slot, EntityPhrase[]>();
    const start = main && group ? group.end : token + 1;
    const end = this.readBehind(start, clause, isVerb && !passive ? "object" : null, slots);
    const subject = reduced ? this.patient(token, clause) : this.subjectOf(clause, token, isVerb);
    if (subject.length > 0) slots.set(this.isSeen(token, group) ? "to" : "subject", subject);
    if (isVerb && !passive && !slots.has("object")) this.readAntecedent(clause, slots);
    const owner = itemAt(this.context.phrases.list, this.context.phrases.subjects[clause]?.of);
    if (subject.length === 0 && owner && main && !slots.has("of")) slots.set("of", [owner]);
    if (!isVerb || main || reduced) this.readBefore(token, clause, slots);
    return { slots, passive, clause, end };
  }

  /** « a été racheté », « est courtisé »; not « est devenu », « s'est offert ». */
  private isPassive(group: VerbGroup): boolean {
    if (!group.passive || !group.compound) return false;
    for (let token = group.first; token < group.finite; token++)
      if (this.words.reflexive.has(this.norm(token))) return false;
    return true;
  }

  /** « [X] s'est vu infliger une amende »: done to the subject. */
  private isSeen(token: number, group: VerbGroup | undefined): boolean {
    const at = group ? token - 1 : -1;
    if (at < 1 || !group?.governors.some((verb) => this.words.sees.has(verb))) return false;
    for (let before = group.first; before < at; before++) if (this.words.reflexive.has(this.norm(before))) return true;
    return false;
  }

  /** What stands behind, each name under its preposition; those of a list share the first one's. */
  private readBehind(start: number, clause: number, open: Slot | null, slots: Map<Slot, EntityPhrase[]>): number {
    const { clauses, document } = this.context;
    const sentence = document.sentences[document.sentenceOf[start - 1] ?? 0] as Sentence;
    const limit = Math.min(sentence.end, start + REACH);
    let slot: Slot | null = open;
    let last: Slot | null = null;
    let end = start;
    for (let token = start; token < limit; token++) {
      if (clauses.of[token] !== clause) {
        if ((clauses.list[clauses.of[token] as number]?.first ?? 0) > token) break;
        continue;
      }
      const phrase = this.phrase(token);
      if (phrase && phrase.first >= start) {
        const isOpen = slot === null && open !== null && !slots.has(open) && this.isDirect(phrase);
        const given: Slot | null = isOpen ? open : this.slotOf(phrase, start, slot, last);
        if (given) {
          put(slots, given, phrase);
          last = given;
          end = phrase.end;
        }
        slot = null;
        token = phrase.end - 1;
        continue;
      }
      const bearer = this.bearerBehind(token, limit);
      if (bearer) {
        if (slot) put(slots, slot, bearer);
        end = bearer.end;
        slot = null;
        token = bearer.end - 1;
        continue;
      }
      const norm = this.norm(token);
      if (this.words.examples.has(norm) && slot !== null) {
        slot = null;
        last = null;
        token = this.pastExamples(token, limit) - 1;
        continue;
      }
      const lead = this.words.leads.get(norm);
      if (lead) {
        slot = lead;
        last = null;
        continue;
      }
      const preposition = this.words.slots.get(norm);
      if (preposition && !(this.bits(token) & Word.Clitic && this.bits(token + 1) & (Word.Finite | Word.Infinitive))) {
        const kept =
          slot !== null &&
          preposition === "of" &&
          (this.words.leads.has(this.norm(token - 1)) || this.carries(token - 1, start));
        if (!kept) slot = preposition;
      } else if (this.bits(token) & Word.Finite) break;
      else if (norm === ";" || norm === ":") break;
    }
    return end;
  }

  /** « Y, que X a racheté en 2009 »: what the clause hangs on is its object. */
  private readAntecedent(clause: number, slots: Map<Slot, EntityPhrase[]>): void {
    const { opener = -1 } = this.context.clauses.list[clause] ?? {};
    if (opener < 1 || !this.words.whom.has(this.norm(opener))) return;
    const phrase = this.phrase(this.norm(opener - 1) === "," ? opener - 2 : opener - 1);
    if (phrase && phrase.via === "name" && opener - phrase.end <= 1) put(slots, "object", phrase);
  }

  /** « rachète à TF1 [la société X] »: an object behind another complement has no preposition. */
  private isDirect({ first }: EntityPhrase): boolean {
    return !(this.bits(first - 1) & (Word.Preposition | Word.Coordinator)) && this.norm(first - 1) !== ",";
  }

  /** « de concurrents tels que [IBM et Accenture] »: examples of those who act, past the last name of the list. */
  private pastExamples(token: number, limit: number): number {
    let end = token + 1;
    for (let next = token + 1; next < limit; next++) {
      const phrase = this.phrase(next);
      if (phrase) {
        end = phrase.end;
        next = phrase.end - 1;
      } else if (
        !(this.bits(next) & (Word.Coordinator | Word.Subordinator)) &&
        this.norm(next) !== "," &&
        next > token + 1
      )
        break;
    }
    return end;
  }

  /** The name behind a title, « sa directrice des ventes, X »: it stands where the title does. */
  private bearerBehind(token: number, limit: number): EntityPhrase | null {
    const title = this.titleAt.get(token);
    if (!title) return null;
    const start = this.norm(title.after) === "," ? title.after + 1 : title.after;
    const phrase = start < limit ? this.phrase(start) : undefined;
    return phrase?.first === start && phrase.entity === this.context.roles.bearers.get(title) ? phrase : null;
  }

  /** « de » behind « 51 % », « le capital », « le soutien » does not change whose it is. */
  private carries(token: number, start: number): boolean {
    if (token < start) return false;
    const { kinds } = this.context.document.tokens;
    return (
      this.words.carriers.has(this.norm(token)) ||
      (kinds[token] === TokenKind.Mark && this.norm(token) !== ",") ||
      kinds[token] === TokenKind.Number
    );
  }

  private slotOf(phrase: EntityPhrase, start: number, slot: Slot | null, last: Slot | null): Slot | null {
    const before = phrase.first - 1;
    const joined = before >= start && (this.norm(before) === "," || (this.bits(before) & Word.Coordinator) !== 0);
    if (joined) return last ?? (this.norm(before) === "," ? slot : null);
    const partitive = this.words.slots.get(this.norm(before)) === "of";
    if (
      partitive &&
      last &&
      before - 1 >= start &&
      (this.norm(before - 1) === "," || this.bits(before - 1) & Word.Coordinator)
    )
      return last;
    return slot;
  }

  /** The subject of the clause, or of the one before that it goes on from; of a noun only when it stands before it. */
  private subjectOf(clause: number, token: number, isVerb: boolean): EntityPhrase[] {
    const { clauses, phrases } = this.context;
    let at = clause;
    for (let steps = 0; steps < 3; steps++) {
      const subject = phrases.subjects[at];
      const own = clauses.list[at];
      if (subject && subject.phrases.length > 0) {
        const found = subject.phrases.map((index) => phrases.list[index] as EntityPhrase);
        if (found.some(({ first, end }) => first <= token && token < end)) return [];
        const supports = isVerb || (subject.head < token && (this.isSupport(own?.group ?? -1) || this.isAim(token)));
        return supports ? found : [];
      }
      const owner = itemAt(phrases.list, subject?.of);
      if (!isVerb && owner && subject && subject.head < token && this.isSupport(own?.group ?? -1)) return [owner];
      if (!isVerb && (own?.group ?? -1) < 0) {
        const named = this.phrase(token - 1);
        return named ? [named] : [];
      }
      const pair = subject && subject.head >= 0 ? this.pairAt(subject.head) : [];
      if (pair.length > 0) return pair;
      if (!own || subject === undefined || subject.head >= 0 || own.kind !== "coordinate" || at === 0) return [];
      const before = clauses.list[at - 1];
      if (!before || before.sentence !== own.sentence) return [];
      at = this.previousSibling(at);
      if (at < 0) return [];
    }
    return [];
  }

  /** Who does what the clause says, by name. */
  subjectsOf(clause: number): EntityPhrase[] {
    const { phrases } = this.context;
    return (phrases.subjects[clause]?.phrases ?? []).map((index) => phrases.list[index] as EntityPhrase);
  }

  /** « X lève 6 M€ pour financer [l'achat de Y] »: an infinitive before the noun has the subject of the clause. */
  private isAim(token: number): boolean {
    const { lemmas } = this.context.grammar;
    for (let before = token - 1; before > token - AIM; before--)
      if (this.bits(before) & Word.Infinitive)
        return this.words.aims.has(lemmas[before] ?? "") || this.words.support.has(lemmas[before] ?? "");
    return false;
  }

  private isSupport(group: number): boolean {
    return this.words.support.has(itemAt(this.context.grammar.groups, group)?.lemma ?? "");
  }

  /** « les deux sociétés »: the last two companies named before. */
  private pairAt(head: number): EntityPhrase[] {
    if (!this.words.pairs.has(this.norm(head)) || !this.words.two.has(this.norm(head - 1))) return [];
    const { list, at } = this.context.phrases;
    const found: EntityPhrase[] = [];
    for (let token = head - 2; token >= 0 && head - token < PAIR_REACH && found.length < 2; token--) {
      const phrase = itemAt(list, at[token]);
      if (phrase?.entity.kind === "company" && !found.some(({ entity }) => entity === phrase.entity))
        found.unshift(phrase);
    }
    return found.length === 2 ? found : [];
  }

  private previousSibling(clause: number): number {
    const { list } = this.context.clauses;
    const own = list[clause];
    for (let index = clause - 1; index >= 0 && list[index]?.sentence === own?.sentence; index--) {
      if (list[index]?.parent === own?.parent && (list[index]?.group ?? -1) >= 0) return index;
    }
    return -1;
  }

  /** Who a participle speaks of: the name right before it, else the subject of its clause. */
  private patient(token: number, clause: number): EntityPhrase[] {
    const { clauses, phrases } = this.context;
    let before = this.pastBrackets(token - 1);
    while (before >= 0 && (this.norm(before) === "," || this.bits(before) & Word.Adverb || this.norm(before) === "("))
      before--;
    const phrase = this.phrase(before);
    if (phrase && phrase.end === before + 1 && clauses.list[clause]?.sentence === phrase.sentence) return [phrase];
    const subject = phrases.subjects[clause];
    return subject && ((clauses.list[clause]?.first ?? token) >= token - 1 || this.norm(token - 1) === ",")
      ? subject.phrases.map((index) => phrases.list[index] as EntityPhrase)
      : [];
  }

  /** « le groupe X (Y) placé … »: what stands in brackets is passed over. */
  private pastBrackets(token: number): number {
    if (this.norm(token) !== ")") return token;
    for (let before = token - 1; before >= 0 && token - before < BRACKETS; before--)
      if (this.norm(before) === "(") return before - 1;
    return token;
  }

  /** Names before the word that are no subject: « chez Banco Pichincha », « avec X, Y lance … ». */
  private readBefore(token: number, clause: number, slots: Map<Slot, EntityPhrase[]>): void {
    const { clauses } = this.context;
    const { first } = clauses.list[clause] ?? { first: token };
    const subjects = slots.get("subject") ?? [];
    for (let at = first; at < token; at++) {
      if (clauses.of[at] !== clause) continue;
      const phrase = this.phrase(at);
      if (!phrase) continue;
      at = phrase.end - 1;
      const slot = this.words.slots.get(this.norm(phrase.first - 1));
      if (slot && slot !== "of" && slot !== "by" && !subjects.includes(phrase)) put(slots, slot, phrase);
    }
  }
}

function put(slots: Map<Slot, EntityPhrase[]>, slot: Slot, phrase: EntityPhrase): void {
  const list = slots.get(slot);
  if (list) list.push(phrase);
  else slots.set(slot, [phrase]);
}
