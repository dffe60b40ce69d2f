import type { Choose } from "../../src/facts/feature-table.js";
import type { Ranker } from "../../src/facts/ranker.js";
import { type AnyTable, type Example, scoreRow } from "../learn-ranker.js";

/**
 * Notes what there was to choose from, and chooses what is right, so that later figures see the right answers before them; or, with a ranker,
 * what that would choose, so that they see its errors as they will when it runs (Ross et al. 2011).
 *
 * @param gainOf how right a value is for a figure, 0 to 1.
 * @param isTaught figures with a label: the others are chosen for, and not learnt from.
 */
export function teach<Value>(
  table: AnyTable,
  examples: Example[],
  gainOf: (figure: number, value: Value) => number,
  isTaught: (figure: number) => boolean,
  ranker: Ranker | null = null,
): Choose<Value> {
  return (figure, options) => {
    const gains = options.map(({ value }) => gainOf(figure, value));
    if (isTaught(figure)) examples.push({ options: options.map(({ row }) => row), gains });
    if (ranker) {
      const scores = options.map(({ row }) => scoreRow(table, ranker, row));
      return scores.indexOf(Math.max(...scores));
    }
    const most = Math.max(...gains);
    return most > 0 ? gains.indexOf(most) : 0;
  };
}
