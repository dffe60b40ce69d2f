// @ts-nocheck
import fs from "node:fs";
import path from "node:path";

/** The example article that ships in the repository, written for this project. */
export const readExample = (): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, "../fixtures/example/article.txt"), "utf8");
