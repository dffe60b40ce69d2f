import { Bench } from "tinybench";
import { cpuNow } from "./clock.js";
import { loadStages } from "./load-stages.js";
import { showTable } from "./show-table.js";

/** Milliseconds of CPU time that each stage is run for, warm-up apart. */
const TIME = 800;

/** What each stage of the pipeline costs, alone and warm. */
export async function measureStages(articles: readonly string[]): Promise<void> {
  const { cutStages } = await loadStages();
  const bench = new Bench({ now: cpuNow, time: TIME, iterations: 10, throws: true });
  for (const { name, run } of cutStages(articles)) bench.add(name, run);
  await bench.run();
  const times = bench.tasks.map(({ name, result }) => ({ name, time: "latency" in result ? result.latency.p50 : 0 }));
  const sum = times.reduce((total, { time }) => total + time, 0);
  const characters = articles.reduce((total, { length }) => total + length, 0);
  showTable(
    "Stages, each alone on what the ones before it made",
    ["stage", "µs an article", "million characters/s", "share"],
    [...times, { name: "sum", time: sum }].map(({ name, time }) => [
      name,
      ((1000 * time) / articles.length).toFixed(1),
      (characters / time / 1000).toFixed(2),
      `${((100 * time) / sum).toFixed(1)} %`,
    ]),
  );
}
