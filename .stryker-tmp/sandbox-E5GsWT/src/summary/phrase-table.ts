/** Phrases by their words, each with the bits it says; a node is reached word by word. */
// @ts-nocheck

export interface PhraseNode {
  /** Bits of the phrases that end here, 0 when none does. */
  readonly cues: number;
  readonly next: ReadonlyMap<string, PhraseNode>;
}

interface Growing {
  cues: number;
  next: Map<string, Growing>;
}

const PARTS = /\s+|(?<=')(?=.)/;

/** Phrases in normal form, words parted by spaces; an elided word (« d' ») is a word of its own. */
export function compilePhrases(lists: readonly (readonly [cue: number, phrases: readonly string[]])[]): PhraseNode {
  const root: Growing = { cues: 0, next: new Map() };
  for (const [cue, phrases] of lists) {
    for (const phrase of phrases) {
      let node = root;
      for (const word of phrase.split(PARTS)) {
        const known = node.next.get(word);
        const child = known ?? { cues: 0, next: new Map() };
        if (!known) node.next.set(word, child);
        node = child;
      }
      node.cues |= cue;
    }
  }
  return root;
}
