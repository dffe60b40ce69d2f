// @ts-nocheck
import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import { loadPeer } from "../missing-peer-error.js";
import type { Connection, Database } from "./database.js";

/** A PostgreSQL server by its address. */
export async function openPostgres(address: string, connections: number): Promise<Database> {
  const { default: pg } = await loadPeer("pg@^8", "depeche/queue", () => import("pg"));
  const pool: Pool = new pg.Pool({ connectionString: address, max: connections, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on("error", () => {});
  return {
    ...connectionOf(pool),
    where: withoutPassword(address),
    isEmbedded: false,
    async transaction(work) {
      const client = await take(pool);
      try {
        await client.query("BEGIN");
        const result = await work(connectionOf(client));
        await client.query("COMMIT");
        client.release();
        return result;
      } catch (error) {
        await client.query("ROLLBACK").then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    async exclusively(name, work) {
      const client = await take(pool);
      const lock = lockNumber(name);
      try {
        await client.query("SELECT pg_advisory_lock($1)", [lock]);
        return await work();
      } finally {
        await client.query("SELECT pg_advisory_unlock($1)", [lock]).then(
          () => client.release(),
          () => client.release(true),
        );
      }
    },
    close: () => pool.end(),
  };
}

/** A client whose breaking between two queries is told by the next query, and by nothing else. */
async function take(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect();
  if (client.listenerCount("error") === 0) client.on("error", () => {});
  return client;
}

function connectionOf(client: Pick<Pool, "query"> | PoolClient): Connection {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await (client as Pool).query(sql, [...parameters]);
      return rows as Row[];
    },
    async run(sql) {
      await (client as Pool).query(sql);
    },
  };
}

/** Advisory locks have 64-bit numbers for names. */
const lockNumber = (name: string): string =>
  createHash("sha256").update(`depeche ${name}`).digest().readBigInt64BE().toString();

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = "";
    return url.toString();
  } catch {
    return "PostgreSQL";
  }
}
