// @ts-nocheck
import type { LexiconRecord, NameKind, NameMention } from "../mentions/mention.js";

/** Mentions of one thing, gathered; what later stages know an entity by. */
export interface LinkedEntity {
  readonly kind: NameKind;
  /** Unique among the entities of its kind. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly record: LexiconRecord | null;
  readonly confidence: number;
}

/** What a language says about names. All words in normal form. */
export interface NameWords {
  /** Legal forms and the like that do not tell two companies apart: « sa », « inc », « groupe ». */
  readonly companyNoise: ReadonlySet<string>;
  /** Particles inside people's names: « de », « van », « ben ». */
  readonly particles: ReadonlySet<string>;
  /** Words before a surname that tell its bearer: « m. » → m, « mme » → f. */
  readonly titles: ReadonlyMap<string, "m" | "f" | null>;
}
