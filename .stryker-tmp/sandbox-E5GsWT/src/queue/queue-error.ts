// @ts-nocheck
export type QueueErrorCode =
  /** No server, or it does not let us in. */
  | "unreachable"
  | "read-only"
  /** A folder that holds something else. */
  | "no-store"
  | "disk-full"
  /** The store was made by a newer version of depeche. */
  | "newer-schema"
  | "database";

/** The database refuses; the message says what to do. */
export class DepecheQueueError extends Error {
  override readonly name = "DepecheQueueError";
  constructor(
    readonly code: QueueErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Classes and codes of https://www.postgresql.org/docs/15/errcodes-appendix.html, and Node's own. */
const LOST = /^(08|57P0|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/;
const LOST_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Whether the database may come back by itself. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return LOST.test(code ?? "") || LOST_MESSAGE.test(message ?? "");
}

/** The error of a driver in our words; what is in our words already stays. */
export function toQueueError(error: unknown, where: string): Error {
  if (error instanceof Error && error.name.startsWith("Depeche")) return error;
  const { code, message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const cause = { cause: error };
  if (isConnectionLost(error))
    return new DepecheQueueError("unreachable", `${where} does not answer (${message}); is the server running?`, cause);
  if (code?.startsWith("28"))
    return new DepecheQueueError("unreachable", `${where} does not let this user in: ${message}`, cause);
  if (code === "3D000") return new DepecheQueueError("unreachable", `${message}; create it with createdb`, cause);
  if (code === "25006" || code === "EROFS" || code === "EACCES")
    return new DepecheQueueError("read-only", `${where} is read-only: ${message}`, cause);
  if (code === "53100" || code === "ENOSPC" || /No space left on device/.test(message))
    return new DepecheQueueError(
      "disk-full",
      `${where} has no room left: ${message}; what was written stands, and the same command goes on once there is room`,
      cause,
    );
  return new DepecheQueueError("database", `${where}: ${message}`, cause);
}
