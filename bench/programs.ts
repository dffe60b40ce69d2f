import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = path.resolve(import.meta.dirname, "programs");
const ROOT = path.resolve(import.meta.dirname, "..");
const CACHE = path.resolve(import.meta.dirname, ".cache");

export interface Program {
  name: string;
  /** The module that exports `ask(text)`. */
  file: string;
}

/** What a program exports: the whole answer and, of a peer, the text parsed with nothing asked of it. */
export interface Loaded {
  ask(text: string): unknown;
  parse?(text: string): unknown;
}

/** A program in this process. */
export const loadProgram = async ({ file }: Program): Promise<Loaded> => await import(pathToFileURL(file).href);

const programOf = (name: string): Program => ({ name, file: path.join(FOLDER, `${name}.mjs`) });

export const EMPTY = programOf("empty");
export const DEPECHE = programOf("depeche");

/** The peers that `npm install`, here or with `--prefix evaluation`, has put beside. */
export const PEERS = ["compromise", "fr-compromise"]
  .filter((name) =>
    ["evaluation/node_modules", "node_modules"].some((dir) => fs.existsSync(path.join(ROOT, dir, name))),
  )
  .map(programOf);

/** Runs one of the runners of programs/ in a fresh process. @returns what it printed. */
export function runFresh(runner: "once" | "many", { file }: Program, ...rest: readonly string[]): string {
  const script = path.join(FOLDER, `${runner}.mjs`);
  return execFileSync(process.execPath, ["--expose-gc", script, file, ...rest], { encoding: "utf8" });
}

/** Writes what the runners read. @returns its path. */
export function writeInput(name: string, content: string): string {
  fs.mkdirSync(CACHE, { recursive: true });
  const file = path.join(CACHE, name);
  fs.writeFileSync(file, content);
  return file;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2;
}
