// @ts-nocheck
export type BatchErrorCode =
  | "output-exists"
  | "no-checkpoint"
  /** The checkpoint was made with other options or another version. */
  | "other-settings"
  /** What was read before is not what was read the last time. */
  | "other-input"
  | "output-changed"
  | "no-input";

/** The batch cannot begin or go on; the message says what to do. */
export class DepecheBatchError extends Error {
  override readonly name = "DepecheBatchError";
  constructor(
    readonly code: BatchErrorCode,
    message: string,
  ) {
    super(message);
  }
}
