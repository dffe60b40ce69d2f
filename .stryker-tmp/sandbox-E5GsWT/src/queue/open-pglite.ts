// @ts-nocheck
import fs from "node:fs/promises";
import path from "node:path";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import { loadPeer } from "../missing-peer-error.js";
import type { Connection, Database } from "./database.js";
import { DepecheQueueError } from "./queue-error.js";

/** PostgreSQL inside this process (PGlite), in a folder; one process at a time. `memory://` keeps nothing. */
export async function openPglite(folder: string): Promise<Database> {
  const { PGlite: Embedded } = await loadPeer(
    "@electric-sql/pglite@^0.3",
    "depeche/queue",
    () => import("@electric-sql/pglite"),
  );
  const inMemory = folder.startsWith("memory://");
  if (!inMemory) await refuseOtherFolders(folder);
  const release = inMemory ? async () => {} : await lockFolder(folder);
  let embedded: PGlite;
  try {
    embedded = await Embedded.create(inMemory ? "memory://" : folder);
  } catch (error) {
    await release();
    throw error;
  }
  return {
    ...connectionOf(embedded),
    where: folder,
    isEmbedded: true,
    transaction: (work) => embedded.transaction((inner) => work(connectionOf(inner))),
    exclusively: (_name, work) => work(),
    async close() {
      await embedded.close();
      await release();
    },
  };
}

function connectionOf(client: PGlite | Transaction): Connection {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    },
    async run(sql) {
      await client.exec(sql);
    },
  };
}

/** PostgreSQL ends the process of who opens a folder of something else. */
async function refuseOtherFolders(folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch((): string[] => []);
  if (names.length > 0 && !names.includes("PG_VERSION"))
    throw new DepecheQueueError(
      "no-store",
      `${folder} is no store: it holds other files; name a new folder, or one that a store was made in`,
    );
}

/** A file beside the folder with the process that has it: two processes in one folder would spoil it. */
async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${path.resolve(folder)}.lock`;
  for (let tries = 0; ; tries++) {
    try {
      await fs.writeFile(file, String(process.pid), { flag: "wx" });
      return () => fs.rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = Number(await fs.readFile(file, "utf8").catch(() => ""));
      if (tries > 0 || isAlive(owner))
        throw new DepecheQueueError(
          "unreachable",
          `${folder} is open in another process (${owner || "unknown"}): a folder serves one at a time; for several, use PostgreSQL`,
        );
      await fs.rm(file, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
