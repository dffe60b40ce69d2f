// @ts-nocheck
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** SHA-256 of each file of a fresh bundle of the sources, and of the tarball of the built package. */
function packTwice(): string[] {
  return [1, 2].map(() => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-reproducible-"));
    execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: ROOT, stdio: "ignore" });
    const [tarball] = fs.readdirSync(folder);
    const hash = createHash("sha256")
      .update(fs.readFileSync(path.join(folder, tarball ?? "")))
      .digest("hex");
    fs.rmSync(folder, { recursive: true });
    return hash;
  });
}

it("packs to the same bytes twice", () => {
  const [one, other] = packTwice();
  expect(other).toBe(one);
}, 120_000);
