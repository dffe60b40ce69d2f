/**
 * Checks the written corpus and the annotations of real press: `npm run check:corpus [PART/SLUG-PREFIX …]`. Exit 1 when anything is wrong.
 */

import { countRecords } from "./count-records.js";
import { countTags } from "./count-tags.js";
import { hasSharedData } from "./shared.js";
import { type NotedArticle, readNotedArticles } from "./stand-off-notes.js";
import { untaggedRepeats } from "./untagged-repeats.js";
import {
  FIGURE_LISTS,
  isWhole,
  listWrittenArticles,
  type NamedArticle,
  PARTS,
  readNamedArticle,
  surfacesOf,
  type WrittenArticle,
} from "./written-article.js";

const SHAPES = [
  "wire",
  "analysis",
  "interview",
  "brief",
  "release",
  "headline-list",
  "table-like",
  "live",
  "portrait",
  "op-ed",
  "letter",
];
const DIRECTIONS = ["up", "down", "none"];
const UNITS = ["percent", "points", "basis-points"];
const KINDS = ["change", "share", "margin", "other"];
const CERTAINTIES = ["stated", "reported", "conditional", "forecast", "denied"];
const PERIOD = /^(FY)?\d{4}(-Q[1-4]|-H[12]|-\d\d(-\d\d)?)?(\/(FY)?\d{4}(-Q[1-4]|-H[12]|-\d\d(-\d\d)?)?)?$/;
const EVENT_ROLES: Record<string, string[]> = {
  partnership: ["partners", "object"],
  acquisition: ["acquirer", "target", "seller", "price", "stake"],
  funding: ["company", "round", "amount", "investors", "lead", "valuation"],
  appointment: ["person", "role", "company", "predecessor"],
  departure: ["person", "role", "company", "successor"],
  launch: ["company", "product"],
  results: ["company", "revenue", "profit"],
  contract: ["supplier", "customer", "amount", "object"],
  layoffs: ["company", "count", "share"],
  incident: ["victim", "attacker", "type"],
  litigation: ["authority", "company", "amount", "object"],
};

type Say = (problem: string) => void;

function checkVocabulary(value: string, allowed: string[], where: string, say: Say): void {
  if (!allowed.includes(value)) say(`${where}: « ${value} » is none of ${allowed.join(", ")}`);
}

function checkNames(article: NamedArticle, say: Say): void {
  const { text, notes } = article;
  const forms = new Set(notes.companies.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const surface of surfacesOf(article, "C"))
    if (!forms.has(surface)) say(`company « ${surface} » is tagged C but no form of a record`);
  const mentions = new Set(notes.people.flatMap((person) => [person.name, ...person.mentions]));
  for (const surface of surfacesOf(article, "P"))
    if (!mentions.has(surface)) say(`person « ${surface} » is tagged P but in no record`);
  const names = new Set(notes.companies.map(({ name }) => name));
  if (names.size !== notes.companies.length) say("two company records share a name");
  for (const sentence of notes.salient_text)
    if (!text.includes(sentence)) say(`salient sentence is not in the text: « ${sentence} »`);
  checkVocabulary(notes.shape, SHAPES, "shape", say);
  if (!/^\d{4}-\d\d-\d\d$/.test(notes.date)) say(`date « ${notes.date} »`);
  for (const repeat of untaggedRepeats(article)) {
    say(`« ${repeat.surface} » is tagged ${repeat.tag} elsewhere, but not in « …${repeat.around}… »`);
  }
}

function checkFigures(article: WrittenArticle, say: Say): void {
  const { text, notes } = article;
  const within = (value: string, allowed: string[], where: string) => checkVocabulary(value, allowed, where, say);
  for (const [tag, list, name] of [
    ["%", notes.percentages, "percentages"],
    ["M", notes.money, "money"],
    ["Q", notes.quarters, "quarters"],
  ] as const) {
    const tagged = surfacesOf(article, tag);
    const noted = list.map((entry) => entry.surface);
    if (tagged.join("|") !== noted.join("|"))
      say(`${name} differ from the ${tag} tags: ${tagged.join(" | ")} ≠ ${noted.join(" | ")}`);
  }
  const names = new Set(notes.companies.map(({ name }) => name));
  for (const figure of [...notes.percentages, ...notes.money]) {
    const where = `figure « ${figure.surface} »`;
    within(figure.direction, DIRECTIONS, where);
    within(figure.certainty, CERTAINTIES, where);
    for (const company of figure.companies)
      if (!names.has(company)) say(`${where}: « ${company} » is no company record's name`);
    for (const period of [figure.period, figure.baseline])
      if (period !== null && !PERIOD.test(period)) say(`${where}: period « ${period} »`);
    if (figure.about !== null && typeof figure.about !== "string") say(`${where}: about`);
  }
  for (const percentage of notes.percentages) {
    within(percentage.unit, UNITS, percentage.surface);
    within(percentage.kind, KINDS, percentage.surface);
    if (typeof percentage.value !== "number" || percentage.value < 0)
      say(`« ${percentage.surface} »: value ${percentage.value}`);
  }
  for (const amount of notes.money) {
    if (typeof amount.amount !== "number") say(`« ${amount.surface} »: amount ${amount.amount}`);
    if (amount.currency !== null && !/^[A-Z]{3}$/.test(amount.currency))
      say(`« ${amount.surface} »: currency ${amount.currency}`);
  }
  for (const event of notes.events) {
    const roles = EVENT_ROLES[event.type];
    if (!roles) say(`unknown event type « ${event.type} »`);
    else for (const role of Object.keys(event.roles)) within(role, roles, `${event.type} role`);
    within(event.certainty, CERTAINTIES, event.type);
    if (!text.includes(event.evidence)) say(`${event.type}: evidence is not in the text: « ${event.evidence} »`);
  }
  for (const quote of notes.quotes) if (!text.includes(quote.text)) say(`quote is not in the text: « ${quote.text} »`);
}

