// @ts-nocheck
import { itemAt } from "../document/item-at.js";
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
  /** `facts/certainty/` and what says so; empty where nothing does. */
  readonly rule: string;
}

/** Tokens before a figure where « objectif » speaks of it, and behind it where « attendu » does. */
const CUE_REACH = 14;
const BEHIND_REACH = 7;

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
    return itemAt(this.context.grammar.groups, this.context.clauses.list[clause]?.group);
  }

  /**
   * Certainty of a figure or event.
   *
   * @param attribution what `findSource` gave for the token.
   * @param happens true for an event: what is announced for later (« va supprimer », « prévoit de ») is stated.
   */
  findCertainty(token: number, attribution: Attribution | null, happens: boolean): FoundCertainty {
    const clause = this.clauseWithVerb(token);
    const denied = this.denial(token, clause, happens);
    if (denied >= 0) return { certainty: "denied", evidence: denied, rule: "facts/certainty/denial" };
    const mood = this.mood(token, clause, happens);
    if (mood) return mood;
    if (!happens) {
      const cue = this.expectation(token, clause);
      if (cue >= 0) return { certainty: "forecast", evidence: cue, rule: "facts/certainty/expectation" };
    }
    if (attribution && this.isReported(attribution))
      return { certainty: "reported", evidence: attribution.first, rule: "facts/certainty/attribution" };
    return { certainty: "stated", evidence: -1, rule: "" };
  }

  /** The clause of the token or, where it has no verb (brackets), the one around it. */
  private clauseWithVerb(token: number): number {
    const { list, of } = this.context.clauses;
    let clause = of[token] as number;
    while ((list[clause]?.group ?? -1) < 0 && (list[clause]?.parent ?? -1) >= 0)
      clause = list[clause]?.parent as number;
    return clause;
  }

  /** « dément préparer une offre », « n'est pas en négociation pour », « dément que … »: token of the verb, or -1. */
  private denial(token: number, clause: number, happens: boolean): number {
    const { list } = this.context.clauses;
    const own = itemAt(this.context.grammar.groups, this.context.grammar.groupOf[token]);
    if (happens && own?.negated && own.main === token && own.governors.length === 0) return own.finite;
    for (let at = clause; at >= 0; at = list[at]?.parent ?? -1) {
      const denies = this.negatives.get(at);
      const group = itemAt(this.context.grammar.groups, denies);
      if (group && !group.negated && group.finite <= token) return group.finite;
    }
    return -1;
  }

  private mood(token: number, clause: number, happens: boolean): FoundCertainty | null {
    const { list } = this.context.clauses;
    const group = this.groupOf(clause);
    if (!group) return null;
    if (group.bits & Word.Conditional) return this.conditional(group, clause, token);
    if (happens && (this.isIntended(group) || this.isCondition(clause)))
      return { certainty: "conditional", evidence: group.finite, rule: "facts/certainty/intention" };
    const around = list[clause]?.parent ?? -1;
    const outer =
      list[clause]?.kind === "relative" || list[clause]?.kind === "bracket" ? this.groupOf(around) : undefined;
    if (!happens && !this.isBaseline(token, 0) && (group.bits & Word.Future || this.isGoingTo(group)))
      return { certainty: "forecast", evidence: group.finite, rule: "facts/certainty/future" };
    if (outer && outer.bits & Word.Conditional && happens && group.bits & Word.Conditional)
      return this.conditional(outer, around, token);
    return null;
  }

  /** « veut racheter », « négocie le rachat ». */
  private isIntended({ governors, lemma }: VerbGroup): boolean {
    const { intents } = this.context.words.certainty;
    return intents.has(lemma) || governors.some((governor) => intents.has(governor));
  }

  /** « si X rachète Y ». */
  private isCondition(clause: number): boolean {
    const own = this.context.clauses.list[clause];
    return own?.kind === "subordinate" && (this.bits(own.opener) & Word.Condition) !== 0;
  }

  private isGoingTo(group: VerbGroup): boolean {
    return group.governors.includes(this.context.words.certainty.going) && (group.bits & Word.Present) !== 0;
  }

  /** The journalist's conditional, told from forecasts (« devrait »), conditions (« si … »), politeness and the future in the past. */
  private conditional(group: VerbGroup, clause: number, token: number): FoundCertainty | null {
    const { certainty } = this.context.words;
    const evidence = group.finite;
    const lemma = this.context.grammar.lemmas[group.finite] ?? "";
    if (group.bits & Word.FirstPerson || certainty.polite.has(lemma) || this.isGiven(token, group)) return null;
    if (certainty.due.has(lemma)) return { certainty: "forecast", evidence, rule: "facts/certainty/due" };
    if (this.hasCondition(clause)) return { certainty: "forecast", evidence, rule: "facts/certainty/condition" };
    if (this.isFutureInPast(clause)) return { certainty: "forecast", evidence, rule: "facts/certainty/future-in-past" };
    return { certainty: "conditional", evidence, rule: "facts/certainty/conditional" };
  }

  /** « grâce à un forfait à 5 euros », and « la perte, 69,8 M€ en 2022, serait revenue »: said without a doubt beside a doubtful verb. */
  private isGiven(token: number, group: VerbGroup): boolean {
    const clause = this.context.clauses.of[token];
    const floor = token > group.main ? group.main : Math.max(0, token - 1);
    if (token < group.first) {
      for (let next = token; next < group.first; next++)
        if (this.norm(next) === "," && this.norm(token - 1) === ",") return true;
      return false;
    }
    for (let near = token - 1; near > floor && this.norm(near) !== ","; near--) {
      if (this.context.clauses.of[near] === clause && this.context.words.certainty.given.has(this.norm(near)))
        return true;
    }
    return false;
  }

  /** « si Digi accélère » in the clause or beside it. */
  private hasCondition(clause: number): boolean {
    const { list } = this.context.clauses;
    const own = list[clause];
    if (!own) return false;
    for (let index = clause - 4; index <= clause + 4; index++) {
      const other = list[index];
      if (!other || other.sentence !== own.sentence || other.kind !== "subordinate") continue;
      if (this.bits(other.opener) & Word.Condition && (other.parent === clause || own.parent === other.parent))
        return true;
    }
    return false;
  }

  /** « a indiqué que rien ne serait versé ». */
  private isFutureInPast(clause: number): boolean {
    const { list } = this.context.clauses;
    const own = list[clause];
    if (own?.kind !== "subordinate") return false;
    const outer = this.groupOf(own.parent);
    return (
      outer !== undefined &&
      (outer.compound || (outer.bits & (Word.Imperfect | Word.SimplePast)) !== 0) &&
      !(outer.bits & Word.Conditional)
    );
  }

  /** « prévoit », « table sur » before the token in its clause; « objectif » before it, « attendu » behind it. */
  private expectation(token: number, clause: number): number {
    const { certainty } = this.context.words;
    const { first, end } = this.context.document.sentences[this.context.document.sentenceOf[token] ?? 0] ?? {
      first: 0,
      end: 0,
    };
    for (let near = token; near < Math.min(end, token + BEHIND_REACH); near++) {
      if (certainty.expectedBehind.has(this.norm(near))) return near;
      if (near > token && (this.norm(near) === "," || this.bits(near) & Word.Finite)) break;
    }
    if (this.isBaseline(token, first)) return -1;
    const group = this.groupOf(clause);
    if (group && group.finite <= token && this.expects(group)) return group.finite;
    for (let near = token - 1; near >= Math.max(first, token - CUE_REACH); near--) {
      if (this.norm(near) === ";" || this.bits(near) & Word.Opposer || certainty.given.has(this.norm(near))) break;
      const priced = certainty.priced.has(this.norm(near + 2));
      if (certainty.expected.has(this.norm(near)) && !priced) return near;
    }
    return -1;
  }

  private expects(group: VerbGroup): boolean {
    const { speech, certainty } = this.context.words;
    const expects = (lemma: string) => ((speech.verbs.get(lemma) ?? 0) & Speech.Expects) !== 0;
    return (
      expects(group.lemma) ||
      group.governors.some((lemma) => expects(lemma) || (certainty.plans.has(lemma) && !group.compound))
    );
  }

  /** « contre 5 % un an plus tôt », « après 20 M€ en 2023 ». */
  private isBaseline(token: number, first: number): boolean {
    for (let near = token - 1; near >= Math.max(first, token - 3); near--)
      if (this.context.words.certainty.against.has(this.norm(near))) return true;
    return false;
  }

  /** Someone's word for it; what a survey or authority measures is stated, with its source. */
  private isReported({ kind, source }: Attribution): boolean {
    if (source.kind === "press" || source.kind === "anonymous") return true;
    if (kind === "that" || kind === "quote") return source.kind === "person";
    return kind === "inserted" && source.kind === "person";
  }
}
