import { itemAt } from "../document/item-at.js";
import type { LinkedEntity } from "../entities/entity.js";
import { Word } from "../language/grammar.js";
import type { EventContext } from "./event-context.js";
import type { EventDraft, Filler } from "./event-draft.js";
import type { EventFrame } from "./event-frame.js";
import { lastPhraseOf } from "./last-phrase.js";

/** How sure results are whose company the clause names, and those whose company the paragraph speaks of. */
const NAMED = 0.9;
const BY_TOPIC = 0.7;
/** Smaller amounts are prices, not accounts. */
const LEAST = 20_000;
/** Tokens behind an amount where « de chiffre d'affaires » says what it is. */
const BEHIND = 6;

/** Accounts: a company with its revenue and profit, each from the nearest measure before the amount or right behind it. */
export function findResults(context: EventContext): EventDraft[] {
  const frame = context.events.frames.find(({ type }) => type === "results");
  return frame ? new ResultFinder(context, frame).find() : [];
}

class ResultFinder {
  constructor(
    private readonly context: EventContext,
    private readonly frame: EventFrame,
  ) {}

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private bits(token: number): number {
    return (this.context.grammar.bits[token] ?? 0) & Word.Function;
  }

  find(): EventDraft[] {
    const drafts: EventDraft[] = [];
    for (const [index, figure] of this.context.figures.entries()) {
      if (figure.list !== "amounts" || figure.value < LEAST || this.context.phrases.quotations.of[figure.first] !== -1)
        continue;
      const role = this.roleOf(index, figure.first, figure.end);
      const passed = this.context.figures[index + 1]?.previous === figure.value;
      if (role === null || passed || this.isBaseline(figure.first) || this.isExpected(figure.first)) continue;
      const clause = this.clauseOf(figure.first);
      const company = this.companyOf(clause, figure.first);
      if (!company) continue;
      const roles = new Map<string, Filler[]>([
        ["company", [company.filler]],
        [role, [{ entity: null, first: figure.first, end: figure.end, figure: index, rule: "figure" }]],
      ]);
      drafts.push({
        type: "results",
        roles,
        token: figure.first,
        clause,
        confidence: company.named ? NAMED : BY_TOPIC,
        frame: this.frame,
        rule: "facts/event/results",
      });
    }
    return drafts;
  }

  /** « ventes de 157 M€ », « 862 M€ de revenus », « a facturé 198 M€ ». */
  private roleOf(index: number, first: number, end: number): "revenue" | "profit" | null {
    const { results } = this.context.events;
    const kind = (token: number): "revenue" | "profit" | "other" | null => {
      const norm = this.norm(token);
      return results.revenue.has(norm)
        ? "revenue"
        : results.profit.has(norm)
          ? "profit"
          : results.other.has(norm)
            ? "other"
            : null;
    };
    for (let token = end; token < end + BEHIND; token++) {
      if (token === end && !(this.bits(token) & Word.Preposition)) break;
      const said = kind(token);
      if (said) return said === "other" ? null : said;
      const here = this.bits(token);
      if (here !== 0 && !(here & (Word.Preposition | Word.Determiner | Word.Adjective))) break;
    }
    const { clauses, document } = this.context;
    const own = this.clauseOf(first);
    const start = this.startOf(own, first);
    for (let token = first - 1; token >= start; token--) {
      if (
        token >= (clauses.list[own]?.first ?? first) &&
        clauses.of[token] !== own &&
        clauses.of[token] !== clauses.of[first]
      )
        continue;
      const said = kind(token);
      if (said) return said === "other" || this.isOfMarket(token, first) ? null : said;
      if (this.norm(token) === ";" || document.sentenceOf[token] !== document.sentenceOf[first]) return null;
    }
    if (this.isBracketed(index, first)) return "revenue";
    const group = itemAt(this.context.grammar.groups, clauses.list[own]?.group);
    const direct = group !== undefined && group.end <= first && first - group.end <= 3;
    if (!direct) return null;
    return results.verbs.has(group.lemma) ? "revenue" : results.earns.has(group.lemma) ? "profit" : null;
  }

