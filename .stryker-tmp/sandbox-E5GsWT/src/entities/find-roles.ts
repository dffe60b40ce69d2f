// @ts-nocheck
import type { Sentence } from "../document/document.js";
import type { Roles } from "./found-role.js";
import { TitlePairer } from "./pair-titles.js";
import { GivenTitleReader } from "./read-given-titles.js";
import { RoleVerbReader } from "./read-role-verbs.js";
import { TieReader } from "./read-ties.js";
import { TitleReader } from "./read-title.js";
import { RoleLedger } from "./role-ledger.js";
import { RoleOwner } from "./role-owner.js";
import type { RoleContext } from "./role-scene.js";

/** Whose title is whose: titles before and behind names, verbs (« dirigé par »), and the company that each belongs to. */
export function findRoles(context: RoleContext): Roles {
  const finder = new RoleFinder(context);
  for (const [index, sentence] of context.document.sentences.entries()) finder.read(sentence, index);
  return finder.close();
}

class RoleFinder {
  private readonly scene: RoleOwner;
  private readonly reader: TitleReader;
  private readonly ledger: RoleLedger;
  private readonly pairer: TitlePairer;
  private readonly verbs: RoleVerbReader;
  private readonly givens: GivenTitleReader;
  private readonly ties: TieReader;

  constructor(context: RoleContext) {
    const { document, grammar, phrases, words } = context;
    this.scene = new RoleOwner(context);
    this.reader = new TitleReader(document, grammar, phrases, words.roles, words.references);
    this.ledger = new RoleLedger(this.scene);
    this.pairer = new TitlePairer(this.scene, this.ledger);
    this.verbs = new RoleVerbReader(this.scene, this.ledger, this.reader);
    this.givens = new GivenTitleReader(this.scene, this.ledger, this.reader);
    this.ties = new TieReader(this.scene, this.ledger);
  }

  read({ first, end }: Sentence, sentence: number): void {
    const titles = this.reader.readAll(first, end);
    this.ledger.titles.push(...titles);
    const people = this.scene
      .phrasesOf(sentence)
      .filter(({ entity, via }) => entity.kind === "person" && via === "name");
    for (const [index, person] of people.entries()) {
      this.pairer.readTitles(person, people[index + 1]?.first ?? end, titles, sentence, first, end);
    }
    if (people.length === 0 && titles.length === 0) return;
    for (const person of people) this.verbs.readVerbs(person, sentence, first, end);
    for (const title of titles)
      if (!this.ledger.bearers.has(title)) this.givens.readGiven(title, people, sentence, first);
    this.givens.readPosts(people, sentence, first, end);
    for (const title of titles) if (!this.ledger.bearers.has(title)) this.ties.readCoreference(title, sentence);
    for (const person of people) this.ties.readTies(person, sentence, first, end);
    for (const person of people) this.ties.readPredecessor(person, people, sentence);
    this.ledger.remember(sentence);
  }

  close(): Roles {
    this.ties.tieUntitled();
    return this.ledger;
  }
}
