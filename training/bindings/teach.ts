import type { Choose } from "../../src/facts/feature-table.js";
import type { Example } from "../learn-ranker.js";

/**
 * Chooses what is right, so that later figures see the right answers before them, and notes what there was to choose from.
 *
 * @param gainOf how right a value is for a figure, 0 to 1.
 * @param isTaught figures with a label: the others are chosen for, and not learnt from.
 */
export function teach<Value>(
  examples: Example[],
  gainOf: (figure: number, value: Value) => number,
  isTaught: (figure: number) => boolean,
): Choose<Value> {
  return (figure, options) => {
    const gains = options.map(({ value }) => gainOf(figure, value));
    if (isTaught(figure)) examples.push({ options: options.map(({ ids }) => ids), gains });
    const most = Math.max(...gains);
    return most > 0 ? gains.indexOf(most) : 0;
  };
}
