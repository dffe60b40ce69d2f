// @ts-nocheck
import type { Document, Sentence } from "../document/document.js";
import { itemAt } from "../document/item-at.js";
import { Gap } from "../document/tokens.js";
import { type Grammar, type VerbGroup, Word } from "./grammar.js";

/**
 * How a clause hangs on its sentence: `main` opens a sentence or follows « ; » or « : »; `coordinate` follows a comma, « et », « mais » and has a
 * verb of its own; `relative` begins with « qui », « dont »; `subordinate` with « que », « si », « alors que »; `bracket` and `quote` are what
 * stands between the marks.
 */
export type ClauseKind = "main" | "coordinate" | "relative" | "subordinate" | "bracket" | "quote";

/** A verb with what stands around it. A clause may be interrupted by those inside it: `Clauses.of` tells whose each token is. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Outer extent in tokens, half-open, clauses inside it included. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The clause that it stands inside, or -1. */
  readonly parent: number;
  /** Token of the word that opens it, or -1. */
  readonly opener: number;
  /** Index into `Grammar.groups`, or -1 for a clause without a finite verb. */
  readonly group: number;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Index of the clause of each token. */
  readonly of: Int32Array;
}

interface OpenClause {
  kind: ClauseKind;
  first: number;
  end: number;
  sentence: number;
  parent: number;
  opener: number;
  group: number;
  /** The word before the opener is a comma. */
  afterComma: boolean;
  /** Past the last comma since the verb, or -1. */
  comma: number;
  /** The last « et » since the verb, or -1, and how many commas since. */
  coordinator: number;
  commasSince: number;
}

const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);
const HARD = new Set([";", ":", "…", "!", "?"]);

/**
 * Cuts sentences into clauses at marks, conjunctions and relative pronouns, so that each has at most one finite verb group. A comma or
 * « et » cuts only where a verb stands on both sides; a relative clause between commas gives the rest back to the clause around it.
 */
export function splitClauses(document: Document, grammar: Grammar): Clauses {
  const of = new Int32Array(document.tokens.count);
  const splitter = new ClauseSplitter(document, grammar, of);
  for (const [index, sentence] of document.sentences.entries()) splitter.split(sentence, index);
  return { list: splitter.list, of };
}

class ClauseSplitter {
  readonly list: OpenClause[] = [];
  /** Open clauses, the innermost last; and how many were open where each bracket or quotation began. */
  private stack: number[] = [];
  private barriers: { close: string; depth: number }[] = [];

  constructor(
    private readonly document: Document,
    private readonly grammar: Grammar,
    private readonly of: Int32Array,
  ) {}

  private bits(token: number): number {
    return this.grammar.bits[token] ?? 0;
  }

  split({ first, end }: Sentence, sentence: number): void {
    const { norms } = this.document.tokens;
    this.stack = [];
    this.barriers = [];
    this.open("main", first, sentence, -1);
    for (let token = first; token < end; token++) {
      const norm = norms[token] as string;
      const here = this.bits(token);
      if (this.crossesMark(norm, token, first, end, sentence)) continue;
      if (norm === ",") this.passComma(token);
      else if (here & Word.Coordinator) this.passCoordinator(token);
      else if (here & Word.Opposer && token > first && this.verbAhead(token + 1, end)) {
        this.of[token] = this.startSibling(token, sentence, token);
        continue;
      } else if (here & (Word.Relative | Word.Subordinator)) this.openInside(token, end, sentence);
      const group = this.grammar.groupOf[token] as number;
      const known = group >= 0 ? (this.grammar.groups[group] as VerbGroup) : undefined;
      if (known?.first === token) this.takeVerb(group, token, sentence);
      this.of[token] = this.stack.at(-1) as number;
    }
    for (const index of this.stack) this.close(index, end);
  }

  private get top(): OpenClause {
    return this.list[this.stack.at(-1) as number] as OpenClause;
  }

  private open(kind: ClauseKind, first: number, sentence: number, opener: number): number {
    const parent =
      kind === "main" || kind === "coordinate"
        ? this.barriers.at(-1)
          ? (this.stack[(this.barriers.at(-1)?.depth ?? 1) - 1] ?? -1)
          : -1
        : (this.stack.at(-1) ?? -1);
    const afterComma = this.document.tokens.norms[first - 1] === ",";
    this.list.push({
      kind,
      first,
      end: first,
      sentence,
      parent,
      opener,
      group: -1,
      afterComma,
      comma: -1,
      coordinator: -1,
      commasSince: 0,
    });
    this.stack.push(this.list.length - 1);
    return this.list.length - 1;
  }

  private close(index: number, end: number): void {
    const clause = this.list[index];
    if (clause) clause.end = Math.max(clause.end, end);
  }

  private popTo(depth: number, end: number): void {
    while (this.stack.length > depth) this.close(this.stack.pop() as number, end);
  }

  /** Brackets, quotation marks, semicolons and colons. */
  private crossesMark(norm: string, token: number, first: number, end: number, sentence: number): boolean {
    const barrier = this.barriers.at(-1);
    if (barrier && norm === barrier.close) {
      this.of[token] = this.stack.at(-1) as number;
      this.popTo(barrier.depth, token + 1);
      this.barriers.pop();
      return true;
    }
    const close = this.closingMark(norm, token, first, end);
    if (close !== null) {
      this.barriers.push({ close, depth: this.stack.length });
      this.of[token] = this.open(
        OPENING.has(norm) || norm === "–" || norm === "-" ? "bracket" : "quote",
        token,
        sentence,
        token,
      );
      return true;
    }
    if (HARD.has(norm) || this.isDash(norm, token, first)) {
      this.of[token] = this.stack.at(-1) as number;
      if (token + 1 < end) this.startMain(token + 1, sentence);
      return true;
    }
    return CLOSING.has(norm) && this.keep(token);
  }

