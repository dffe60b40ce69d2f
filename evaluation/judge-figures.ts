import type { Amount, Fact, Figure, FigureRef, Percentage } from "../src/schema/types.js";
import { notePeriod, samePeriod } from "../training/corpus/period-notation.js";
import { fold, wordF1 } from "../training/corpus/word-f1.js";
import { formsOf, type JudgedArticle, type JudgedFigure } from "./judged-article.js";
import type { Tally } from "./tally.js";

/** What the library says of an article's figures; `aliasesOf` knows the other forms of a company that it names. */
export interface FoundFigures {
  readonly percentages: readonly Percentage[];
  readonly amounts: readonly Amount[];
  readonly facts: readonly Fact[];
  readonly aliasesOf: (company: string) => readonly string[];
}

/** Half of the words of three letters or more: where two annotators agree at about 0.76. */
const MEASURE_F1 = 0.5;

/** Each attribute of every annotated figure against the figure found at its place; none found is wrong. */
export function judgeFigures(article: JudgedArticle, found: FoundFigures, tally: Tally): void {
  const factOf = factsByFigure(found.facts);
  for (const gold of article.figures) {
    const { figure, index } = findFigure(gold, found);
    const fact = factOf.get(`${gold.list} ${index}`) ?? null;
    judgeFigure(article, gold, figure, fact, found, tally);
  }
}

/** The figure at an annotated one's place. */
export function findFigure(
  gold: JudgedFigure,
  found: FoundFigures,
): { figure: Percentage | Amount | undefined; index: number } {
  const list: readonly (Percentage | Amount)[] = found[gold.list];
  const index = list.findIndex(({ start, end }) => start < gold.end && gold.start < end);
  return { figure: list[index], index };
}

function factsByFigure(facts: readonly Fact[]): Map<string, Fact> {
  const map = new Map<string, Fact>();
  const put = (reference: FigureRef | null, fact: Fact) => {
    if (reference && !map.has(`${reference.list} ${reference.index}`))
      map.set(`${reference.list} ${reference.index}`, fact);
  };
  for (const fact of facts) put(fact.figure, fact);
  for (const fact of facts) put(fact.change, fact);
  return map;
}

function judgeFigure(
  article: JudgedArticle,
  gold: JudgedFigure,
  figure: Percentage | Amount | undefined,
  fact: Fact | null,
  found: FoundFigures,
  tally: Tally,
): void {
  const where = () => around(article, gold);
  const say = (name: string, isRight: boolean, expected: unknown, got: unknown): boolean => {
    tally.add(name, isRight, () => `${expected} ≠ ${got} ${where()}`);
    return isRight;
  };
  let whole = figure !== undefined;
  if (gold.companies) {
    const isRight = figure !== undefined && sameHolders(article, gold.companies, figure, found);
    const expected = gold.companies.join("+") || "nobody";
    const got = figure?.companies.join("+") || "nobody";
    say("company", isRight, expected, got);
    tally.add(gold.companies.length > 0 ? "company, held" : "company, nobody", isRight, () => "");
    whole &&= isRight;
  }
  if (gold.kind) say("kind", (figure as Percentage | undefined)?.kind === gold.kind, gold.kind, kindOf(figure));
  // The contract puts the movement of « passe de 12 à 15 % » on the second figure, the guide gives levels none: either way is right.
  if (gold.direction && gold.list === "percentages") {
    const isRight = figure?.direction === gold.direction || (figure?.previous != null && gold.direction === "none");
    say("direction", isRight, gold.direction, figure?.direction);
  }
  if (gold.about) {
    const isRight = figure?.measure != null && wordF1(gold.about, figure.measure) >= MEASURE_F1;
    whole = say("measure", isRight, gold.about, figure?.measure) && whole;
  }
  if (gold.period !== undefined) {
    const isRight = figure !== undefined && samePeriod(gold.period, figure.period);
    say("period", isRight, gold.period, notePeriod(figure?.period ?? null));
    tally.add(gold.period === null ? "period, none" : "period, said", isRight, () => "");
    whole &&= isRight;
  }
  if (gold.baseline !== undefined) {
    const isRight = figure !== undefined && samePeriod(gold.baseline, figure.baseline);
    say("baseline", isRight, gold.baseline, notePeriod(figure?.baseline ?? null));
    tally.add(gold.baseline === null ? "baseline, none" : "baseline, said", isRight, () => "");
  }
  const value = figure !== undefined && figure.value === gold.value && figure.max === gold.max;
  say("value", value, `${gold.value}..${gold.max}`, `${figure?.value}..${figure?.max}`);
  if (gold.companies && gold.about) {
    const lacks = whole && value && !fact ? "no fact" : "";
    tally.add("whole fact", whole && value && fact !== null, () => `${lacks} ${where()}`);
  }
}

const kindOf = (figure: Percentage | Amount | undefined): string =>
  figure && "kind" in figure ? figure.kind : "nothing";

/** Every annotated holder by any of its forms, and no holder more. */
export function sameHolders(
  article: JudgedArticle,
  gold: readonly string[],
  { companies }: Figure,
  { aliasesOf }: FoundFigures,
): boolean {
  if (companies.length !== gold.length) return false;
  const forms = companies.map((name) => [name, ...aliasesOf(name)].map(fold));
  return gold.every((name) => {
    const wanted = formsOf(article, name);
    return forms.some((own) => own.some((form) => wanted.has(form)));
  });
}

const around = ({ id, text }: JudgedArticle, { start, end }: JudgedFigure): string =>
  `${id}: …${text.slice(Math.max(0, start - 130), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 70)}`.replaceAll(
    "\n",
    "⏎",
  );
