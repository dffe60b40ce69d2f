#!/usr/bin/env node
import process from "node:process";
import { DepecheOptionsError } from "../options.js";
import { runExtract } from "./extract-command.js";
import { UsageError } from "./usage-error.js";

const USAGE = `depeche ${__VERSION__}: French tech press to typed records and a structured summary

Usage
  depeche extract FILE|-        report on one article (UTF-8 text; - reads standard input)

Options of extract
  --json                        the whole result as JSON
  --published YYYY-MM-DD        day of publication: resolves « mardi dernier », « au quatrième trimestre »
  --title TEXT                  the headline, as evidence; it yields no record
  --sentences N                 how many key points
  --explain                     with --json: why each value is what it is
  --language auto|fr            fr skips detection

  depeche --help                this text
  depeche --version             the version

Exit codes: 0 a result (not French: a notice on stderr), 1 unreadable input, 2 wrong usage.
`;

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    (command === undefined ? process.stderr : process.stdout).write(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command === "--version" || command === "-v") {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  if (command === "extract") {
    if (rest.includes("--help") || rest.includes("-h")) {
      process.stdout.write(USAGE);
      return 0;
    }
    return runExtract(rest);
  }
  throw new UsageError(`unknown command « ${command} »; known: extract`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const usage = error instanceof UsageError || error instanceof DepecheOptionsError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`depeche: ${message}\n${usage ? "depeche --help shows the options.\n" : ""}`);
    process.exitCode = usage ? 2 : 1;
  },
);
