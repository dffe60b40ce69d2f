// @ts-nocheck
import fs, { type FileHandle } from "node:fs/promises";
import { DepecheBatchError } from "./batch-error.js";
import { type Checkpoint, checkpointOf, readCheckpoint, writeCheckpoint } from "./checkpoint.js";

/** Where results go. */
export interface Sink {
  /** Bytes so far, those of an earlier run included. */
  readonly bytes: number;
  /** What an earlier run left to go on from. */
  readonly resumed: Checkpoint | null;
  write(bytes: Uint8Array): Promise<void>;
  /** Makes sure that a later run can go on from here. */
  save(checkpoint: Checkpoint): Promise<void>;
  close(): Promise<void>;
}

/** A stream: nothing to resume. */
export function streamSink(stream: NodeJS.WritableStream): Sink {
  let bytes = 0;
  // The error comes with the write that it belongs to.
  const ignore = (): void => {};
  stream.on("error", ignore);
  return {
    get bytes() {
      return bytes;
    },
    resumed: null,
    write(part) {
      bytes += part.length;
      return new Promise((resolve, reject) => stream.write(part, (error) => (error ? reject(error) : resolve())));
    },
    save: async () => {},
    close: async () => void stream.removeListener("error", ignore),
  };
}

export interface FileSinkOptions {
  readonly resume: boolean;
  readonly overwrite: boolean;
  /** Digest of the settings: a checkpoint made with others is refused. */
  readonly settings: string;
  readonly start: Checkpoint;
}

/**
 * A file, with a checkpoint beside it. What was written after the last checkpoint is cut off when the run is resumed, so that
 * every result stands there once, wherever the earlier run was stopped.
 */
export async function fileSink(output: string, options: FileSinkOptions): Promise<Sink> {
  const found = await fs.stat(output).catch(() => null);
  const checkpoint = options.resume ? await readCheckpoint(output) : null;
  if (checkpoint === null) {
    if (found && found.size > 0 && !options.overwrite) throw refuse(output, options.resume);
    await writeCheckpoint(output, options.start);
    return openSink(await fs.open(output, "w"), output, 0, null);
  }
  if (checkpoint.settings !== options.settings)
    throw new DepecheBatchError(
      "other-settings",
      `${checkpointOf(output)} was made with other options or another version of depeche; give the same ones, or start again`,
    );
  if ((found?.size ?? 0) < checkpoint.bytes)
    throw new DepecheBatchError("output-changed", `${output} is shorter than its checkpoint says; start again`);
  const handle = await fs.open(output, checkpoint.bytes === 0 && !found ? "w" : "r+");
  await handle.truncate(checkpoint.bytes);
  return openSink(handle, output, checkpoint.bytes, checkpoint);
}

const refuse = (output: string, resume: boolean): DepecheBatchError =>
  resume
    ? new DepecheBatchError("no-checkpoint", `${output} is there, but no ${checkpointOf(output)} to go on from`)
    : new DepecheBatchError(
        "output-exists",
        `${output} is there already; resume it, overwrite it, or name another file`,
      );

function openSink(handle: FileHandle, output: string, from: number, resumed: Checkpoint | null): Sink {
  let bytes = from;
  return {
    get bytes() {
      return bytes;
    },
    resumed,
    async write(part) {
      let written = 0;
      while (written < part.length)
        written += (await handle.write(part, written, part.length - written, bytes + written)).bytesWritten;
      bytes += part.length;
    },
    async save(checkpoint) {
      await handle.datasync();
      await writeCheckpoint(output, checkpoint);
    },
    close: () => handle.close(),
  };
}
