/**
 * Distinct companies and people of a document, by the annotation guide: `npm run evaluate:records [-- --test]`. A record is right when one of its
 * forms (name, alias, mention; case, accents and apostrophes folded) is a form of an annotated record not yet taken. Annotated records that only
 * unsure tags name are neutral. Real press: the documents with notes. The test parts only with --test; they decide nothing.
 */
import { extract } from "../src/index.js";
import { addCounts, type Count, f1Of, precisionOf, recallOf } from "../src/judge/score-spans.js";
import { hasSharedData } from "../training/corpus/shared.js";
import { fold } from "../training/corpus/word-f1.js";
import { type JudgedArticle, readNotedJudged, readOrangeJudged, readWrittenJudged } from "./judged-article.js";

const NONE: Count = { right: 0, wrong: 0, missed: 0 };

interface GoldRecord {
  readonly forms: ReadonlySet<string>;
  readonly isSure: boolean;
}

/** The annotated records of one tag, and each tagged surface that no record has as a record of its own. */
function goldRecords({ text, spans }: JudgedArticle, tag: "C" | "P", listed: readonly string[][]): GoldRecord[] {
  const sure = new Set<string>();
  const neutral = new Set<string>();
  for (const span of spans) {
    const surface = fold(text.slice(span.start, span.end));
    if (span.tag === tag && !span.unsure) sure.add(surface);
    else if (span.unsure || span.tag === "J") neutral.add(surface);
  }
  const left = new Set(sure);
  const records = listed.map((forms) => {
    const folded = new Set(forms.map(fold));
    for (const form of folded) left.delete(form);
    return { forms: folded, isSure: [...folded].some((form) => sure.has(form)) };
  });
  for (const form of left) records.push({ forms: new Set([form]), isSure: true });
  for (const form of neutral) records.push({ forms: new Set([form]), isSure: false });
  return records;
}

/** Counts found records, lists of forms, against annotated ones. */
function scoreRecords(gold: readonly GoldRecord[], found: readonly string[][]): Count {
  const taken = new Set<GoldRecord>();
  let count = NONE;
  for (const forms of found.map((list) => list.map(fold))) {
    const fits = gold.filter((record) => forms.some((form) => record.forms.has(form)));
    const free = fits.find((record) => record.isSure && !taken.has(record));
    if (free) taken.add(free);
    if (free) count = addCounts(count, { right: 1, wrong: 0, missed: 0 });
    else if (!fits.some(({ isSure }) => !isSure)) count = addCounts(count, { right: 0, wrong: 1, missed: 0 });
  }
  const missed = gold.filter((record) => record.isSure && !taken.has(record)).length;
  return addCounts(count, { right: 0, wrong: 0, missed });
}

function evaluateSet(title: string, articles: readonly JudgedArticle[]): void {
  let [companies, people] = [NONE, NONE];
  for (const article of articles) {
    const { text } = article;
    const result = extract(text, { language: "fr" });
    const formsOf = ({
      name,
      aliases,
      mentions,
    }: (typeof result.companies)[number] | (typeof result.people)[number]) => [
      name,
      ...aliases,
      ...mentions.map(({ start, end }) => text.slice(start, end)),
    ];
    const goldCompanies = article.companies.map(({ name, aliases }) => [name, ...aliases]);
    const goldPeople = article.people.map(({ name, mentions }) => [name, ...mentions]);
    companies = addCounts(
      companies,
      scoreRecords(goldRecords(article, "C", goldCompanies), result.companies.map(formsOf)),
    );
    people = addCounts(people, scoreRecords(goldRecords(article, "P", goldPeople), result.people.map(formsOf)));
  }
  const show = (count: Count): string =>
    `${[f1Of(count), precisionOf(count), recallOf(count)].map((share) => (100 * share).toFixed(1)).join(" / ")} of ${count.right + count.missed}`;
  console.log(`${title}, ${articles.length} documents: companies ${show(companies)}; people ${show(people)}`);
}

console.log("distinct records, F1 / precision / recall");
if (hasSharedData()) {
  evaluateSet("gold-orange", readOrangeJudged());
  evaluateSet("real press with notes, dev", readNotedJudged("dev"));
}
evaluateSet("written, dev", readWrittenJudged("dev"));
if (process.argv.includes("--test")) {
  if (hasSharedData()) evaluateSet("real press with notes, test", readNotedJudged("test"));
  evaluateSet("written, test", readWrittenJudged("test"));
}