function problemsOf(article: NamedArticle): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(problem);
  checkNames(article, say);
  if (isWhole(article)) checkFigures(article, say);
  else if (article.part !== "train") say(`has not all of ${FIGURE_LISTS.join(", ")}: only train may teach names alone`);
  else for (const list of FIGURE_LISTS) if (list in article.notes) say(`has ${list} without the other lists`);
  return problems;
}

/** Notes on real press: one entry a sure figure, every holder a tagged company. */
function problemsOfNotes({ text, spans, notes }: NotedArticle): string[] {
  const problems: string[] = [];
  for (const [tag, list] of [
    ["%", notes.percentages],
    ["M", notes.money],
  ] as const) {
    const tagged = spans
      .filter((span) => span.tag === tag && !span.unsure)
      .map(({ start, end }) => text.slice(start, end));
    const noted = list.map(({ surface }) => surface);
    if (tagged.join("|") !== noted.join("|")) problems.push(`the notes' figures differ from the ${tag} tags`);
    for (const { surface, companies, certainty, direction } of list) {
      for (const company of companies)
        if (!notes.companies.some(({ name, aliases }) => [name, ...aliases].includes(company)))
          problems.push(`figure « ${surface} »: its holder is no company record`);
      if (!CERTAINTIES.includes(certainty) || !DIRECTIONS.includes(direction)) problems.push(`figure « ${surface} »`);
    }
  }
  for (const { type, roles } of notes.events)
    for (const role of Object.keys(roles))
      if (!EVENT_ROLES[type]?.includes(role)) problems.push(`event ${type}: role ${role}`);
  return problems;
}

const wanted = process.argv.slice(2);
let checked = 0;
let wrong = 0;
const kept = new Map<string, NamedArticle["notes"][]>();
const keep = (rows: string, notes: NamedArticle["notes"]) => kept.set(rows, [...(kept.get(rows) ?? []), notes]);
for (const part of PARTS) {
  for (const slug of listWrittenArticles(part)) {
    if (wanted.length > 0 && !wanted.some((prefix) => `${part}/${slug}`.startsWith(prefix))) continue;
    checked++;
    let problems: string[];
    try {
      const article = readNamedArticle(part, slug);
      problems = problemsOf(article);
      keep(`${part}, written`, article.notes);
    } catch (error) {
      problems = [(error as Error).message];
    }
    for (const problem of problems) console.error(`${part}/${slug}: ${problem}`);
    if (problems.length > 0) wrong++;
  }
}
if (hasSharedData() && wanted.length === 0)
  for (const part of ["dev", "test"] as const)
    for (const article of readNotedArticles(part)) {
      checked++;
      keep(`${part}, real press`, article.notes);
      const problems = problemsOfNotes(article);
      for (const problem of problems) console.error(`${part}/${article.id}: ${problem}`);
      if (problems.length > 0) wrong++;
    }
if (wanted.length === 0)
  for (const [rows, notes] of kept) {
    const { articles, figures, events, quotes, peopleWithRole } = countRecords(notes);
    console.log(
      `${rows}: ${articles} articles, ${figures} figures, ${events} events, ${quotes} quotes, ${peopleWithRole} people with a role`,
    );
  }
if (hasSharedData() && wanted.length === 0)
  for (const part of PARTS) {
    const { documents, sure, unsure, problems } = countTags(part);
    const letters = sure.map(([tag, count]) => `${tag} ${count}`).join(", ");
    console.log(`${part}, real press, stand-off: ${documents} documents, ${letters}; unsure ${unsure}`);
    for (const problem of problems) console.error(problem);
    checked += documents;
    wrong += problems.length;
  }
console.log(`${checked} articles checked, ${wrong} with problems`);
process.exitCode = wrong > 0 ? 1 : 0;
