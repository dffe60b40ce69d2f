/**
 * The pipeline of src/extract.ts cut into stages that run apart, each on what the stages before it have made. Bundled by
 * load-stages.ts before it runs, so that what is measured is what the package ships: tsx wraps every closure in a call.
 */
import { toEntities, toFigures, toPeople, toPeriods } from "../src/assemble.js";
import { readDocument } from "../src/document/read-document.js";
import { spanOf } from "../src/document/span.js";
import { linkEntities } from "../src/entities/link-entities.js";
import { bindFigures } from "../src/facts/bind-figures.js";
import { findFacts } from "../src/facts/find-facts.js";
import { findWarnings } from "../src/facts/find-warnings.js";
import { readDiscourse } from "../src/facts/read-discourse.js";
import { FRENCH } from "../src/fr/index.js";
import { detectLanguage } from "../src/language/detect-language.js";
import { findFigures } from "../src/mentions/find-figures.js";
import { findNames } from "../src/mentions/find-names.js";
import { findNumbers } from "../src/mentions/find-numbers.js";
import { findPeriods } from "../src/mentions/find-periods.js";
import { findMatches } from "../src/mentions/pattern.js";
import { summarize } from "../src/summary/summarize.js";

export interface Stage {
  name: string;
  /** Runs the stage once over all the texts. */
  run(): void;
}

const BUDGET = { sentences: null, maxCharacters: null };

export function cutStages(texts: readonly string[]): Stage[] {
  const stages: Stage[] = [];
  /** Adds a stage that gives each input what it finds, and runs it. */
  const each = <In extends object, Out extends object>(
    name: string,
    inputs: readonly In[],
    find: (input: In) => Out,
  ): (In & Out)[] => {
    const run = () => inputs.map(find);
    stages.push({ name, run });
    return run().map((found, index) => ({ ...(inputs[index] as In), ...found }));
  };
  const sources = FRENCH.names();
  const read = each(
    "read",
    texts.map((text) => ({ text })),
    ({ text }) => ({ document: readDocument(text, FRENCH.reading) }),
  );
  each("language", read, ({ document }) => detectLanguage(document, FRENCH.language));
  const matched = each("numbers, matches", read, ({ document }) => {
    const numbers = findNumbers(document, FRENCH.numbers);
    return { matches: findMatches(document.tokens, document.sentenceOf, numbers, FRENCH.rules) };
  });
  const figured = each("figures", matched, ({ document, matches }) => ({
    figures: findFigures(document, matches, FRENCH.figures),
  }));
  const dated = each("periods", figured, ({ document, matches }) => ({
    periods: findPeriods(document, matches, FRENCH.periods, null),
  }));
  const named = each("names", dated, ({ document, figures, periods }) => {
    const places = [...figures, ...periods].sort((a, b) => a.first - b.first);
    return { names: findNames(document, { ...sources, userTable: null, ignored: null, figures: places }) };
  });
  const linked = each("entities", named, ({ document, names }) => ({
    entities: linkEntities(document, names, FRENCH.entities),
  }));
  const discussed = each("discourse", linked, ({ document, entities }) => ({
    discourse: readDiscourse(document, entities, FRENCH.discourse),
  }));
  const bound = each("binding", discussed, ({ figures, periods, entities, discourse }) => ({
    bound: bindFigures(
      discourse.context,
      figures,
      periods,
      entities,
      (token) => discourse.sourceOf(token),
      null,
      FRENCH.binding,
    ),
  }));
  const told = each("facts", bound, (found) => ({ facts: findFacts(found.document, found.bound) }));
  const happened = each("events", told, ({ figures, periods, discourse }) => ({
    events: discourse.findEvents(figures, periods),
  }));
  each("summary", happened, (found) => {
    const { quotes, grammar } = found.discourse;
    return summarize({ ...found, quotes, grammar, title: null, budget: BUDGET }, FRENCH.summary);
  });
  each("warnings", bound, (found) => findWarnings(found.document, found.bound, FRENCH.warnings));
  each("records", bound, ({ document, entities, periods, discourse, bound }) => [
    toEntities(document, entities.companies),
    toPeople(document, entities.people, discourse.roles),
    toEntities(document, entities.organizations),
    toEntities(document, entities.places),
    toEntities(document, entities.products),
    toFigures(document, bound),
    toPeriods(document, periods),
    document.sentences.map(({ start, stop }) => spanOf(document.text, start, stop)),
  ]);
  return stages;
}
