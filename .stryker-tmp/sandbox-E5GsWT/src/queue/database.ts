/** What both stores can do; parameters are `$1` … as PostgreSQL has them. */
// @ts-nocheck

export interface Connection {
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Several statements without parameters. */
  run(sql: string): Promise<void>;
}

export interface Database extends Connection {
  /** For messages: the address without its password, or the folder. */
  readonly where: string;
  /** In this process, so that no other can be at work on it. */
  readonly isEmbedded: boolean;
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** While no other process does something under the same name. */
  exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** As pg-boss asks for its database: parameters or several statements. */
export const executorOf = (connection: Connection) => ({
  async executeSql(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }> {
    if (parameters && parameters.length > 0) return { rows: await connection.query(sql, parameters) };
    if (/^\s*(BEGIN|DO|CREATE|DROP|ALTER|LOCK)\b/i.test(sql)) {
      await connection.run(sql);
      return { rows: [] };
    }
    return { rows: await connection.query(sql) };
  },
});
