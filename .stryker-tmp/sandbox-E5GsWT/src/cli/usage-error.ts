/** The command line was wrong: exit code 2. */
// @ts-nocheck

export class UsageError extends Error {
  override readonly name = "UsageError";
}
