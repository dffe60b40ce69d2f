import type { NameNotes } from "../written-article.js";
import type { DraftTag } from "./draft-tag.js";

/** `[[C:AWS|=Amazon Web Services]]` is an alias. */
export function listCompanies(tags: readonly DraftTag[]): NameNotes["companies"] {
  const forms = new Map<string, Set<string>>();
  const nameOf = new Map<string, string>();
  const own = tags.filter(({ tag }) => tag === "C");
  for (const { surface, more } of own) if (more[0]?.startsWith("=")) nameOf.set(surface, more[0].slice(1));
  for (const { surface } of own) {
    const name = nameOf.get(surface) ?? surface;
    const list = forms.get(name) ?? new Set<string>();
    if (surface !== name) list.add(surface);
    forms.set(name, list);
  }
  return [...forms].map(([name, aliases]) => ({ name, aliases: [...aliases] }));
}

const fold = (name: string): string => name.toLocaleLowerCase("fr");

/** `[[P:Jane Doe|directrice générale|Acme]]`; a later « Doe » or « Jane » is hers when nobody else is called so. */
export function listPeople(tags: readonly DraftTag[]): NameNotes["people"] {
  const people: NameNotes["people"] = [];
  for (const { tag, surface, more } of tags) {
    if (tag !== "P") continue;
    const full = more[0]?.startsWith("=") ? more.shift()?.slice(1) : surface;
    const name = fold(full ?? surface);
    const owners = people.filter(
      (person) =>
        fold(person.name) === name ||
        fold(person.name).endsWith(` ${name}`) ||
        fold(person.name).startsWith(`${name} `) ||
        person.mentions.includes(surface),
    );
    const exact = owners.find((person) => fold(person.name) === name) ?? owners[0];
    if (owners.length > 1 && fold(exact?.name ?? "") !== name) throw new Error(`« ${surface} » is two people's name`);
    const person = exact ?? { name: surface, mentions: [], role: null, company: null };
    if (!exact) people.push(person);
    if (!person.mentions.includes(surface)) person.mentions.push(surface);
    if (more[0]) person.role = more[0];
    if (more[1]) person.company = more[1];
  }
  return people;
}
