import type { PageLanguage } from "../src/html/index.js";
import type { Article, Why } from "../src/index.js";

/** Reads an article; the worker keeps what it found. */
export interface ReadAsk {
  readonly kind: "read";
  readonly id: number;
  readonly article: Article;
  readonly language: PageLanguage;
  readonly theme: "auto" | "light" | "dark";
}

/** Writes out what was found last, whole or its beginning. */
export interface WriteAsk {
  readonly kind: "write";
  readonly id: number;
  readonly form: "json" | "csv";
  readonly whole: boolean;
}

export type Ask = ReadAsk | WriteAsk;

export interface Reading {
  readonly kind: "read";
  readonly id: number;
  readonly characters: number;
  readonly companies: number;
  readonly people: number;
  readonly figures: number;
  readonly foreign: string | null;
  readonly why: readonly Why[];
  readonly html: string;
  /** Whether the view holds the beginning only. */
  readonly isCut: boolean;
  /** Milliseconds. */
  readonly readIn: number;
  readonly drawnIn: number;
}

export type Answer =
  | Reading
  | {
      readonly kind: "write";
      readonly id: number;
      readonly form: WriteAsk["form"];
      readonly whole: boolean;
      readonly text: string;
    }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };
