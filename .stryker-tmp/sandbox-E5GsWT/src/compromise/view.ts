/** What this room asks of compromise 14: of its documents (https://github.com/spencermountain/compromise, `src/API/View.js`), and no more. */
// @ts-nocheck

export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
  id?: string;
  index?: [number, number];
  implicit?: string;
  machine?: string;
}

export type Terms = Term[];

/** Sentence, first term, the term after the last one. */
export type Pointer = [number, number, number, ...unknown[]];

export interface View {
  document: Terms[];
  readonly fullPointer: Pointer[];
  update(pointers: Pointer[] | undefined): this;
  eq(index: number): this;
  none(): this;
  compute(what: string | string[]): this;
}

/** The class of one instance's views: what a plugin's `api` is given. */
export interface ViewClass {
  prototype: View & Record<string, unknown>;
}

/** The text that a document was made from: compromise loses nothing of it. */
export const textOf = (document: readonly Terms[]): string => document.map(sentenceText).join("");

export const sentenceText = (terms: Terms): string => terms.map(wholeText).join("");

export const wholeText = ({ pre, text, post }: Term): string => pre + text + post;
