import fs from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";

it("prints what docs/claims.md says it prints", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const { example } = await import("../../../docs/claims-example.js");
  const page = fs.readFileSync(path.resolve(import.meta.dirname, "../../../docs/claims.md"), "utf8");
  expect(log).toHaveBeenCalledWith(example);
  expect(page).toContain(example);
  log.mockRestore();
});
