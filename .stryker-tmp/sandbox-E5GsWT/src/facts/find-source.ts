// @ts-nocheck
import type { Source } from "../schema/types.js";
import type { FactContext } from "./fact-context.js";
import type { Attribution } from "./find-attributions.js";

/** Who answers for a statement, and the words that say so (tokens, half-open). */
export interface FoundSource {
  readonly source: Source | null;
  readonly evidence: { readonly first: number; readonly end: number } | null;
  /** The nearest attribution, for the certainty of what it covers. */
  readonly attribution: Attribution | null;
  /** `facts/source/` and how the source is named; empty where nobody is. */
  readonly rule: string;
}

const NOBODY: FoundSource = { source: null, evidence: null, attribution: null, rule: "" };

/** Attributions by sentence, so that a token's are found without looking at the rest. */
export class SourceFinder {
  private readonly bySentence: Attribution[][] = [];

  constructor(
    private readonly context: FactContext,
    attributions: readonly Attribution[],
  ) {
    const { sentenceOf } = context.document;
    for (const attribution of attributions) {
      const last = sentenceOf[attribution.to - 1] ?? 0;
      for (let sentence = sentenceOf[attribution.from] ?? 0; sentence <= last; sentence++) {
        const list = this.bySentence[sentence];
        if (list) list.push(attribution);
        else this.bySentence[sentence] = [attribution];
      }
    }
  }

  /** Whether the token stands in the words that name people without a name: « deux » of « deux personnes proches ». */
  isAnonymousAt(token: number): boolean {
    const list = this.bySentence[this.context.document.sentenceOf[token] ?? 0] ?? [];
    return list.some(({ source, first, end }) => source.kind === "anonymous" && first <= token && token < end);
  }

  /**
   * The source of the words at a token. A press title that reports others' words cites them; a person's words told to the press are the
   * person's. `goesOn` takes a survey named earlier in the paragraph as well.
   */
  findSource(token: number, goesOn = true): FoundSource {
    const sentence = this.context.document.sentenceOf[token] ?? 0;
    const covering = (this.bySentence[sentence] ?? []).filter(
      ({ from, to, kind }) => from <= token && token < to && (goesOn || kind !== "paragraph"),
    );
    return covering.length === 0 ? NOBODY : chain(covering);
  }

  /**
   * The source of a conditional without one: the press title or nameless people that the next sentence of the paragraph, or the one before,
   * names (« X travaillerait avec Y. Selon plusieurs personnes, …, rapporte Z. »).
   */
  findBeside(token: number): FoundSource {
    const { sentenceOf, sentences, tokens } = this.context.document;
    const sentence = sentenceOf[token] ?? 0;
    for (const beside of [sentence + 1, sentence - 1]) {
      const later = Math.max(beside, sentence);
      const opens = tokens.gaps[sentences[later]?.first ?? 0] ?? 0;
      const rumours = (this.bySentence[beside] ?? []).filter(
        ({ source, kind }) =>
          kind !== "paragraph" && kind !== "quote" && (source.kind === "press" || source.kind === "anonymous"),
      );
      if (rumours.length > 0 && opens < 2) {
        const { source, evidence, attribution } = chain(rumours);
        return { source, evidence, attribution, rule: "facts/source/beside" };
      }
    }
    return NOBODY;
  }
}

/** One source of several: the press that cites, else the words' own speaker, else the nearest. */
function chain(covering: readonly Attribution[]): FoundSource {
  const quoted = covering.find(({ kind }) => kind === "quote");
  const press = covering.find(({ source }) => source.kind === "press");
  const cited = covering.find(({ source }) => source.kind === "anonymous");
  const near =
    quoted ??
    (press && (cited || covering.length === 1)
      ? press
      : (covering.find(({ kind }) => kind === "that") ?? press ?? (covering.at(-1) as Attribution)));
  const evidence = { first: near.first, end: near.end };
  const rule = `facts/source/${near.kind}`;
  if (near === press && cited)
    return { source: { ...press.source, citing: cited.source }, evidence, attribution: near, rule };
  return { source: near.source, evidence, attribution: near, rule };
}
