/** What `--help` says of one command. */
// @ts-nocheck

interface Help {
  readonly takes: string;
  readonly does: string;
  /** More about what it takes. */
  readonly notes: readonly string[];
  readonly options: readonly (readonly [option: string, what: string])[];
  readonly examples: readonly string[];
}

const LANGUAGE = ["--language auto|fr", "fr skips detection"] as const;

const HELP: Readonly<Record<string, Help>> = {
  extract: {
    takes: "FILE|-",
    does: "report on one article",
    notes: ["FILE is text in UTF-8, an HTML page, or an article in JSON; - reads text on standard input."],
    options: [
      ["--json", "the whole result as JSON"],
      ["--json-ld", "a schema.org NewsArticle"],
      ["--published YYYY-MM-DD", "day of publication: resolves « mardi dernier », « au quatrième trimestre »"],
      ["--title TEXT", "the headline, as evidence; it yields no record"],
      ["--sentences N", "how many key points"],
      ["--explain", "with --json: why each value is what it is"],
      LANGUAGE,
    ],
    examples: [
      "depeche extract article.txt --published 2025-04-28",
      "curl -s https://example.org/a.txt | depeche extract - --json",
    ],
  },
  render: {
    takes: "FILE|-",
    does: "one article as an HTML page with its records marked",
    notes: ["FILE is text in UTF-8, an HTML page, or an article in JSON; - reads text on standard input."],
    options: [
      ["-o, --output FILE", "where the page goes (else standard output)"],
      ["--lang en|fr", "of the page's own words"],
      ["--theme auto|light|dark", "auto follows the reader's system"],
      ["--fragment", "a <div> for a page of yours, in place of a document"],
      ["--json-ld", "with the schema.org NewsArticle in it"],
      ["--published YYYY-MM-DD", "what the file does not say of the article: its day of publication"],
      ["--title, --source, --url TEXT", "likewise"],
      LANGUAGE,
    ],
    examples: ["depeche render article.txt --published 2025-04-28 -o page.html"],
  },
  feed: {
    takes: "FILE|URL|-…",
    does: "the articles of RSS, Atom, RDF and JSON feeds",
    notes: [],
    options: [
      ["--ndjson", "one article a line, as batch reads them"],
      ["--json", "the whole feed as JSON"],
      ["--since YYYY-MM-DD", "leave out what was published before"],
      ["--state FILE", "remember what servers said, and fetch only what changed"],
      ["--allow-private", "let addresses of this machine and of private networks pass"],
    ],
    examples: ["depeche feed https://example.org/rss.xml --ndjson --state feeds.state >> articles.jsonl"],
  },
  batch: {
    takes: "FILE|FOLDER|-…",
    does: "extract from many articles: NDJSON, JSON, feeds, HTML pages, texts",
    notes: [],
    options: [
      ["-o, --output FILE", "where results go (else standard output); a checkpoint is kept beside it"],
      ["--out ndjson|json|csv", "one line an article (default), one array, or one row a figure"],
      ["--resume", "go on where the same command was stopped; begin where it was not"],
      ["--overwrite", "replace the output file"],
      ["--workers N", "threads (default: one a core); 0 works without"],
      ["--since YYYY-MM-DD", "leave out what was published before"],
      ["--only facts[,events,…]", "these parts of the result; with csv, facts keeps the figures of facts"],
      ["--bom", "csv: a byte order mark, for spreadsheets"],
      ["--separator comma|semicolon|tab", "csv: between cells"],
      ["--decimal point|comma", "csv: decimal mark"],
      LANGUAGE,
      [
        "--store FOLDER|postgres://…",
        "into a database; several hosts may work on one PostgreSQL. Without files: one more worker",
      ],
      ["--watch", "with --store: stay and wait for more"],
    ],
    examples: [
      "depeche batch articles.jsonl pages/ -o results.ndjson --resume",
      "depeche batch articles.jsonl --out csv --bom --separator semicolon --decimal comma --only facts -o figures.csv",
      "depeche batch articles.jsonl --store ./press",
    ],
  },
  report: {
    takes: "STORE",
    does: "what the articles of a store say together",
    notes: ["STORE is the folder or the postgres:// address that batch --store was given."],
    options: [
      ["--html", "a page in place of text"],
      ["--json", "the data in place of text"],
      ["-o, --output FILE", "where it goes (else standard output)"],
      ["--companies N", "how many companies (15)"],
      ["--rows N", "how many announcements and claims (25)"],
    ],
    examples: ["depeche report ./press --html -o report.html"],
  },
  evaluate: {
    takes: "FILE|FOLDER…",
    does: "how right depeche is on articles that you have annotated",
    notes: [
      'FILE.ann is one text with tags such as [[C:Atos]]; FILE.jsonl has one object a line, { "tagged": "…", "publishedAt": "…" }.',
      "C company, P person, O organisation, R product, L place, % percentage, M amount, Q quarter; [[C?:…]] is not scored.",
    ],
    options: [
      ["--errors", "each wrong or missed span, with the words around it"],
      ["--json", "scores and errors as JSON"],
    ],
    examples: ["depeche evaluate my-articles/ --errors"],
  },
};

const rowsOf = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
};

/** What there is: one line a command. */
export function renderUsage(): string {
  const commands = Object.entries(HELP).map(([name, { takes, does }]) => [`depeche ${name} ${takes}`, does] as const);
  const others = [
    ["depeche COMMAND --help", "its options, with an example"],
    ["depeche --version", "the version"],
  ] as const;
  return `depeche ${__VERSION__}: French tech press to typed records and a structured summary

Usage
${rowsOf([...commands, ...others])}
Exit codes: 0 a result (not French: a notice on stderr), 1 unreadable input, 2 wrong usage.
`;
}

/** One command: what it takes, its options, how it is used. */
export function renderHelp(command: string): string {
  const { takes, does, notes, options, examples } = HELP[command] as Help;
  const said = notes.map((note) => `  ${note}\n`).join("");
  return `depeche ${command} ${takes}: ${does}
${said && `\n${said}`}
Options
${rowsOf(options)}
Examples
${examples.map((example) => `  ${example}\n`).join("")}`;
}
