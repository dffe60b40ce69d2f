import { Bench } from "tinybench";
import { cpuNow } from "./clock.js";
import { DEPECHE, loadProgram, PEERS } from "./programs.js";
import { showTable } from "./show-table.js";

/** Milliseconds of CPU time that each package is run for, warm-up apart. */
const TIME = 4000;

/** Passes over all articles before any is measured: V8 compiles a large engine late. */
const WARM_UP = 20;

/** Whole answers, warm, one core, all packages over the same articles in one process. */
export async function measureWhole(articles: readonly string[]): Promise<void> {
  const bench = new Bench({ now: cpuNow, time: TIME, iterations: 5, warmupIterations: WARM_UP, throws: true });
  const add = (name: string, answer: (text: string) => unknown) =>
    bench.add(name, () => {
      for (const article of articles) answer(article);
    });
  add(DEPECHE.name, (await loadProgram(DEPECHE)).ask);
  for (const peer of PEERS) {
    const { ask, parse } = await loadProgram(peer);
    add(peer.name, ask);
    if (parse) add(`${peer.name}, parsed only`, parse);
  }
  await bench.run();
  const characters = articles.reduce((total, { length }) => total + length, 0);
  const results = bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} was not measured`);
    return { name, ...result.latency };
  });
  const own = results[0]?.p50 ?? 0;
  showTable(
    `Whole answers, warm: ${articles.length} articles of ${Math.round(characters / articles.length)} characters`,
    ["", "ms an article", "million characters/s", "best pass", "depeche is faster"],
    results.map(({ name, p50, min }) => [
      name,
      (p50 / articles.length).toFixed(3),
      (characters / p50 / 1000).toFixed(3),
      (characters / min / 1000).toFixed(3),
      name === DEPECHE.name ? "" : `${(p50 / own).toFixed(1)} times`,
    ]),
  );
}
