import type { LinkedEntity } from "./entity.js";
import type { FoundRole, Roles } from "./found-role.js";
import type { EntityPhrase } from "./phrases.js";
import type { TitlePhrase } from "./read-title.js";
import type { RoleOwner } from "./role-owner.js";
import { Title } from "./role-words.js";

export interface RoleDraft {
  readonly person: LinkedEntity;
  readonly title: string;
  readonly first: number;
  readonly end: number;
  readonly past: boolean;
  readonly body: LinkedEntity | null;
  readonly rule: string;
  readonly sentence: number;
  readonly bits?: number;
}

/** The roles found so far, and whose titles without a company are. */
export class RoleLedger implements Roles {
  readonly byPerson = new Map<string, FoundRole[]>();
  readonly titles: TitlePhrase[] = [];
  readonly bearers = new Map<TitlePhrase, LinkedEntity>();
  readonly given = new Set<TitlePhrase>();
  speaker: LinkedEntity | null = null;
  /** The last person that was a subject, and where. */
  last: { person: LinkedEntity; sentence: number; isSubject: boolean } | null = null;

  constructor(private readonly scene: RoleOwner) {}

  remember(sentence: number): void {
    for (const phrase of this.scene.phrasesOf(sentence)) {
      if (phrase.entity.kind !== "person") continue;
      const isSubject = this.scene.isSubject(phrase);
      if (isSubject || this.last?.sentence !== sentence) this.last = { person: phrase.entity, sentence, isSubject };
    }
  }

  addTitle(person: EntityPhrase, title: TitlePhrase, sentence: number, end: number, rule: string): void {
    this.bearers.set(title, person.entity);
    this.add({
      person: person.entity,
      title: this.scene.textOf(title.first, title.end),
      first: title.first,
      end: title.end,
      past: title.past,
      body: title.body ?? this.bodyOf(title, person, sentence, end),
      rule: title.body ? rule : `${rule}-topic`,
      sentence,
      bits: title.bits,
    });
  }

  /** The company of a title that names none. */
  private bodyOf(title: TitlePhrase, person: EntityPhrase, sentence: number, end: number): LinkedEntity | null {
    const { roles } = this.scene.context.words;
    if (title.opener >= 0 && roles.ours.has(this.scene.norm(title.opener)) && this.speaker) return this.speaker;
    if (title.bits & Title.Public || title.elsewhere || this.isHeadOfState(title, person)) return null;
    if (title.bits & Title.Loose) {
      if (title.possessive && this.last) return this.currentBody(this.last.person);
      return this.scene.tieBefore(person, Math.min(title.opener + 1, person.first), null, sentence)?.body ?? null;
    }
    const tie =
      this.scene.tieBehind(person, end) ??
      (title.bits & Title.Outside ? this.scene.tieBefore(person, title.opener, null, sentence) : null);
    return tie?.body ?? this.scene.left(person) ?? this.scene.owner(title, person, sentence);
  }

  /** « le président X »: a company's is « le président de Y, X » or « son président, X ». */
  private isHeadOfState(title: TitlePhrase, person: EntityPhrase): boolean {
    const bare = title.end === title.first + 1 && title.end === person.first && !title.possessive;
    return bare && this.scene.context.words.roles.heads.has(this.scene.norm(title.first));
  }

  /** The post that a person has or takes in a body. */
  postOf(person: LinkedEntity, body: LinkedEntity): FoundRole | undefined {
    return this.byPerson
      .get(person.name)
      ?.find(({ role, body: own }) => role.title !== "" && !role.past && own === body);
  }

  currentBody(person: LinkedEntity): LinkedEntity | null {
    return this.byPerson.get(person.name)?.find(({ role, body }) => body !== null && !role.past)?.body ?? null;
  }

  add(draft: RoleDraft): void {
    const { text, tokens } = this.scene.context.document;
    const { body } = draft;
    const list = this.byPerson.get(draft.person.name) ?? [];
    if (list.some(({ role, body: known }) => role.title === draft.title && (known === body || body === null))) return;
    const start = tokens.starts[draft.first] ?? 0;
    const end = tokens.ends[draft.end - 1] ?? 0;
    list.push({
      person: draft.person,
      body,
      rule: `role/${draft.rule}`,
      first: draft.first,
      end: draft.end,
      bits: draft.bits ?? 0,
      isOfficer: ((draft.bits ?? 0) & Title.Business) !== 0,
      role: {
        start,
        end,
        text: text.slice(start, end),
        title: draft.title,
        company: body?.kind === "company" ? body.name : null,
        organization: body !== null && body.kind !== "company" ? body.name : null,
        past: draft.past,
      },
    });
    this.byPerson.set(draft.person.name, list);
    if (!body) return;
    if (!draft.past) this.scene.lead(body, draft.person, draft.sentence);
    if (!draft.past && body.kind === "company") this.speaker ??= body;
  }

  /** A role in force that a verb or a place tells, in the words that French has for a man and for a woman. */
  addNoun(
    { entity }: EntityPhrase,
    [man, woman]: readonly [string, string],
    { first, end }: { readonly first: number; readonly end: number },
    body: LinkedEntity | null,
    rule: string,
    sentence: number,
  ): void {
    const title = this.scene.context.phrases.genders.get(entity) === "f" ? woman : man;
    this.add({ person: entity, title, first, end, past: false, body, rule, sentence });
  }

  hasPost(person: LinkedEntity): boolean {
    return this.byPerson.get(person.name)?.some(({ role }) => !role.past) ?? false;
  }
}
