import { defineConfig } from "vitest/config";

/** The tests that figure and period rules answer to. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
  test: {
    include: ["test/cases/cases.test.ts", "test/unit/mentions/*.test.ts", "test/unit/facts/find-warnings.test.ts"],
    exclude: ["test/unit/mentions/find-numbers.test.ts"],
    testTimeout: 60_000,
  },
});
