// @ts-nocheck
import type { Document } from "../document/document.js";
import { type Kind, kindOf } from "./figure-evidence.js";
import { Cue, type FigureWords } from "./figure-words.js";

/** No table of an article is longer, in lines. */
const MOST_ROWS = 30;

/** What the lines above the rows of a table say its figures are: « (livraisons, part de marché, évolution) ». */
export class TableHeaders {
  private readonly kinds = new Map<number, Kind | null>();

  constructor(
    private readonly document: Document,
    private readonly words: FigureWords,
  ) {}

  /** The kind that a line above names, for a token of a row; null outside tables. */
  kindAt(token: number): Kind | null {
    const row = this.document.sentenceOf[token] as number;
    const known = this.kinds.get(row);
    if (known !== undefined) return known;
    const kind = this.document.sentences[row]?.headline ? this.kindAbove(row) : null;
    this.kinds.set(row, kind);
    return kind;
  }

  private kindAbove(row: number): Kind | null {
    const { sentences, tokens } = this.document;
    for (let index = row - 1; index >= 0 && row - index <= MOST_ROWS; index--) {
      const line = sentences[index];
      if (!line?.headline) return null;
      for (let token = line.first; token < line.end; token++) {
        const cues = (this.words.cues.get(tokens.norms[token] as string) ?? 0) & (Cue.ShareNoun | Cue.Margin);
        if (cues) return kindOf(cues);
      }
    }
    return null;
  }
}
