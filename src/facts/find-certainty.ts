import { type VerbGroup, Word } from "../language/grammar.js";
import type { Certainty } from "../schema/types.js";
import type { FactContext } from "./fact-context.js";
import type { Attribution } from "./find-attributions.js";
import type { SpeechActs } from "./find-speech.js";
import { Speech } from "./speech-words.js";

export interface FoundCertainty {
  readonly certainty: Certainty;
  /** Token of the word that says so, or -1. */
  readonly evidence: number;
}

/** Tokens before or behind a figure where « objectif » or « attendu » speaks of it. */
const CUE_REACH = 6;

/** How sure the text is of what stands at a token. */
export class CertaintyFinder {
  private readonly negatives: ReadonlyMap<number, number>;

  constructor(
    private readonly context: FactContext,
    speech: SpeechActs,
  ) {
    const negatives = new Map<number, number>();
    for (const { clause, bits, group } of speech.list) if (bits & Speech.Denies) negatives.set(clause, group);
    this.negatives = negatives;
  }

  private bits(token: number): number {
    return this.context.grammar.bits[token] ?? 0;
  }

  private norm(token: number): string {
    return this.context.document.tokens.norms[token] ?? "";
  }

  private groupOf(clause: number): VerbGroup | undefined {
    return this.context.grammar.groups[this.context.clauses.list[clause]?.group ?? -1];
  }

  /**
   * Certainty of a figure or event.
   *
   * @param attribution what `findSource` gave for the token.
   * @param happens true for an event: what is announced for later (« va supprimer », « prévoit de ») is stated.
   */
  findCertainty(token: number, attribution: Attribution | null, happens: boolean): FoundCertainty {
    const clause = this.clauseWithVerb(token);
    const denied = this.denial(token, clause);
    if (denied >= 0) return { certainty: "denied", evidence: denied };
    const mood = this.mood(token, clause, happens);
    if (mood) return mood;
    if (!happens) {
      const cue = this.expectation(token, clause);
      if (cue >= 0) return { certainty: "forecast", evidence: cue };
    }
    if (attribution && this.isReported(attribution)) return { certainty: "reported", evidence: attribution.first };
    return { certainty: "stated", evidence: -1 };
  }

  /** The clause of the token or, where it has no verb (brackets), the one around it. */
  private clauseWithVerb(token: number): number {
    const { list, of } = this.context.clauses;
    let clause = of[token] as number;
    while ((list[clause]?.group ?? -1) < 0 && (list[clause]?.parent ?? -1) >= 0) clause = list[clause]?.parent as number;
    return clause;
  }

  /** « dément préparer une offre », « n'est pas en négociation pour », « dément que … »: token of the verb, or -1. */
  private denial(token: number, clause: number): number {
    const { list } = this.context.clauses;
    for (let at = clause; at >= 0; at = list[at]?.parent ?? -1) {
      const denies = this.negatives.get(at);
      const group = this.context.grammar.groups[denies ?? -1];
      if (group && !group.negated && group.finite <= token) return group.finite;
    }
    return -1;
  }

  private mood(token: number, clause: number, happens: boolean): FoundCertainty | null {
    const { list } = this.context.clauses;
    const group = this.groupOf(clause);
    if (!group) return null;
    if (group.bits & Word.Conditional) return this.conditional(group, clause, token);
    const around = list[clause]?.parent ?? -1;
    const outer = list[clause]?.kind === "relative" || list[clause]?.kind === "bracket" ? this.groupOf(around) : undefined;
    if (!happens && (group.bits & Word.Future || this.isGoingTo(group))) return { certainty: "forecast", evidence: group.finite };
    if (outer && outer.bits & Word.Conditional && happens && group.bits & Word.Conditional) return this.conditional(outer, around, token);
    return null;
  }

  private isGoingTo(group: VerbGroup): boolean {
    return group.governors.includes("aller") && (group.bits & Word.Present) !== 0;
  }

  /** The journalist's conditional, told from forecasts (« devrait »), conditions (« si … »), politeness and the future in the past. */
  private conditional(group: VerbGroup, clause: number, token: number): FoundCertainty | null {
    const { certainty } = this.context.words;
    const evidence = group.finite;
    const lemma = this.context.grammar.lemmas[group.finite] ?? "";
    const quoted = this.context.phrases.quotations.of[token] !== -1;
    if (group.bits & Word.FirstPerson || (certainty.polite.has(lemma) && quoted)) return null;
    if (certainty.due.has(lemma) || this.hasCondition(clause)) return { certainty: "forecast", evidence };
    if (this.isFutureInPast(clause)) return { certainty: "forecast", evidence };
    return { certainty: "conditional", evidence };
  }

  /** « si Digi accélère » in the clause or beside it. */
  private hasCondition(clause: number): boolean {
    const { list } = this.context.clauses;
    const own = list[clause];
    if (!own) return false;
    for (let index = clause - 4; index <= clause + 4; index++) {
      const other = list[index];
      if (!other || other.sentence !== own.sentence || other.kind !== "subordinate") continue;
      if (this.bits(other.opener) & Word.Condition && (other.parent === clause || own.parent === other.parent)) return true;
    }
    return false;
  }

  /** « a indiqué que rien ne serait versé ». */
  private isFutureInPast(clause: number): boolean {
    const { list } = this.context.clauses;
    const own = list[clause];
    if (own?.kind !== "subordinate") return false;
    const outer = this.groupOf(own.parent);
    return outer !== undefined && (outer.compound || (outer.bits & (Word.Imperfect | Word.SimplePast)) !== 0) && !(outer.bits & Word.Conditional);
  }

  /** « prévoit », « table sur » before the token in its clause; « objectif », « attendu » beside it; « d'ici 2030 ». */
  private expectation(token: number, clause: number): number {
    const { speech, certainty } = this.context.words;
    const group = this.groupOf(clause);
    if (group && group.finite <= token) {
      const expects = (lemma: string) => ((speech.verbs.get(lemma) ?? 0) & Speech.Expects) !== 0;
      if (expects(group.lemma) || group.governors.some(expects)) return group.finite;
    }
    const { of } = this.context.clauses;
    const own = of[token];
    const { first, end } = this.context.document.sentences[this.context.document.sentenceOf[token] ?? 0] ?? { first: 0, end: 0 };
    for (let near = Math.max(first, token - CUE_REACH); near < Math.min(end, token + CUE_REACH); near++) {
      if (of[near] === own && certainty.expected.has(this.norm(near))) return near;
    }
    return -1;
  }

  /** Someone's word for it; what a survey or authority measures is stated, with its source. */
  private isReported({ kind, source }: Attribution): boolean {
    if (source.kind === "press" || source.kind === "anonymous") return true;
    if (kind === "that" || kind === "quote") return source.kind === "person" || source.kind === "company";
    return kind === "inserted" && source.kind === "person";
  }
}
