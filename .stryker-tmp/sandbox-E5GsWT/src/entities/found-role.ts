// @ts-nocheck
import type { Role } from "../schema/types.js";
import type { LinkedEntity } from "./entity.js";
import type { TitlePhrase } from "./read-title.js";

/** A role with the rule that found it. */
export interface FoundRole {
  readonly role: Role;
  readonly person: LinkedEntity;
  readonly body: LinkedEntity | null;
  readonly rule: string;
  /** « PDG », « directrice »: speaks for the company. */
  readonly isOfficer: boolean;
  /** Tokens of the title, half-open. */
  readonly first: number;
  readonly end: number;
}

export interface Roles {
  /** Roles by person's name, in text order. */
  readonly byPerson: ReadonlyMap<string, readonly FoundRole[]>;
  /** Every title in the text, a person beside it or not. */
  readonly titles: readonly TitlePhrase[];
  /** Whose each title is, as far as that is known. */
  readonly bearers: ReadonlyMap<TitlePhrase, LinkedEntity>;
  /** Body of the first role in the text: whose « nous » an interview speaks of. */
  readonly speaker: LinkedEntity | null;
  /** Titles that a verb of naming gives: « est nommé directeur », « recrute X comme responsable ». */
  readonly given: ReadonlySet<TitlePhrase>;
}
