// @ts-nocheck
import fs from "node:fs";
import path from "node:path";
import { it } from "vitest";

/** The folder beside the project that holds texts which are read where they lie. */
const SHARED = path.resolve(import.meta.dirname, "../../shared");

export const sharedFile = (name: string): string => path.join(SHARED, name);

const present = fs.existsSync(SHARED);
if (!present && process.env.REQUIRE_SHARED === "1") throw new Error(`REQUIRE_SHARED is set, but ${SHARED} is absent`);

/** A test that needs `../shared`; it is skipped, and says so, where that folder is absent. */
export const itShared = (name: string, run: () => void | Promise<void>): void => {
  it.skipIf(!present)(present ? name : `${name} (skipped: ../shared is absent)`, run);
};
