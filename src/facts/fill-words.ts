import { itemAt } from "../document/item-at.js";
import { Shape, TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { Arguments } from "./event-arguments.js";
import type { Filler } from "./event-draft.js";
import type { EventFrame } from "./event-frame.js";
import type { EventScene } from "./event-scene.js";

/** The role of layoffs whose words must say how many. */
const COUNT = "count";
/** So far from a trigger its label, noun or object begins. */
const NEAR = 8;
/** Longest object of an agreement, in tokens. */
const LONGEST_OBJECT = 10;

/** Gives an event words of the text: « série A », « un compte d'épargne », what an agreement is about. */
export class WordFiller {
  constructor(private readonly scene: EventScene) {}

  readLabels(frame: EventFrame, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    const end = Math.min(this.scene.sentenceEnd(token), Math.max(found.end, token + NEAR) + NEAR);
    for (const { role, words } of frame.labels) {
      const first = Math.max(
        this.scene.context.document.sentences[this.scene.context.document.sentenceOf[token] ?? 0]?.first ?? 0,
        token - NEAR,
      );
      const order = [...range(token, end), ...range(first, token)];
      for (const at of order) {
        const follow = words.get(this.scene.norm(at));
        if (!follow || roles.has(role)) continue;
        const letter = follow.size > 0 && follow.has(this.scene.norm(at + 1));
        if (follow.size > 0 && !letter) continue;
        const isOpen = letter && this.scene.context.events.slots.get(this.scene.norm(at + 1)) === "of";
        const end = at + (isOpen ? 3 : letter ? 2 : 1);
        roles.set(role, [{ entity: null, first: at, end, figure: -1, rule: "label" }]);
      }
    }
  }

  /** « lance ce mois-ci [un compte d'épargne] rémunéré »: the noun behind the verb, to the next preposition but « de » and « à ». */
  readNoun(role: string, roles: Map<string, Filler[]>, token: number): void {
    const { events, grammar } = this.scene.context;
    const end = this.scene.sentenceEnd(token);
    let at = itemAt(grammar.groups, grammar.groupOf[token])?.end ?? token + 1;
    const limit = Math.min(end, at + NEAR);
    while (at < limit && !(this.scene.bits(at) & Word.Determiner && !(this.scene.bits(at) & Word.Preposition))) {
      if (this.scene.context.document.tokens.kinds[at] === TokenKind.Number && role !== "product") break;
      if (!(this.scene.bits(at) & (Word.Adverb | Word.Preposition)) && !events.slots.has(this.scene.norm(at - 1)))
        return;
      at++;
    }
    let first = at;
    while (first < end && this.scene.bits(first) & (Word.Determiner | Word.Adjective)) first++;
    const isTitle = ((grammar.bits[first] as number) & Word.Title) !== 0;
    if (
      at >= limit ||
      isTitle ||
      (role === COUNT && !events.fractions.has(this.scene.norm(first))) ||
      (role === "product" && (events.noProducts.has(this.scene.norm(first)) || this.scene.figureAt.has(first)))
    )
      return;
    let stop = first;
    while (stop < end && stop - first < LONGEST_OBJECT && !this.endsNoun(stop)) stop++;
    if (stop > first) roles.set(role, [{ entity: null, first, end: stop, figure: -1, rule: "noun" }]);
  }

  private endsNoun(token: number): boolean {
    const here = this.scene.bits(token);
    if (this.endsObject(token) || here & (Word.Adverb | Word.Coordinator | Word.PastParticiple)) return true;
    const slot = this.scene.context.events.slots.get(this.scene.norm(token));
    return slot !== undefined && slot !== "of";
  }

  /** The words behind « pour », « sur » that say what an agreement is about. */
  readObject(role: string, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    const { events, document, clauses } = this.scene.context;
    const end = Math.min(this.scene.sentenceEnd(token), token + NEAR * 4);
    for (let at = token + 1; at < end; at++) {
      if (clauses.of[at] !== found.clause || !events.about.has(this.scene.norm(at))) continue;
      let first = at + 1;
      while (this.scene.bits(first) & Word.Determiner) first++;
      if (
        this.scene.figureAt.has(first) ||
        document.tokens.kinds[first] !== TokenKind.Word ||
        events.durations.has(this.scene.norm(first + 1))
      )
        continue;
      let stop = first;
      while (stop < end && stop - first < LONGEST_OBJECT && !this.endsObject(stop)) stop++;
      if (stop <= first || document.tokens.shapes[first] === Shape.None) continue;
      roles.set(role, [{ entity: null, first, end: stop, figure: -1, rule: "about" }]);
      return;
    }
  }

  private endsObject(token: number): boolean {
    const here = this.scene.bits(token);
    return (
      this.scene.context.document.tokens.kinds[token] === TokenKind.Mark ||
      (here & (Word.Finite | Word.Relative | Word.Subordinator)) !== 0
    );
  }
}

function* range(from: number, to: number): Generator<number> {
  for (let value = from; value < to; value++) yield value;
}
