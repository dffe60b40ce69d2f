#!/usr/bin/env node
import process from "node:process";
import { DepecheOptionsError } from "../options.js";
import { runExtract } from "./extract-command.js";
import { UsageError } from "./usage-error.js";

const USAGE = `depeche ${__VERSION__}: French tech press to typed records and a structured summary

Usage
  depeche extract FILE|-        report on one article (UTF-8 text; - reads standard input)
  depeche render FILE|-         one article as an HTML page with its records marked
  depeche feed FILE|URL|-…      the articles of RSS, Atom, RDF and JSON feeds
  depeche batch FILE|FOLDER|-…  extract from many articles: NDJSON, JSON, feeds, HTML pages, texts
  depeche report STORE          what the articles of a store say together
  depeche evaluate FILE|FOLDER… how right depeche is on articles that you have annotated

Options of extract
  --json                        the whole result as JSON
  --json-ld                     a schema.org NewsArticle
  --published YYYY-MM-DD        day of publication: resolves « mardi dernier », « au quatrième trimestre »
  --title TEXT                  the headline, as evidence; it yields no record
  --sentences N                 how many key points
  --explain                     with --json: why each value is what it is
  --language auto|fr            fr skips detection

Options of render (FILE is text, an HTML page, or an article in JSON)
  -o, --output FILE             where the page goes (else standard output)
  --lang en|fr                  of the page's own words
  --theme auto|light|dark       auto follows the reader's system
  --fragment                    a <div> for a page of yours, in place of a document
  --json-ld                     with the schema.org NewsArticle in it
  --published, --title, --source, --url   what the file does not say of the article
  --language auto|fr            fr skips detection

Options of feed
  --ndjson                      one article a line, as batch reads them
  --json                        the whole feed as JSON
  --since YYYY-MM-DD            leave out what was published before
  --state FILE                  remember what servers said, and fetch only what changed
  --allow-private               let addresses of this machine and of private networks pass

Options of batch
  -o, --output FILE             where results go (else standard output); a checkpoint is kept beside it
  --out ndjson|json|csv         one line an article (default), one array, or one row a figure
  --resume                      go on where the same command was stopped; begin where it was not
  --overwrite                   replace the output file
  --workers N                   threads (default: one a core); 0 works without
  --since YYYY-MM-DD            leave out what was published before
  --only facts[,events,…]       these parts of the result; with csv, facts keeps the figures of facts
  --bom                         csv: a byte order mark, for spreadsheets
  --separator comma|semicolon|tab   csv: between cells
  --decimal point|comma         csv: decimal mark
  --language auto|fr            fr skips detection
  --store FOLDER|postgres://…   into a database; several hosts may work on one PostgreSQL. Without files: one more worker
  --watch                       with --store: stay and wait for more

Options of report
  --html, --json                a page, or the data, in place of text
  -o, --output FILE             where it goes (else standard output)
  --companies N, --rows N       how many companies (15), announcements and claims (25)

Options of evaluate (FILE.ann is a text with tags such as [[C:Atos]]; .jsonl has one { "tagged", "publishedAt" } a line)
  --errors                      each wrong or missed span, with the words around it
  --json                        scores and errors as JSON

  depeche --help                this text
  depeche --version             the version

Exit codes: 0 a result (not French: a notice on stderr), 1 unreadable input, 2 wrong usage.
`;

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
    (command === undefined ? process.stderr : process.stdout).write(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command === "--version" || command === "-v") {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`unknown command « ${command} »; known: ${Object.keys(COMMANDS).join(", ")}`);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(USAGE);
    return 0;
  }
  return run(rest);
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
