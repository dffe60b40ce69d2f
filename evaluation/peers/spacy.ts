import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Found, Peer } from "./peer.js";

const FOLDER = path.resolve(import.meta.dirname, "..");
const PYTHON = path.join(FOLDER, ".cache/venv/bin/python");
const SCRIPT = path.join(FOLDER, "baselines/spacy/find_names.py");

/** spaCy's French labels are PER, ORG, LOC and MISC; it does not part companies from other organisations. */
const TAGS: Readonly<Record<string, Found["tag"]>> = { PER: "P", ORG: "C" };

const LARGEST_ANSWER = 256 * 1024 * 1024;

/** One process for all the texts. @throws Error with what Python said when the process fails. */
function runPipeline(pipeline: string, texts: readonly string[]): Found[][] {
  const input = texts.map((text) => JSON.stringify(text)).join("\n");
  const env = { ...process.env, PYTHONUTF8: "1" };
  const options = { input, env, encoding: "utf8", maxBuffer: LARGEST_ANSWER } as const;
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [SCRIPT, pipeline], options);
  if (status !== 0) throw new Error(`${pipeline}: ${error?.message ?? stderr}`);
  const answers = stdout.split("\n").filter(Boolean);
  return answers.map((line) => {
    const names = JSON.parse(line) as [number, number, string][];
    return names.flatMap(([start, end, label]) => {
      const tag = TAGS[label];
      return tag ? [{ start, end, tag }] : [];
    });
  });
}

/** spaCy's small and medium French pipelines, where evaluation/README.md's command has made the environment. */
export function loadSpacyPeers(): Peer[] {
  if (!fs.existsSync(PYTHON)) return [];
  return ["fr_core_news_sm", "fr_core_news_md"].map((pipeline) => ({
    name: pipeline.replaceAll("_", "-"),
    offers: ["C", "P"],
    mergesOrganizations: true,
    findAll: (texts) => runPipeline(pipeline, texts),
  }));
}
