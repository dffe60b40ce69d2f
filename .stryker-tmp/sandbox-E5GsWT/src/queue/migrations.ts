// @ts-nocheck
import type { Database } from "./database.js";
import { DepecheQueueError } from "./queue-error.js";

/**
 * The tables, one step after another; a step that was released is never edited. Every table refers to an article by its content
 * key; `facts` and `events` keep the list position of the result (`result->'facts'->position`).
 */
const STEPS: readonly string[] = [
  `
  CREATE TABLE option_sets (hash text PRIMARY KEY, options jsonb NOT NULL);
  CREATE TABLE articles (
    key text PRIMARY KEY,
    text_hash text NOT NULL,
    version text NOT NULL,
    options_hash text NOT NULL REFERENCES option_sets,
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done', 'parked')),
    text text NOT NULL,
    article jsonb NOT NULL,
    published_on date,
    attempts integer NOT NULL DEFAULT 0,
    error jsonb,
    added_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    language text,
    news_status text,
    result jsonb
  );
  CREATE TABLE appearances (
    key text NOT NULL REFERENCES articles ON DELETE CASCADE,
    place text NOT NULL,
    url text, source text, title text, published_on date,
    PRIMARY KEY (key, place)
  );
  CREATE TABLE companies (
    key text NOT NULL REFERENCES articles ON DELETE CASCADE,
    name text NOT NULL,
    aliases text[] NOT NULL, mentions integer NOT NULL, confidence real NOT NULL, wikidata text,
    PRIMARY KEY (key, name)
  );
  CREATE TABLE people (
    key text NOT NULL REFERENCES articles ON DELETE CASCADE,
    name text NOT NULL,
    mentions integer NOT NULL, confidence real NOT NULL, roles jsonb NOT NULL,
    PRIMARY KEY (key, name)
  );
  CREATE TABLE facts (
    key text NOT NULL REFERENCES articles ON DELETE CASCADE,
    position integer NOT NULL,
    company text, companies text[] NOT NULL, measure text, scope text, kind text NOT NULL,
    value double precision NOT NULL, low double precision NOT NULL, high double precision NOT NULL,
    unit text NOT NULL, currency text,
    change_low double precision, change_high double precision, change_unit text,
    period_from date, period_to date, baseline_from date, baseline_to date,
    source text, source_kind text, certainty text NOT NULL, inferred text[] NOT NULL, confidence real NOT NULL,
    words text NOT NULL,
    PRIMARY KEY (key, position)
  );
  CREATE TABLE events (
    key text NOT NULL REFERENCES articles ON DELETE CASCADE,
    position integer NOT NULL,
    type text NOT NULL, companies text[] NOT NULL, roles jsonb NOT NULL,
    period_from date, period_to date,
    source text, source_kind text, certainty text NOT NULL, confidence real NOT NULL,
    words text NOT NULL,
    PRIMARY KEY (key, position)
  );
  CREATE TABLE unread (place text PRIMARY KEY, error jsonb NOT NULL, at timestamptz NOT NULL DEFAULT now());
  `,
  `
  CREATE INDEX articles_by_status ON articles (status);
  CREATE INDEX articles_by_day ON articles (published_on);
  CREATE INDEX companies_by_name ON companies (name);
  CREATE INDEX facts_by_company ON facts (company);
  CREATE INDEX events_by_type ON events (type);
  CREATE VIEW latest_articles AS
    SELECT DISTINCT ON (text_hash, options_hash) * FROM articles
    WHERE status = 'done' ORDER BY text_hash, options_hash, finished_at DESC, key;
  `,
];

/** How many steps this version knows. */
export const SCHEMA_STEPS = STEPS.length;

/**
 * Brings the tables to `steps` (all that are known); each step in a transaction of its own, with its number in `migrations`.
 * @throws DepecheQueueError `newer-schema` when the tables know more steps than this version.
 */
export async function migrate(database: Database, schema: string, steps = SCHEMA_STEPS): Promise<void> {
  await database.exclusively(`migrate ${schema}`, async () => {
    const known = await database.query<{ name: string | null }>("SELECT to_regclass($1) AS name", [
      `${schema}.migrations`,
    ]);
    if (known[0]?.name === null)
      await database.run(
        `CREATE SCHEMA IF NOT EXISTS ${schema}; CREATE TABLE ${schema}.migrations (step integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());`,
      );
    const rows = await database.query<{ last: number | null }>(`SELECT max(step) AS last FROM ${schema}.migrations`);
    const last = rows[0]?.last ?? 0;
    if (last > SCHEMA_STEPS)
      throw new DepecheQueueError(
        "newer-schema",
        `${database.where} was made by a newer depeche (step ${last}, this one knows ${SCHEMA_STEPS}): npm install depeche@latest`,
      );
    for (let step = last + 1; step <= steps; step++)
      await database.transaction(async (connection) => {
        await connection.run(`SET LOCAL search_path TO ${schema}; ${STEPS[step - 1]}`);
        await connection.query(`INSERT INTO ${schema}.migrations (step) VALUES ($1)`, [step]);
      });
  });
}
