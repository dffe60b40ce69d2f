// @ts-nocheck
import { readDocument } from "../../src/document/read-document.js";
import { FIGURE_CLASSES, FIGURE_RULES } from "../../src/fr/figures.js";
import { NUMBER_WORDS } from "../../src/fr/numbers.js";
import { PERIOD_CLASSES, PERIOD_RULES } from "../../src/fr/periods.js";
import { FIGURE_WORDS } from "../../src/fr/words/figures.js";
import { SENTENCE_WORDS } from "../../src/fr/words/sentences.js";
import { TOKEN_WORDS } from "../../src/fr/words/tokens.js";
import { findFigures } from "../../src/mentions/find-figures.js";
import { findNumbers } from "../../src/mentions/find-numbers.js";
import type { FigureMention } from "../../src/mentions/mention.js";
import { compileRules, findMatches } from "../../src/mentions/pattern.js";
import { compareSpans, type FoundSpan } from "./compare-spans.js";
import type { ExpectedSpan, GivenCase } from "./read-cases.js";

const BOOK = compileRules([...PERIOD_RULES, ...FIGURE_RULES], { ...FIGURE_CLASSES, ...PERIOD_CLASSES });

/** The figures of a text, with the period rules in the same book as in the library. */
export function figuresOf(text: string): FigureMention[] {
  const document = readDocument(text, { tokens: TOKEN_WORDS, sentences: SENTENCE_WORDS });
  const numbers = findNumbers(document, NUMBER_WORDS);
  return findFigures(document, findMatches(document.tokens, document.sentenceOf, numbers, BOOK), FIGURE_WORDS);
}

const KINDS = { percentages: "percentage", amounts: "amount", quantities: "quantity" } as const;

/**
 * Percentages, amounts and quantities. Attributes, in any order: the value, `10..12` for a range; `up` or `down`, `none` when nothing is written;
 * `points`, `basis-points`; the currency of an amount, `no-currency`; the noun of a quantity; `previous=12`. Checked where they are written:
 * `change`, `share`, `margin`, `other`; `about`, `nearly`, `more-than`, `less-than`, `at-least`, `at-most`, `unqualified`; `low=-12`, `high=-10`.
 */
export function checkFigures({ text, spans, kind, isCounter }: GivenCase): string[] {
  const found = figuresOf(text);
  const kinds = Object.values(KINDS).filter(
    (one) => one === kind || (!isCounter && spans.some((span) => span.kind === one)),
  );
  return kinds.flatMap((one) => {
    const expected = spans
      .filter((span) => span.kind === one)
      .map((span) => ({ ...span, attributes: span.attributes.replace(/\bnone\b/, "").toLowerCase() }));
    const given = found
      .filter((figure) => KINDS[figure.list] === one)
      .map((figure): FoundSpan => {
        const span = expected.find(({ start, end }) => start === figure.start && end === figure.stop);
        return { kind: one, attributes: describeFigure(figure, span), start: figure.start, end: figure.stop };
      });
    return compareSpans(text, expected, given);
  });
}

const OPTIONAL: readonly ((figure: FigureMention) => string)[] = [
  ({ kind }) => kind ?? "",
  ({ qualifier }) => qualifier ?? "unqualified",
  ({ low }) => `low=${low}`,
  ({ high }) => `high=${high}`,
];
const VOCABULARIES: readonly RegExp[] = [
  /^(change|share|margin|other)$/,
  /^(about|nearly|more-than|less-than|at-least|at-most|unqualified)$/,
  /^low=/,
  /^high=/,
];

/** A figure in the words of the case files; of what may be left out, only what `expected` speaks of. */
function describeFigure(figure: FigureMention, expected: ExpectedSpan | undefined): string {
  const { value, max, direction, unit, currency, previous, list } = figure;
  const spoken = expected?.attributes.split(/\s+/) ?? [];
  const optional = OPTIONAL.filter((_, at) => spoken.some((word) => VOCABULARIES[at]?.test(word))).map((say) =>
    say(figure),
  );
  const measure =
    list === "amounts"
      ? (currency ?? "no-currency")
      : list === "quantities"
        ? unit.normalize("NFC").replace(/\s+/g, " ")
        : unit === "percent"
          ? ""
          : unit;
  return [
    max === null ? value : `${value}..${max}`,
    direction === "none" ? "" : direction,
    measure,
    previous === null ? "" : `previous=${previous}`,
    ...optional,
  ]
    .filter((word) => word !== "")
    .join(" ")
    .toLowerCase();
}
