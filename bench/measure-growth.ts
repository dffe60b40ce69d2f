import { bestOf } from "./clock.js";
import { MONOTONOUS, repeatText } from "./monotonous-texts.js";
import { DEPECHE, loadProgram } from "./programs.js";
import { showTable } from "./show-table.js";

const SIZES = [5_000, 20_000, 80_000, 1_000_000];
/** A text whose answer took so many seconds is not made longer. */
const TOO_LONG = 3;
/** From so many times the time a character on, the growth is told. */
const TOLD = 2;

/** Time a character of growing texts that do one thing again and again, and whether they are answered at all. */
export async function measureGrowth(articles: readonly string[]): Promise<void> {
  const { ask } = await loadProgram(DEPECHE);
  for (const article of articles) ask(article);
  const rows = Object.entries(MONOTONOUS).map(([name, unitOf]) => {
    const times: number[] = [];
    for (const size of SIZES) {
      const text = repeatText(unitOf, size);
      try {
        times.push(bestOf(size, size < 50_000 ? 3 : 1, 0, () => ask(text)));
      } catch (error) {
        return [name, ...showTimes(times), (error as Error).message];
      }
      if (((times.at(-1) ?? 0) * size) / 1e9 > TOO_LONG) break;
    }
    const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
    return [name, ...showTimes(times), growth < TOLD ? "" : `${growth.toFixed(0)} times`];
  });
  showTable("Growth: ns a character", ["", ...SIZES.map((size) => `${size / 1000} kB`), "growth"], rows);
}

const showTimes = (times: readonly number[]): string[] => SIZES.map((_, index) => times[index]?.toFixed(0) ?? "");
