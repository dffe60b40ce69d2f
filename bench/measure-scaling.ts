import { joinArticles, joinRenamedArticles } from "./articles.js";
import { bestOf } from "./clock.js";
import { loadStages } from "./load-stages.js";
import { DEPECHE, loadProgram } from "./programs.js";
import { showTable } from "./show-table.js";

const SIZES = [5_000, 50_000, 500_000, 5_000_000];
const STAGE_SIZES = [50_000, 200_000, 800_000];
/** Runs of a text at least, and milliseconds spent on it; short texts need many runs to be warm. */
const LEAST_RUNS = 3;
const SPENT = 1500;
const STAGE_SPENT = 200;
const WARM_UPS = 10;

const sizeOf = (characters: number): string =>
  characters < 1e6 ? `${characters / 1000} kB` : `${characters / 1e6} MB`;

/** CPU time a character of texts of growing length: the whole, then each stage. */
export async function measureScaling(articles: readonly string[]): Promise<void> {
  const { ask } = await loadProgram(DEPECHE);
  for (let run = 0; run < WARM_UPS; run++) for (const article of articles) ask(article);
  const whole = SIZES.map((size) => {
    const text = joinArticles(articles, size);
    return bestOf(size, LEAST_RUNS, SPENT, () => ask(text));
  });
  showTable(
    "Scaling, the whole answer: the same articles again and again in one text",
    ["", ...SIZES.map(sizeOf)],
    [
      ["ns a character", ...whole.map((time) => time.toFixed(0))],
      ["times the shortest", ...whole.map((time) => (time / (whole[0] ?? 1)).toFixed(2))],
    ],
  );
  await measureStages("the same articles again and again", articles, joinArticles);
  await measureStages("no name twice", articles, joinRenamedArticles);
}

async function measureStages(title: string, articles: readonly string[], join: typeof joinArticles): Promise<void> {
  const { cutStages } = await loadStages();
  for (const { run } of cutStages(articles)) for (let runs = 0; runs < WARM_UPS; runs++) run();
  const columns = STAGE_SIZES.map((size) =>
    cutStages([join(articles, size)]).map(({ name, run }) => ({ name, time: bestOf(size, 1, STAGE_SPENT, run) })),
  );
  const [shortest = [], ...longer] = columns;
  showTable(
    `Scaling, stages, ns a character: ${title}`,
    ["", ...STAGE_SIZES.map(sizeOf), "longest to shortest"],
    shortest.map(({ name, time }, at) => {
      const times = [time, ...longer.map((column) => column[at]?.time ?? 0)];
      return [name, ...times.map((one) => one.toFixed(1)), ((times.at(-1) ?? 0) / time).toFixed(2)];
    }),
  );
}
