// @ts-nocheck
import { frame } from "./frame.js";

/** Found by `findResults` from the figures; the frame closes the roles. */
export const RESULTS = frame("results", {
  triggers: [],
  roles: "company revenue profit",
  core: ["company"],
  same: "company",
});
