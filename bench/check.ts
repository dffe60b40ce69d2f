/**
 * `npm run check:bench`: how many times as long as depeche a peer takes over the same articles in the same process, against floors that were recorded with
 * a wide margin: what a change makes twice as slow must not pass, what a busy machine does must. Without the peers nothing is checked, and that is said.
 */
import { readArticles } from "./articles.js";
import { cpuNow } from "./clock.js";
import { DEPECHE, loadProgram, medianOf, PEERS } from "./programs.js";

/** Least ratios, about half of what was measured when they were set. */
const FLOORS: Readonly<Record<string, number>> = { compromise: 1.2, "fr-compromise": 0.7 };
/** Rounds over some articles, the packages in turn; the first third warms up. */
const ROUNDS = 24;
const ARTICLES = 24;

const articles = readArticles().slice(0, ARTICLES);
if (PEERS.length === 0) console.log("no peers beside (npm install --prefix evaluation): nothing is checked");
const programs = await Promise.all(
  [DEPECHE, ...PEERS].map(async (program) => ({
    name: program.name,
    ...(await loadProgram(program)),
    times: [] as number[],
  })),
);
for (let round = 0; round < ROUNDS; round++)
  for (const { ask, times } of programs) {
    const start = cpuNow();
    for (const article of articles) ask(article);
    times.push(cpuNow() - start);
  }
const [own = 0, ...others] = programs.map(({ times }) => medianOf(times.slice(ROUNDS / 3)));
for (const [index, time] of others.entries()) {
  const { name } = PEERS[index] as (typeof PEERS)[number];
  const floor = FLOORS[name] ?? 0;
  console.log(`${name} takes ${(time / own).toFixed(2)} times as long as depeche, floor ${floor}`);
  if (time / own < floor) process.exitCode = 1;
}