  /** Where a measure is looked for: the clause; without a verb (« chiffre d'affaires : 23 M€ ») what stands before the colon as well. */
  private startOf(clause: number, first: number): number {
    const { list, of } = this.context.clauses;
    const own = list[clause];
    if (!own || own.group >= 0 || this.norm(own.first - 1) !== ":") return own?.first ?? first;
    const before = list[of[own.first - 1] as number];
    return before && before.group < 0 && before.sentence === own.sentence ? before.first : own.first;
  }

  /** « Aubay (132,4 M€, -1,8 %) »: a company's amount in brackets with how it moved. */
  private isBracketed(index: number, first: number): boolean {
    const { phrases, figures, clauses } = this.context;
    const phrase = itemAt(phrases.list, phrases.at[first - 2]);
    if (this.norm(first - 1) !== "(" || phrase?.end !== first - 1 || phrase.entity.kind !== "company") return false;
    for (let next = index + 1; next < index + 4; next++) {
      const figure = figures[next];
      if (figure?.list === "percentages" && clauses.of[figure.first] === clauses.of[first]) return true;
    }
    return false;
  }

  /** « un chiffre d'affaires sectoriel », « le revenu des opérateurs sur le marché ». */
  private isOfMarket(token: number, end: number): boolean {
    for (let next = token + 1; next < Math.min(end, token + 8); next++)
      if (this.context.events.market.has(this.norm(next))) return true;
    return false;
  }

  /** The clause of the amount or, in brackets, of what they stand in. */
  private clauseOf(token: number): number {
    const { list, of } = this.context.clauses;
    let clause = of[token] as number;
    while ((list[clause]?.kind === "bracket" || (list[clause]?.group ?? -1) < 0) && (list[clause]?.parent ?? -1) >= 0)
      clause = list[clause]?.parent as number;
    return clause;
  }

  private isBaseline(first: number): boolean {
    for (let token = first - 1; token >= first - 3; token--)
      if (this.context.words.certainty.against.has(this.norm(token))) return true;
    return false;
  }

  private isExpected(token: number): boolean {
    const { certainty } = this.context.certainty.findCertainty(token, null, false);
    return certainty === "forecast" || certainty === "conditional" || certainty === "denied";
  }

  private companyOf(clause: number, token: number): { filler: Filler; named: boolean } | null {
    const { phrases, document, clauses } = this.context;
    const subject = phrases.subjects[clause];
    const phrase = itemAt(phrases.list, subject?.phrases[0] ?? subject?.of);
    if (phrase?.entity.kind === "company") {
      return phrases.analysts.has(phrase.entity)
        ? null
        : {
            filler: { entity: phrase.entity, first: phrase.first, end: phrase.end, figure: -1, rule: "subject" },
            named: phrase.via === "name",
          };
    }
    if (phrase && phrase.entity.kind !== "person") return null;
    const before = this.companyBefore(clauses.list[clause]?.first ?? token, token);
    const { first, end } = document.sentences[document.sentenceOf[token] ?? 0] ?? { first: 0, end: 0 };
    let ours = false;
    for (let at = first; at < end; at++) ours ||= this.context.events.ours.has(this.norm(at));
    const entity =
      before ??
      (ours ? this.context.roles.speaker : null) ??
      phrases.topics[document.sentenceOf[token] ?? 0]?.company ??
      null;
    if (!entity || phrases.analysts.has(entity)) return null;
    const place = lastPhraseOf(phrases, entity, token);
    const [from, to] = place ? [place.first, place.end] : [token, token + 1];
    return { filler: { entity, first: from, end: to, figure: -1, rule: "topic" }, named: false };
  }

  /** A company that stands right before in brackets or opens the line: « Aubay (132,4 M€) », « Microdata : 1,02 milliard ». */
  private companyBefore(first: number, token: number): LinkedEntity | null {
    const { phrases } = this.context;
    const phrase = itemAt(phrases.list, phrases.at[first]);
    return phrase?.entity.kind === "company" && phrase.end <= token ? phrase.entity : null;
  }
}
