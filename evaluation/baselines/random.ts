import type { Summarizer } from "./summarizer.js";

/** Sentences in an order drawn by lot; the same order for the same text each time. */
export const random: Summarizer = {
  name: "random",
  rank({ text, sentences }) {
    let seed = text.length;
    const lots = sentences.map((sentence, at) => {
      seed = (Math.imul(seed ^ at, 1_103_515_245) + 12_345) & 0x7fffffff;
      return { sentence, lot: seed / 0x80000000 };
    });
    return lots.sort((one, other) => one.lot - other.lot).map(({ sentence }) => sentence);
  },
};
