import path from "node:path";
import { bundle, load } from "./bundle.js";

/** stages.ts bundled as the package is, and loaded. */
export const loadStages = async (): Promise<typeof import("./stages.js")> =>
  load(await bundle(path.resolve(import.meta.dirname, "stages.ts"), "stages"));
