// @ts-nocheck
import { createExtractor, type Extractor } from "../extractor.js";
import type { Extraction, Options, Span } from "../schema/types.js";
import { type Cut, cutDocument } from "./cut-document.js";
import { type Pointer, type Terms, textOf, type View, type ViewClass, wholeText } from "./view.js";

/** What `nlp.plugin` takes. */
export interface DepechePlugin {
  /** Called by compromise with the class of the instance's views. */
  api(view: unknown): void;
}

/** The methods that the plugin adds to the views of an instance: `nlp<DepecheMethods>(text)`. */
export interface DepecheMethods<ViewType = unknown> {
  /** Mentions of companies, in text order; with a number, that one. */
  companies(n?: number): ViewType;
  people(n?: number): ViewType;
  percentages(n?: number): ViewType;
  quarters(n?: number): ViewType;
  /** All that depeche found in the whole document. */
  depeche(): Extraction;
}

type Method = "companies" | "people" | "percentages" | "quarters";

/** Tags that compromise gives such words; only on the views that are returned. */
const TAGS: Readonly<Record<Method, readonly string[]>> = {
  companies: ["Noun", "Singular", "ProperNoun", "Organization", "Company"],
  people: ["Noun", "Singular", "ProperNoun", "Person"],
  percentages: ["Value", "Percent"],
  quarters: ["Noun", "Date", "FinancialQuarter"],
};

const SPANS: Readonly<Record<Method, (result: Extraction) => readonly Span[]>> = {
  companies: ({ companies }) => inOrder(companies.flatMap(({ mentions }) => mentions)),
  people: ({ people }) => inOrder(people.flatMap(({ mentions }) => mentions)),
  percentages: ({ percentages }) => percentages,
  quarters: ({ quarters }) => quarters,
};

const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);

/** The instance's own method that answers for a text that is not French. */
const OWN: Readonly<Record<Method, string | null>> = {
  companies: "organizations",
  people: "people",
  percentages: "percentages",
  quarters: null,
};

/**
 * A plugin for the caller's own compromise instance: `nlp.plugin(createDepechePlugin({ lexicon }))`. It adds methods to that instance's views and
 * touches neither its model nor its tags. The views that the methods return lie over a copy of the document whose words begin and end where depeche's
 * spans do, so `text()`, `json({ offset: true })` and `match()` are right; the document itself stays as it is. A text that is surely not French is
 * answered by the instance's own methods, as if the plugin were not there.
 *
 * @throws DepecheOptionsError when an option is wrong.
 */
export function createDepechePlugin(options: Options = {}): DepechePlugin {
  const extractor = createExtractor(options);
  return {
    api(view) {
      const { prototype } = view as ViewClass;
      const read = createReader(extractor);
      for (const method of Object.keys(TAGS) as Method[]) {
        const own = prototype[OWN[method] ?? ""] as ((this: View, n?: number) => View) | undefined;
        define(prototype, method, function (this: View, n?: number): View {
          const result = read(this.document);
          if (isForeign(result)) return own ? own.call(this, n) : this.none();
          const found = lend(this, SPANS[method](result), TAGS[method]);
          return typeof n === "number" ? found.eq(n) : found;
        });
      }
      define(prototype, "depeche", function (this: View): Extraction {
        return structuredClone(read(this.document));
      });
    },
  };
}

function define(prototype: ViewClass["prototype"], name: string, value: (this: View, n?: number) => unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: true });
}

const isForeign = ({ warnings }: Extraction): boolean => warnings.some(({ code }) => code === "not-french");

/** Reads a document once, as long as its text stays the same. */
function createReader(extractor: Extractor): (document: Terms[]) => Extraction {
  const read = new WeakMap<Terms[], { text: string; result: Extraction }>();
  return (document) => {
    const text = textOf(document);
    const known = read.get(document);
    if (known?.text === text) return known.result;
    const result = extractor.extract(text);
    read.set(document, { text, result });
    return result;
  };
}

/** The spans that lie within a view, as a view. */
function lend(view: View, spans: readonly Span[], tags: readonly string[]): View {
  const ranges = rangesOf(view);
  const cuts: Cut[] = spans
    .filter(({ start, end }) => ranges.some((range) => range.start <= start && end <= range.end))
    .map(({ start, end }) => ({ start, end, tags }));
  if (cuts.length === 0) return view.none();
  const { document, pointers } = cutDocument(view.document, cuts);
  const base = view.update([]);
  base.document = document;
  return base.update(pointers);
}

/** The stretches of text that a view covers. */
function rangesOf({ document, fullPointer }: View): { start: number; end: number }[] {
  const starts: number[][] = [];
  let offset = 0;
  for (const terms of document) {
    const of = terms.map((term) => {
      const start = offset;
      offset += wholeText(term).length;
      return start;
    });
    starts.push([...of, offset]);
  }
  return fullPointer.map(([sentence, from, to]: Pointer) => ({
    start: starts[sentence]?.[from] ?? 0,
    end: starts[sentence]?.[to] ?? 0,
  }));
}
