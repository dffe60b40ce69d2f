import type { Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { EventTrigger } from "./event-frame.js";
import type { EventScene } from "./event-scene.js";

/** So far behind a trigger stand the words that it needs. */
const NEAR = 8;

/** Whether a word tells of an event: the verb itself, with the words that its trigger asks for. */
export class TriggerMatcher {
  constructor(private readonly scene: EventScene) {}

  /** The verb itself, not one that governs it or its auxiliary. */
  isMain(token: number): boolean {
    const { grammar } = this.scene.context;
    const group = itemAt(grammar.groups, grammar.groupOf[token]);
    const here = this.scene.bits(token);
    if (group) return group.main === token && !(here & (Word.Be | Word.Have) && group.compound);
    if ((here & (Word.Infinitive | Word.PastParticiple | Word.PresentParticiple)) === 0) return false;
    return !(this.scene.bits(token - 1) & Word.Determiner && !(this.scene.bits(token - 1) & Word.Clitic));
  }

  fits({ near, not, needs, follows, governed, hostile, alone }: EventTrigger, token: number): boolean {
    const { lemmas } = this.scene.context.grammar;
    const end = this.scene.sentenceEnd(token);
    const has = (words: ReadonlySet<string>): boolean => {
      for (let next = token + 1; next < Math.min(end, token + NEAR); next++)
        if (words.has(this.scene.norm(next)) || words.has(lemmas[next] ?? "")) return true;
      return false;
    };
    if (near && !has(near) && !this.isSubjectIn(near, token)) return false;
    if (not && has(not)) return false;
    if (alone && this.isReflexive(token)) return false;
    if (governed && !this.isGoverned(token, governed)) return false;
    if (hostile && !this.speaksOfAttackers(token)) return false;
    if (follows && !this.hasFigureBefore(token, follows)) return false;
    return !needs || this.figureBehind(token, needs, end) !== undefined;
  }

  /** « La série B d'Olivine, qui …, est menée par », « le rançongiciel X a frappé »: the noun stands before, in the subject. */
  private isSubjectIn(words: ReadonlySet<string>, token: number): boolean {
    const { phrases, clauses } = this.scene.context;
    const subject = phrases.subjects[clauses.of[token] as number];
    if (!subject || subject.head < 0) return false;
    const first = itemAt(phrases.list, subject.phrases[0])?.first ?? subject.head;
    for (let at = first - 1; at <= subject.head + 1; at++) if (words.has(this.scene.norm(at))) return true;
    return false;
  }

  private isGoverned(token: number, by: ReadonlySet<string>): boolean {
    const { groups, groupOf } = this.scene.context.grammar;
    return itemAt(groups, groupOf[token])?.governors.some((lemma) => by.has(lemma)) ?? false;
  }

  private isReflexive(token: number): boolean {
    const group = itemAt(this.scene.context.grammar.groups, this.scene.context.grammar.groupOf[token]);
    for (let at = (group?.first ?? token) - 1; at < token; at++)
      if (this.scene.context.events.reflexive.has(this.scene.norm(at))) return true;
    return false;
  }

  private speaksOfAttackers(token: number): boolean {
    const { document, events } = this.scene.context;
    const { first, end } = document.sentences[document.sentenceOf[token] ?? 0] as Sentence;
    for (let at = first; at < end; at++) if (events.attackers.has(this.scene.norm(at))) return true;
    return false;
  }

  private hasFigureBefore(token: number, list: FigureMention["list"]): boolean {
    const { clauses, figures } = this.scene.context;
    for (let at = token - 1; at >= Math.max(0, token - NEAR) && clauses.of[at] === clauses.of[token]; at--) {
      const index = this.scene.figureAt.get(at);
      if (index !== undefined && figures[index]?.list === list) return true;
    }
    return false;
  }

  private figureBehind(token: number, list: FigureMention["list"], end: number): number | undefined {
    for (let next = token + 1; next < Math.min(end, token + NEAR * 2); next++) {
      const index = this.scene.figureAt.get(next);
      if (index !== undefined && this.scene.context.figures[index]?.list === list) return index;
      if (this.scene.norm(next) === ";") return undefined;
    }
    return undefined;
  }
}
