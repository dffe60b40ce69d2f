import { performance } from "node:perf_hooks";
import { DEPECHE, EMPTY, medianOf, PEERS, runFresh, writeInput } from "./programs.js";
import { showTable } from "./show-table.js";

const RUNS = 10;

/** Fresh processes that import a package and ask it one article, in turn, so that a busy minute falls on all of them. */
export function measureCold(articles: readonly string[]): void {
  const file = writeInput("article.txt", articles[0] ?? "");
  const programs = [EMPTY, DEPECHE, ...PEERS];
  const runs = programs.map((program) => ({ program, times: [] as number[], sizes: [] as number[] }));
  for (let run = 0; run < RUNS; run++)
    for (const { program, times, sizes } of runs) {
      const start = performance.now();
      const printed = runFresh("once", program, file);
      times.push(performance.now() - start);
      sizes.push(Number(printed));
    }
  const medians = runs.map(({ program, times, sizes }) => ({
    name: program.name,
    time: medianOf(times),
    best: Math.min(...times),
    size: medianOf(sizes) / 1024,
  }));
  const [empty, own] = medians;
  if (!empty || !own) return;
  showTable(
    `Cold: a fresh process, the import, the first article (median of ${RUNS})`,
    ["", "ms", "best", "ms beyond empty", "depeche's share", "peak MB", "MB beyond empty"],
    medians.map(({ name, time, best, size }, at) => [
      name,
      time.toFixed(0),
      best.toFixed(0),
      (time - empty.time).toFixed(0),
      at < 2 ? "" : ((own.time - empty.time) / (time - empty.time)).toFixed(2),
      size.toFixed(0),
      (size - empty.size).toFixed(0),
    ]),
  );
}
