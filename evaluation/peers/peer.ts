/** What one system found in a text: spans in UTF-16 offsets by the letter of the annotation guide. */
export interface Found {
  start: number;
  end: number;
  tag: "C" | "P" | "%" | "Q" | "M";
  /** Of a percentage or amount. */
  value?: number | null;
}

/** A system that is measured beside depeche, in the same process and run. */
export interface Peer {
  name: string;
  /** Tags that it offers at all; the others are shown as « – ». */
  offers: readonly Found["tag"][];
  find(text: string): Found[];
}
