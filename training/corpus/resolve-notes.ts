/**
 * Turns an annotator's notes on real press into stand-off files:
 *   npm run resolve:notes -- PART ANNOTATOR NOTES.txt
 * The notes of one article after another, each under `=== SET ID`; the words are looked up in the text, only their offsets are written.
 *   alias: Record name = other form = other form      person: Full name = other form | role | company
 *   fig: of=A+B | about=… | change up | p=2024-Q3<2023-Q3 | src=… | sure=…     one line a figure, % and M tags without « ? » in text order
 *   event: type | role=value | sure=… | src=… | evidence      quote: text | speaker      reported: text | speaker      salient: text
 * « A … B » is the text from A to B. Words of a figure are taken where they stand nearest to it.
 */
import fs from "node:fs";
import path from "node:path";
import { extract } from "../../src/index.js";
import { readPressTexts } from "./shared.js";
import { applyStandOff, type StandOff } from "./stand-off.js";
import type { At, StandOffNotes } from "./stand-off-notes.js";

const [part = "", annotator = "", file = ""] = process.argv.slice(2);
const ANNOTATIONS = path.resolve(import.meta.dirname, "../../fixtures/annotations");
/** « A+B » is two names, « Canal+ » is one. */
const NEXT = /\+(?=[^\s+])/u;
const LISTS = new Set(["partners", "investors"]);

function resolve(head: string, lines: readonly string[]): StandOffNotes {
  const [set = "", id = ""] = head.split(" ");
  const press = readPressTexts(set).find((one) => one.id === id);
  const tags = JSON.parse(fs.readFileSync(path.join(ANNOTATIONS, part, set.replace("/", "-"), `${id}.json`), "utf8"));
  if (!press) throw new Error(`no article ${id} in ${set}`);
  const { text } = press;
  const { spans } = applyStandOff(text, tags as StandOff);

  /** The occurrence nearest to a place; from the beginning without one. */
  const find = (words: string, near = 0): At => {
    const [from = "", to] = words.split(" … ");
    if (from === "") throw new Error(`${id}: nothing to look for in « ${words} »`);
    let best = -1;
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
      if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
    if (best < 0) throw new Error(`${id}: « ${from} » is not in the text`);
    if (to === undefined) return [best, best + from.length];
    const end = text.indexOf(to, best + from.length);
    if (end < 0) throw new Error(`${id}: « ${to} » does not follow « ${from} »`);
    return [best, end + to.length];
  };
  const sourceOf = (words: string | undefined, near: number): At | "anonymous" | null =>
    words === undefined ? null : words === "anonymous" ? words : find(words, near);
  const rest = (kind: string): string[] =>
    lines.filter((line) => line.startsWith(`${kind}: `)).map((line) => line.slice(kind.length + 2));
  const parts = (line: string): string[] => line.split("|").map((one) => one.trim());

  const records = rest("alias").map((line) => line.split("=").map((form) => form.trim()));
  const surfaces = [
    ...new Set(
      spans.filter(({ tag, unsure }) => tag === "C" && !unsure).map(({ start, end }) => text.slice(start, end)),
    ),
  ];
  const companies = [...records, ...surfaces.filter((form) => !records.flat().includes(form)).map((form) => [form])];
  const notes: StandOffNotes = {
    set,
    id,
    sha256: (tags as StandOff).sha256,
    annotator,
    companies: companies.map(([name = "", ...forms]) => ({
      name: find(name),
      aliases: forms.map((form) => find(form)),
    })),
    people: rest("person").map((line) => {
      const [forms = "", role, company] = parts(line);
      const mentions = forms.split("=").map((form) => find(form.trim()));
      return {
        name: mentions[0] as At,
        mentions,
        role: role ? find(role, mentions[0]?.[0]) : null,
        company: company ? find(company) : null,
      };
    }),
    percentages: [],
    money: [],
    events: rest("event").map((line) => {
      const fields = parts(line);
      const evidence = find(fields.at(-1) ?? "");
      const roles: Record<string, At | At[]> = {};
      let certainty = "stated";
      let source: string | undefined;
      for (const field of fields.slice(1, -1)) {
        const [role = "", value = ""] = field.split("=");
        if (role === "sure") certainty = value;
        else if (role === "src") source = value;
        else
          roles[role] = LISTS.has(role)
            ? value.split(NEXT).map((one) => find(one, evidence[0]))
            : find(value, evidence[0]);
      }
      return {
        type: fields[0] ?? "",
        roles,
        certainty: certainty as StandOffNotes["events"][number]["certainty"],
        source: sourceOf(source, evidence[0]),
        evidence,
      };
    }),
    quotes: ["quote", "reported"].flatMap((kind) =>
      rest(kind).map((line) => {
        const [words = "", speaker] = parts(line);
        const at = find(words);
        return { text: at, speaker: speaker ? find(speaker, at[1]) : null, reported: kind === "reported" };
      }),
    ),
    salient: rest("salient").map((line) => find(line)),
  };

  const figures = spans.filter(({ tag, unsure }) => (tag === "%" || tag === "M") && !unsure);
  const said = rest("fig");
  if (said.length !== figures.length) throw new Error(`${id}: ${said.length} fig lines for ${figures.length} figures`);
  const found = extract(text, { language: "fr" });
  for (const [index, { start, end, tag }] of figures.entries()) {
    const fields = parts(said[index] ?? "");
    const field = (name: string): string | undefined =>
      fields.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
    const words = fields.filter((one) => !one.includes("=")).flatMap((one) => one.split(" "));
    const direction = words.includes("up") ? "up" : words.includes("down") ? "down" : "none";
    const read = (tag === "%" ? found.percentages : found.amounts).find((one) => one.start < end && start < one.end);
    const value = Number(field("value") ?? read?.value);
    if (Number.isNaN(value)) throw new Error(`${id}: no value in « ${text.slice(start, end)} »`);
    const [period = "", baseline] = (field("p") ?? "").split("<");
    const shared = {
      at: [start, end] as At,
      max: read?.max ?? null,
      direction: direction as "up" | "down" | "none",
      about: field("about") ? find(field("about") as string, start) : null,
      companies:
        field("of")
          ?.split(NEXT)
          .map((one) => find(one, start)) ?? [],
      period: period || null,
      baseline: baseline || null,
      source: sourceOf(field("src"), start),
      certainty: (field("sure") ?? "stated") as StandOffNotes["events"][number]["certainty"],
    };
    if (tag === "M") {
      const currency = field("cur") ?? (read && "currency" in read ? read.currency : null);
      notes.money.push({ ...shared, amount: value, currency });
      continue;
    }
    const kind =
      (["share", "margin", "change"] as const).find((one) => words.includes(one)) ??
      (direction === "none" ? "other" : "change");
    const unit = read && "kind" in read ? read.unit : "percent";
    notes.percentages.push({ ...shared, value, unit, kind });
  }
  return notes;
}

for (const block of fs.readFileSync(file, "utf8").split(/^=== /m).slice(1)) {
  const [head = "", ...lines] = block.split("\n");
  let notes: StandOffNotes;
  try {
    notes = resolve(head.trim(), lines);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
    continue;
  }
  const folder = path.join(ANNOTATIONS, "notes", part, notes.set.replace("/", "-"));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${notes.id}.json`), `${JSON.stringify(notes)}\n`);
  console.log(
    `${notes.id}: ${notes.percentages.length} percentages, ${notes.money.length} amounts, ${notes.events.length} events, ${notes.quotes.length} quotes, ${notes.people.length} people`,
  );
}
