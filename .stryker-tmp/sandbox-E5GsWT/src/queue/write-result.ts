// @ts-nocheck
import type { Argument, Event, Extraction, Fact, Source } from "../schema/types.js";
import type { Connection } from "./database.js";

/** Puts a result in the place of any earlier one under its key; in a transaction of the caller's. */
export async function writeResult(
  connection: Connection,
  schema: string,
  { key, attempts, result }: { key: string; attempts: number; result: Extraction },
): Promise<void> {
  await connection.query(
    `UPDATE ${schema}.articles SET status = 'done', attempts = $2, error = NULL, finished_at = now(),
       language = $3, news_status = $4, result = $5 WHERE key = $1`,
    [key, attempts, result.language.code, result.summary.status.value, JSON.stringify(result)],
  );
  for (const { table, columns, rows } of tablesOf(result)) {
    const names = Object.keys(columns);
    await connection.query(`DELETE FROM ${schema}.${table} WHERE key = $1`, [key]);
    if (rows.length === 0) continue;
    await connection.query(
      `INSERT INTO ${schema}.${table} (key, ${names.join(", ")})
         SELECT $1, ${names.join(", ")} FROM jsonb_to_recordset($2::jsonb) AS r(${names.map((name) => `${name} ${columns[name]}`).join(", ")})`,
      [key, JSON.stringify(rows)],
    );
  }
}

interface TableRows {
  readonly table: string;
  /** Types by column, the key aside. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly object[];
}

const tablesOf = ({ companies, people, facts, events }: Extraction): TableRows[] => [
  {
    table: "companies",
    columns: { name: "text", aliases: "text[]", mentions: "integer", confidence: "real", wikidata: "text" },
    rows: companies.map(({ name, aliases, mentions, confidence, wikidata }) => ({
      ...{ name, aliases, confidence, wikidata },
      mentions: mentions.length,
    })),
  },
  {
    table: "people",
    columns: { name: "text", mentions: "integer", confidence: "real", roles: "jsonb" },
    rows: people.map(({ name, mentions, confidence, roles }) => ({
      ...{ name, confidence },
      mentions: mentions.length,
      roles: roles.map(({ title, company, organization, past }) => ({ title, company, organization, past })),
    })),
  },
  { table: "facts", columns: FACT_COLUMNS, rows: facts.map(factRow) },
  { table: "events", columns: EVENT_COLUMNS, rows: events.map(eventRow) },
];

const FACT_COLUMNS = {
  position: "integer",
  company: "text",
  companies: "text[]",
  measure: "text",
  scope: "text",
  kind: "text",
  value: "double precision",
  low: "double precision",
  high: "double precision",
  unit: "text",
  currency: "text",
  change_low: "double precision",
  change_high: "double precision",
  change_unit: "text",
  period_from: "date",
  period_to: "date",
  baseline_from: "date",
  baseline_to: "date",
  source: "text",
  source_kind: "text",
  certainty: "text",
  inferred: "text[]",
  confidence: "real",
  words: "text",
};

const factRow = (fact: Fact, position: number): object => ({
  position,
  company: fact.company,
  companies: fact.companies,
  measure: fact.measure,
  scope: fact.scope,
  kind: fact.kind,
  value: fact.figure.value,
  low: fact.figure.low,
  high: fact.figure.high,
  unit: fact.figure.unit,
  currency: fact.figure.currency,
  change_low: fact.change?.low ?? null,
  change_high: fact.change?.high ?? null,
  change_unit: fact.change?.unit ?? null,
  period_from: fact.period?.from ?? null,
  period_to: fact.period?.to ?? null,
  baseline_from: fact.baseline?.from ?? null,
  baseline_to: fact.baseline?.to ?? null,
  ...sourceColumns(fact.source),
  certainty: fact.certainty,
  inferred: fact.inferred,
  confidence: fact.confidence,
  words: fact.text,
});

const EVENT_COLUMNS = {
  position: "integer",
  type: "text",
  companies: "text[]",
  roles: "jsonb",
  period_from: "date",
  period_to: "date",
  source: "text",
  source_kind: "text",
  certainty: "text",
  confidence: "real",
  words: "text",
};

function eventRow(event: Event, position: number): object {
  const filled = Object.entries(event.roles).flatMap(([role, value]): [string, Argument[]][] =>
    value === null ? [] : [[role, Array.isArray(value) ? value : [value]]],
  );
  return {
    position,
    type: event.type,
    companies: [
      ...new Set(filled.flatMap(([, list]) => list.filter(({ type }) => type === "company").map(({ name }) => name))),
    ],
    roles: Object.fromEntries(filled.map(([role, list]) => [role, list.map(({ name }) => name)])),
    period_from: event.period?.from ?? null,
    period_to: event.period?.to ?? null,
    ...sourceColumns(event.source),
    certainty: event.certainty,
    confidence: event.confidence,
    words: event.text,
  };
}

const sourceColumns = (source: Source | null) => ({ source: source?.name ?? null, source_kind: source?.kind ?? null });
