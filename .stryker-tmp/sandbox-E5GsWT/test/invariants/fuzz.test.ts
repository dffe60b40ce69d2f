// @ts-nocheck
import { expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { fuzz, readSeeds } from "./fuzz.js";

it("keeps its promises on 10,000 mutants of the written articles", () => {
  expect(fuzz(extract, readSeeds(), 1, 10_000).texts).toBe(10_000);
}, 600_000);