  private keep(token: number): boolean {
    this.of[token] = this.stack.at(-1) as number;
    return true;
  }

  private isDash(norm: string, token: number, first: number): boolean {
    return (
      (norm === "–" || norm === "-") &&
      token > first &&
      this.document.tokens.gaps[token] === Gap.Space &&
      this.document.tokens.gaps[token + 1] === Gap.Space
    );
  }

  /** What closes the mark at `token`, when it opens something that holds a verb or stands in brackets; else null. */
  private closingMark(norm: string, token: number, first: number, end: number): string | null {
    if (OPENING.has(norm)) return this.holds(token, end, norm === "(" ? ")" : "]", false);
    if (norm === "«") return this.holds(token, end, "»", true);
    if (norm === '"') return this.holds(token, end, '"', true);
    return this.isDash(norm, token, first) ? this.holds(token, end, norm, false) : null;
  }

  private holds(token: number, end: number, close: string, needsVerb: boolean): string | null {
    const { norms } = this.document.tokens;
    let verb = !needsVerb;
    for (let next = token + 1; next < end; next++) {
      if (norms[next] === close) return verb ? close : null;
      verb ||= (this.bits(next) & Word.Finite) !== 0;
    }
    return close !== '"' && close !== "–" && close !== "-" && verb ? close : null;
  }

  private base(): number {
    return this.barriers.at(-1)?.depth ?? 0;
  }

  private startMain(token: number, sentence: number): void {
    this.popTo(this.base(), token);
    this.open("main", token, sentence, -1);
  }

  /** A clause of the same rank as the outermost open one. */
  private startSibling(token: number, sentence: number, opener: number): number {
    this.popTo(this.base(), token);
    return this.open("coordinate", token, sentence, opener);
  }

  private openInside(token: number, end: number, sentence: number): void {
    const { top } = this;
    if (top.opener >= 0 && top.group < 0 && this.isPhraseOf(top.opener, token)) return;
    const relative = (this.bits(token) & Word.Relative) !== 0;
    if (!this.verbAhead(token + 1, end) || (!relative && this.isComparison(token))) return;
    this.open(relative ? "relative" : "subordinate", token, sentence, token);
  }

  /** The second word of « alors que ». */
  private isPhraseOf(opener: number, token: number): boolean {
    for (let between = opener; between < token; between++) {
      if ((this.bits(between) & Word.Subordinator) === 0) return false;
    }
    return true;
  }

  /** « ne … que »: a negation without its second half stands just before. */
  private isComparison(token: number): boolean {
    const group = itemAt(this.grammar.groups, this.grammar.groupOf[token - 1]);
    return group !== undefined && (this.bits(group.first) & Word.Negation) !== 0 && !group.negated;
  }

  /** Whether a finite verb comes before the next bracket, semicolon or end of quotation. */
  private verbAhead(from: number, end: number): boolean {
    const { norms } = this.document.tokens;
    for (let token = from; token < end; token++) {
      if (this.bits(token) & Word.Finite) return true;
      const norm = norms[token] as string;
      if (HARD.has(norm) || OPENING.has(norm) || CLOSING.has(norm) || norm === "»" || norm === '"') return false;
    }
    return false;
  }

  private passComma(token: number): void {
    const { top } = this;
    const parent = this.list[top.parent];
    const inside = top.kind === "relative" || top.kind === "subordinate";
    if (
      inside &&
      top.group >= 0 &&
      this.stack.length > this.base() + 1 &&
      (top.afterComma || (parent !== undefined && parent.group < 0))
    ) {
      this.popTo(this.stack.length - 1, token);
    }
    this.top.comma = token + 1;
    this.top.commasSince++;
  }

  private passCoordinator(token: number): void {
    this.top.coordinator = token;
    this.top.commasSince = 0;
  }

  /** Where a clause with a verb of its own begins: at « et », unless a comma after it cuts (« détient A et B, C recule »). */
  private boundary({ comma, coordinator, commasSince }: OpenClause): number {
    return coordinator >= 0 && commasSince !== 1 ? coordinator : Math.max(comma, coordinator);
  }

  private takeVerb(group: number, token: number, sentence: number): void {
    const { top } = this;
    if (top.group < 0) {
      top.group = group;
      top.comma = -1;
      top.coordinator = -1;
      return;
    }
    const parent = itemAt(this.list, this.stack.at(-2));
    const inside = top.kind === "relative" || top.kind === "subordinate";
    const boundary = this.boundary(top);
    if (inside && boundary < 0 && parent && parent.group < 0 && this.stack.length > this.base() + 1) {
      this.popTo(this.stack.length - 1, token);
      parent.group = group;
      return;
    }
    const start = boundary >= 0 ? boundary : token;
    const depth = this.stack.length - 1;
    const old = this.stack.at(-1) as number;
    this.popTo(depth, start);
    const parentIndex = (this.list[old] as OpenClause).parent;
    this.list.push({
      kind: "coordinate",
      first: start,
      end: start,
      sentence,
      parent: parentIndex,
      opener: start,
      group,
      afterComma: false,
      comma: -1,
      coordinator: -1,
      commasSince: 0,
    });
    const index = this.list.length - 1;
    this.stack.push(index);
    for (let moved = start; moved < token; moved++) if (this.of[moved] === old) this.of[moved] = index;
  }
}
