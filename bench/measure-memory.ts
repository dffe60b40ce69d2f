import { DEPECHE, EMPTY, runFresh, writeInput } from "./programs.js";
import { showTable } from "./show-table.js";

const ARTICLES = 20_000;
const STEP = 2000;
/** The first samples, in which caches fill, are left out of the slope. */
const SETTLED = 2;

interface Sample {
  asked: number;
  /** Bytes in use after a collection. */
  heap: number;
  /** Largest size of the process so far, kB. */
  peak: number;
}

/** Many different articles in one process: the heap must stay flat, the process small. */
export function measureMemory(articles: readonly string[]): void {
  const file = writeInput("articles.json", JSON.stringify(articles));
  const sample = (program: typeof DEPECHE): Sample[] =>
    runFresh("many", program, file, String(ARTICLES), String(STEP))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Sample);
  const empty = sample(EMPTY).at(-1)?.peak ?? 0;
  const samples = sample(DEPECHE);
  showTable(
    `Memory: ${ARTICLES} articles in one process, each with words that no other has`,
    ["articles", "heap MB", "peak MB", "peak MB beyond empty"],
    samples.map(({ asked, heap, peak }) => [
      String(asked),
      (heap / 2 ** 20).toFixed(2),
      (peak / 1024).toFixed(0),
      ((peak - empty) / 1024).toFixed(0),
    ]),
  );
  const first = samples[SETTLED];
  const last = samples.at(-1);
  if (!first || !last) return;
  const slope = (last.heap - first.heap) / (last.asked - first.asked);
  console.log(`heap from article ${first.asked} on: ${slope.toFixed(1)} bytes an article`);
}
