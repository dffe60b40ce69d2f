// @ts-nocheck
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";

/** `parseArgs` with positionals. @throws UsageError in place of its TypeError. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const unknown = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && /'(-[^']*)'/.exec(message);
    if (!unknown) throw new UsageError(message);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`unknown option ${unknown[1]}; known: ${known.join(", ")}`);
  }
}

/** @throws UsageError when the value is none of `allowed`. */
export function pickOne<const Value extends string>(
  value: string | undefined,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as Value | undefined;
  throw new UsageError(`--${name} takes ${allowed.join(", ")}; got « ${value} »`);
}
