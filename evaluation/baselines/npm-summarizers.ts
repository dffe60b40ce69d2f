import { createRequire } from "node:module";
import type { Summarizer } from "./summarizer.js";

const require = createRequire(import.meta.url);

interface TextRankPackage {
  Summarizer: {
    new (config: object, logger: object): { summarize(text: string, language: string): string[] };
    SORT_SCORE: unknown;
  };
  AbsoluteSummarizerConfig: new (...options: unknown[]) => object;
  SorensenDiceSimilarity: new () => object;
  DefaultTextParser: new () => object;
  NullLogger: new () => object;
}
interface LexRankPackage {
  summarize(
    text: string,
    lines: number,
    done: (error: unknown, lines: { text: string; weight: number }[]) => void,
  ): void;
}
interface NodeSummarizerPackage {
  SummarizerManager: new (
    text: string,
    sentences: number,
  ) => { getSummaryByFrequency(): { summary: string }; getSummaryByRank(): Promise<{ summary: string }> };
}

/** The summarisers of npm that read French at all, on the same cleaned text; those that are not installed are left out. */
export function loadNpmSummarizers(): Summarizer[] {
  return [loadTextRank, loadLexRank, ...loadNodeSummarizer].flatMap((load) => {
    try {
      return [load()];
    } catch {
      console.error(`${load.name}: not installed (npm install --prefix evaluation)`);
      return [];
    }
  });
}

function loadTextRank(): Summarizer {
  const { Summarizer, AbsoluteSummarizerConfig, SorensenDiceSimilarity, DefaultTextParser, NullLogger } =
    require("ts-textrank") as TextRankPackage;
  return {
    name: "ts-textrank 1.0.3",
    rank({ sentences }, count) {
      const config = new AbsoluteSummarizerConfig(
        Math.min(count, sentences.length),
        new SorensenDiceSimilarity(),
        new DefaultTextParser(),
        0.85,
        Summarizer.SORT_SCORE,
      );
      return orNothing(() => new Summarizer(config, new NullLogger()).summarize(sentences.join(" "), "fr"));
    },
  };
}

function loadLexRank(): Summarizer {
  const { summarize } = require("lexrank") as LexRankPackage;
  return {
    name: "lexrank 1.0.5",
    rank({ sentences }, count) {
      let ranked: string[] = [];
      orNothing(() => {
        summarize(sentences.join(" "), count, (_, lines) => {
          ranked = [...lines].sort((one, other) => other.weight - one.weight).map(({ text }) => text);
        });
        return [];
      });
      return ranked;
    },
  };
}

const loadNodeSummarizer = [
  function frequency(): Summarizer {
    const { SummarizerManager } = require("node-summarizer") as NodeSummarizerPackage;
    return {
      name: "node-summarizer 1.0.7, frequency",
      rank: ({ sentences }, count) =>
        orNothing(() => [new SummarizerManager(sentences.join(" "), count).getSummaryByFrequency().summary]),
    };
  },
  function rank(): Summarizer {
    const { SummarizerManager } = require("node-summarizer") as NodeSummarizerPackage;
    return {
      name: "node-summarizer 1.0.7, rank",
      async rank({ sentences }, count) {
        try {
          const { summary } = await new SummarizerManager(sentences.join(" "), count).getSummaryByRank();
          return typeof summary === "string" ? [summary] : [];
        } catch {
          return [];
        }
      },
    };
  },
];

/** Some of them throw on short texts: they then have no summary. */
function orNothing(run: () => string[]): string[] {
  try {
    return run();
  } catch {
    return [];
  }
}
