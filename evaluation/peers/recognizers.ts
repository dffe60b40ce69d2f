import { createRequire } from "node:module";

export interface RecognizedSpan {
  text: string;
  start: number;
  /** Last character, inclusive. */
  end: number;
  resolution: { value?: string | null; unit?: string };
}
export type RecognizersModel = "Percent" | "Currency" | "Number" | "Ordinal";

/** Microsoft's own package on French, or null where it is not installed (`npm install --prefix evaluation`). */
export function loadRecognizers(): ((model: RecognizersModel, text: string) => RecognizedSpan[]) | null {
  try {
    const suite = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
    const run = {
      Percent: suite.recognizePercentage,
      Currency: suite.recognizeCurrency,
      Number: suite.recognizeNumber,
      Ordinal: suite.recognizeOrdinal,
    };
    return (model, text) => run[model](text, suite.Culture.French);
  } catch {
    return null;
  }
}
