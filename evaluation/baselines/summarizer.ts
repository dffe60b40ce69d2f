/** A text as a summariser gets it, and its sentences as depeche cut them, page leftovers and headings left out. */
export interface SummaryText {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly string[];
}

/** A system that puts sentences of a text in the order in which a summary would take them. */
export interface Summarizer {
  readonly name: string;
  /** Passages, the best first; they may be few. */
  rank(text: SummaryText, sentences: number): Promise<readonly string[]> | readonly string[];
}

/** The opening sentences: in news the bar that most systems miss. */
export const lead: Summarizer = {
  name: "first sentences",
  rank: ({ sentences }) => sentences,
};
