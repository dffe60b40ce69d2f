/** `depeche/batch`: many articles, in worker threads, to a file that an interrupted run can go on with. */
// @ts-nocheck

export { type BatchErrorCode, DepecheBatchError } from "./batch-error.js";
export { checkpointOf } from "./checkpoint.js";
export { Duplicates, normalizeUrl } from "./duplicates.js";
export type { Extract } from "./extract-chunk.js";
export type { WorkerModule } from "./pool.js";
export { type BatchInput, type InputFile, listInputs, readInputs } from "./read-inputs.js";
export { type Placement, REPRINT, Reprints } from "./reprints.js";
export { type BatchOptions, type BatchProgress, runBatch } from "./run-batch.js";
export { signText, similarityOf } from "./signature.js";
export type * from "./types.js";
