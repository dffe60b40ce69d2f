#!/usr/bin/env node
// @ts-nocheck
import process from "node:process";
import { DepecheOptionsError } from "../options.js";
import { runExtract } from "./extract-command.js";
import { renderHelp, renderUsage } from "./help.js";
import { UsageError } from "./usage-error.js";

/** Loaded when they are asked for: `extract` starts without the feed reader and the worker threads. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  extract: runExtract,
  render: async (args) => (await import("./render-command.js")).runRender(args),
  feed: async (args) => (await import("./feed-command.js")).runFeed(args),
  batch: async (args) => (await import("./batch-command.js")).runBatchCommand(args),
  evaluate: async (args) => (await import("./evaluate-command.js")).runEvaluate(args),
  report: async (args) => (await import("./report-command.js")).runReport(args),
};

async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    (command === undefined ? process.stderr : process.stdout).write(renderUsage());
    return command === undefined ? 2 : 0;
  }
  if (command === "--version" || command === "-v") {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`unknown command « ${command} »; known: ${Object.keys(COMMANDS).join(", ")}`);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(renderHelp(command));
    return 0;
  }
  return run(rest);
}

const args = process.argv.slice(2);
main(args).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const usage = error instanceof UsageError || error instanceof DepecheOptionsError;
    const message = error instanceof Error ? error.message : String(error);
    const about = Object.hasOwn(COMMANDS, args[0] ?? "") ? `depeche ${args[0]} --help` : "depeche --help";
    process.stderr.write(`depeche: ${message}\n${usage ? `${about} says what there is.\n` : ""}`);
    process.exitCode = usage ? 2 : 1;
  },
);
