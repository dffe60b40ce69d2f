import type { ScoredTag } from "../../src/judge/found-spans.js";

/** What one system found in a text: spans in UTF-16 offsets by the letter of the annotation guide. */
export interface Found {
  start: number;
  end: number;
  tag: ScoredTag;
  /** Of a percentage or amount. */
  value?: number | null;
}

/** A system that is measured in the same run as the others. */
export interface Peer {
  name: string;
  /** Tags that it offers at all; the others are shown as « – ». */
  offers: readonly Found["tag"][];
  /** It has one kind for companies and for other organisations; that kind is scored as companies. */
  mergesOrganizations: boolean;
  /** One list of spans for each text. */
  findAll(texts: readonly string[]): Found[][];
}
