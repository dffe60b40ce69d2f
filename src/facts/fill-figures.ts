import { itemAt } from "../document/item-at.js";
import { normalizeWord } from "../document/normalize.js";
import { TokenKind } from "../document/tokens.js";
import { Word } from "../language/grammar.js";
import type { FigureMention } from "../mentions/mention.js";
import type { Arguments } from "./event-arguments.js";
import type { Filler } from "./event-draft.js";
import type { EventFrame, FigureRole } from "./event-frame.js";
import type { EventScene } from "./event-scene.js";

/** Gives an event the figures of its clause. */
export class FigureFiller {
  constructor(private readonly scene: EventScene) {}

  /** Figures of the clause and its brackets, those behind the trigger first. */
  readFigures(frame: EventFrame, roles: Map<string, Filler[]>, token: number, found: Arguments): void {
    if (frame.figures.length === 0) return;
    const near = this.figuresNear(token, found.clause);
    for (const figureRole of frame.figures) {
      const index = near.find((candidate) => this.isFigureOf(figureRole, candidate, roles));
      const figure = itemAt(this.scene.context.figures, index);
      if (index === undefined || !figure || roles.has(figureRole.role)) continue;
      roles.set(figureRole.role, [
        this.partOf(figure) ?? { entity: null, first: figure.first, end: figure.end, figure: index, rule: "figure" },
      ]);
    }
  }

  /** The 112 of « 112 de ses 380 postes », the half of « la moitié de ses 900 employés ». */
  private partOf({ first }: FigureMention): Filler | null {
    const { kinds } = this.scene.context.document.tokens;
    const partitive =
      this.scene.bits(first - 1) & Word.Possessive &&
      this.scene.context.events.slots.get(this.scene.norm(first - 2)) === "of" &&
      (kinds[first - 3] === TokenKind.Number || this.scene.context.events.fractions.has(this.scene.norm(first - 3)));
    return partitive ? { entity: null, first: first - 3, end: first - 2, figure: -1, rule: "figure" } : null;
  }

  private figuresNear(token: number, clause: number): number[] {
    const { clauses } = this.scene.context;
    const sentence = clauses.list[clause];
    const behind: number[] = [];
    const before: number[] = [];
    const end = this.scene.sentenceEnd(token);
    for (let at = this.scene.context.document.sentences[sentence?.sentence ?? 0]?.first ?? 0; at < end; at++) {
      const index = this.scene.figureAt.get(at);
      if (index === undefined) continue;
      const own = clauses.of[at] as number;
      const inside =
        own === clause || (clauses.list[own]?.parent === clause && clauses.list[own]?.kind !== "subordinate");
      if (!inside) continue;
      if (at > token) behind.push(index);
      else before.unshift(index);
    }
    return [...behind, ...before];
  }

  private isFigureOf(
    { list, units, after, notAfter }: FigureRole,
    index: number,
    roles: ReadonlyMap<string, readonly Filler[]>,
  ): boolean {
    const figure = this.scene.context.figures[index];
    if (!figure || figure.list !== list) return false;
    if (units && !units.has(lastWord(figure.unit))) return false;
    for (const fillers of roles.values()) if (fillers.some((filler) => filler.figure === index)) return false;
    const cued = (words: ReadonlySet<string>): boolean => {
      for (let back = figure.first - 1; back >= figure.first - 4; back--)
        if (words.has(this.scene.norm(back)) || words.has(this.scene.context.grammar.lemmas[back] ?? "")) return true;
      return false;
    };
    return (!after || cued(after)) && !(notAfter && cued(notAfter));
  }

  /** « Ombelle (santé animale, Rennes) : 18,5 M€ » above the lines that tell how: the amount of a list's heading. */
  readHeading(frame: EventFrame, roles: Map<string, Filler[]>, token: number): void {
    if (frame.type !== "funding" || roles.has("amount")) return;
    const { document, phrases, figures } = this.scene.context;
    const sentence = document.sentenceOf[token] ?? 0;
    const heading = document.sentences[sentence - 1];
    const phrase = heading && itemAt(phrases.list, phrases.at[heading.first]);
    if (!heading?.headline || phrase?.entity.kind !== "company" || phrase.entity !== phrases.topics[sentence]?.company)
      return;
    for (let at = heading.first; at < heading.end; at++) {
      const index = this.scene.figureAt.get(at);
      const figure = itemAt(figures, index);
      if (index !== undefined && figure?.list === "amounts")
        roles.set("amount", [{ entity: null, first: figure.first, end: figure.end, figure: index, rule: "heading" }]);
    }
  }
}

const lastWord = (unit: string): string => normalizeWord(unit.slice(unit.lastIndexOf(" ") + 1));
