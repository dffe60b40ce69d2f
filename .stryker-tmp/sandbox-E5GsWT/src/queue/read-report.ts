// @ts-nocheck
import type { Queue } from "./types.js";

/** What the articles of a store say together; days are ISO dates, of publication. */
export interface PressReport {
  readonly articles: { readonly done: number; readonly waiting: number; readonly parked: number };
  readonly from: string | null;
  readonly to: string | null;
  readonly companies: readonly CompanyInPress[];
  readonly announcements: readonly Announcement[];
  readonly claims: readonly Claim[];
}

export interface CompanyInPress {
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  /** Mentions by month, `2024-02`; undated articles are left out. */
  readonly months: readonly { readonly month: string; readonly mentions: number }[];
  /** The newest figures first. */
  readonly figures: readonly PressFigure[];
}

export interface PressFigure {
  readonly measure: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly change: number | null;
  readonly changeUnit: string | null;
  readonly period: string | null;
  readonly source: string | null;
  readonly certainty: string;
  readonly day: string | null;
}

export interface Announcement {
  readonly type: string;
  readonly companies: readonly string[];
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly certainty: string;
  readonly source: string | null;
  readonly day: string | null;
  /** The press title that carried it, or its address. */
  readonly place: string | null;
}

/** The same event or figure in several articles. */
export interface Claim {
  readonly kind: "event" | "figure";
  /** « acquisition: Talweg, Lierre », « Talweg, chiffre d’affaires, 12 000 000 EUR ». */
  readonly what: string;
  readonly sources: readonly string[];
  readonly certainties: readonly string[];
  /** When it was first told as less than certain, and when it was first stated after that. */
  readonly confirmed: { readonly rumoured: string; readonly stated: string } | null;
}

export interface ReportOptions {
  /** Companies with most mentions, 15. */
  companies?: number;
  /** Figures of each, 3. */
  figures?: number;
  /** Newest announcements, 25; claims likewise. */
  rows?: number;
}

const DAY = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** Reads a store's report; only the newest result of a text counts, reprints of one text count as its several sources. */
export async function readReport(queue: Queue, options: ReportOptions = {}): Promise<PressReport> {
  const { companies = 15, figures = 3, rows = 25 } = options;
  const { schema } = queue;
  const { done, waiting, parked } = await queue.status();
  const [span] = await queue.query<{ from: string | null; to: string | null }>(
    `SELECT ${DAY("min(published_on)")} AS from, ${DAY("max(published_on)")} AS to FROM ${schema}.latest_articles`,
  );
  return {
    articles: { done, waiting, parked },
    from: span?.from ?? null,
    to: span?.to ?? null,
    companies: await readCompanies(queue, companies, figures),
    announcements: await queue.query<Announcement>(
      `SELECT type, companies, roles, certainty, e.source, ${DAY("a.published_on")} AS day,
         coalesce(a.article->>'source', a.article->>'url') AS place
       FROM ${schema}.events e JOIN ${schema}.latest_articles a USING (key)
       ORDER BY a.published_on DESC NULLS LAST, key, position LIMIT $1`,
      [rows],
    ),
    claims: await readClaims(queue, rows),
  };
}

async function readCompanies(queue: Queue, most: number, figures: number): Promise<CompanyInPress[]> {
  const { schema } = queue;
  const companies = await queue.query<Omit<CompanyInPress, "months" | "figures">>(
    `SELECT name, sum(mentions)::integer AS mentions, count(*)::integer AS articles
     FROM ${schema}.companies JOIN ${schema}.latest_articles USING (key)
     GROUP BY name ORDER BY mentions DESC, name LIMIT $1`,
    [most],
  );
  const names = companies.map(({ name }) => name);
  const months = await queue.query<{ name: string; month: string; mentions: number }>(
    `SELECT name, to_char(published_on, 'YYYY-MM') AS month, sum(mentions)::integer AS mentions
     FROM ${schema}.companies JOIN ${schema}.latest_articles USING (key)
     WHERE name = ANY($1) AND published_on IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    [names],
  );
  const found = await queue.query<PressFigure & { company: string }>(
    `SELECT * FROM (
       SELECT company, measure, low, high, unit, currency, change_low AS change, change_unit AS "changeUnit", f.source, certainty,
         ${DAY("period_from")} || coalesce('/' || ${DAY("period_to")}, '') AS period, ${DAY("published_on")} AS day,
         row_number() OVER (PARTITION BY company ORDER BY published_on DESC NULLS LAST, f.confidence DESC, key, position) AS place
       FROM ${schema}.facts f JOIN ${schema}.latest_articles USING (key)
       WHERE company = ANY($1) AND measure IS NOT NULL
     ) ranked WHERE place <= $2 ORDER BY company, place`,
    [names, figures],
  );
  return companies.map((company) => ({
    ...company,
    months: months.filter(({ name }) => name === company.name).map(({ month, mentions }) => ({ month, mentions })),
    figures: found.filter((figure) => figure.company === company.name),
  }));
}

/** Events of one type and companies, figures of one company, measure, value and period: told by several places, or with several certainties. */
const readClaims = (queue: Queue, most: number): Promise<Claim[]> =>
  queue.query<Claim>(
    `WITH told AS (
       SELECT 'event' AS kind, e.type || ': ' || array_to_string(ARRAY(SELECT unnest(e.companies) ORDER BY 1), ', ') AS what,
         e.certainty, e.key FROM ${queue.schema}.events e WHERE cardinality(e.companies) > 0
       UNION ALL
       SELECT 'figure', concat_ws(', ', f.company, lower(f.measure), trim_scale(f.low::numeric) || ' ' || coalesce(f.currency, f.unit), to_char(f.period_from, 'YYYY-MM')),
         f.certainty, f.key FROM ${queue.schema}.facts f WHERE f.company IS NOT NULL AND f.measure IS NOT NULL
     ), placed AS (
       SELECT t.*, p.published_on, coalesce(p.source, p.url, p.place) AS place
       FROM told t JOIN ${queue.schema}.latest_articles USING (key) JOIN ${queue.schema}.appearances p USING (key)
     ), claims AS (
       SELECT kind, what, array_agg(DISTINCT place ORDER BY place) AS sources, array_agg(DISTINCT certainty ORDER BY certainty) AS certainties,
         min(published_on) FILTER (WHERE certainty IN ('conditional', 'reported')) AS rumoured,
         min(published_on) FILTER (WHERE certainty = 'stated') AS stated
       FROM placed GROUP BY kind, what
     )
     SELECT kind, what, sources, certainties,
       CASE WHEN stated > rumoured THEN jsonb_build_object('rumoured', ${DAY("rumoured")}, 'stated', ${DAY("stated")}) END AS confirmed
     FROM claims WHERE cardinality(sources) > 1 OR cardinality(certainties) > 1
     ORDER BY stated > rumoured DESC NULLS LAST, cardinality(sources) DESC, what LIMIT $1`,
    [most],
  );
