// @ts-nocheck
import fs from "node:fs/promises";
import { DepecheBatchError } from "./batch-error.js";
import type { BatchReport } from "./types.js";

/** Counts that go on where an earlier run stopped. */
export type Counts = Pick<
  BatchReport,
  "articles" | "written" | "failed" | "duplicates" | "groups" | "older" | "undated"
>;

export interface Checkpoint {
  version: 1;
  /** Digest of everything that decides the output, but for the input. */
  settings: string;
  /** Inputs that are done; all of what they gave is in the output. */
  inputs: number;
  /** Digest of these inputs. */
  digest: string;
  /** Length of the output that belongs to them. */
  bytes: number;
  counts: Counts;
  done: boolean;
}

/** Beside the output, under its name with `.checkpoint`. */
export const checkpointOf = (output: string): string => `${output}.checkpoint`;

/** Null when there is none. @throws DepecheBatchError when the file is no checkpoint. */
export async function readCheckpoint(output: string): Promise<Checkpoint | null> {
  const file = checkpointOf(output);
  const text = await fs.readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    if (checkpoint.version === 1 && Number.isInteger(checkpoint.inputs) && Number.isInteger(checkpoint.bytes))
      return checkpoint;
  } catch {}
  throw new DepecheBatchError(
    "no-checkpoint",
    `${file} is no checkpoint of this version; start again without resuming`,
  );
}

/** Written beside and renamed, so that there is always a whole one; on the disk before this returns. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const file = checkpointOf(output);
  const handle = await fs.open(`${file}.new`, "w");
  try {
    await handle.writeFile(`${JSON.stringify(checkpoint)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(`${file}.new`, file);
}
