// @ts-nocheck
import { randomBytes } from "node:crypto";

/** The stores that the contract is held against: PGlite always, PostgreSQL where `scripts/with-postgres.sh` has started one. */
export const STORES: readonly { name: string; address: string | undefined }[] = [
  { name: "PGlite", address: "memory://" },
  { name: "PostgreSQL", address: process.env.DEPECHE_POSTGRES },
];

/** A schema of its own for each test: nothing is shared on a server. */
export const newSchema = (): string => `test_${randomBytes(6).toString("hex")}`;
