// @ts-nocheck
import type { Document } from "../document/document.js";
import { TokenKind } from "../document/tokens.js";
import type {
  Claim,
  ClaimRecord,
  Entity,
  Extraction,
  NameVerdict,
  Period,
  Person,
  Role,
  StatedEvent,
  Support,
  Verdict,
} from "../schema/types.js";
import { ArticleNames, type ClaimedName, type NameType, namesOf } from "./article-names.js";
import type { ClaimWords } from "./claim-words.js";
import { findStrayNames } from "./find-stray-names.js";
import { judgeEvent, stateEvent } from "./judge-event.js";
import { type ArticleFigures, judgeFigure, numberKey } from "./judge-figure.js";
import { judgeName } from "./judge-name.js";
import { type ClaimedRole, judgeRole } from "./judge-role.js";
import { type ReadFigure, readFigures, readRecord } from "./stated-figures.js";

/** A statement as it was read. */
export interface ReadStatement {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** What claims need of the extractor. */
export interface ClaimReader {
  /** Periods that the article says outside its text: in its title, by its day of publication. */
  readonly elsewhere: readonly Period[];
  /** Reads a statement, with the article's names known. */
  readStatement(statement: string): ReadStatement;
  /** Reads the period of a record's field. */
  readPeriod(period: string | Period, option: string): Period;
}

/** Holds claims against what was read of an article, one after the other; a claim's verdict depends on no other claim. */
export function judgeClaims(
  article: ReadStatement,
  claims: readonly Claim[],
  reader: ClaimReader,
  words: ClaimWords,
): Verdict[] {
  const judge = new ClaimJudge(article, reader, words);
  return claims.map((claim, index) =>
    typeof claim === "string" ? judge.judgeStatement(claim, index) : judge.judgeRecord(claim, index),
  );
}

class ClaimJudge {
  private readonly names: ArticleNames;
  private readonly figures: ArticleFigures;
  private readonly events: readonly StatedEvent[];

  constructor(
    { document, extraction }: ReadStatement,
    private readonly reader: ClaimReader,
    private readonly words: ClaimWords,
  ) {
    this.names = new ArticleNames(document, extraction, words);
    const figures = readFigures(extraction, words).map((figure) => {
      const companies = figure.stated.companies.map((name) => this.names.findHolder(name));
      return { ...figure, stated: { ...figure.stated, companies } };
    });
    this.figures = {
      figures,
      periods: [...extraction.quarters, ...extraction.dates, ...reader.elsewhere],
      looseNumbers: looseNumbersOf(document, figures),
    };
    this.events = this.eventsOf(extraction);
  }

  judgeStatement(statement: string, index: number): Verdict {
    const { document, extraction } = this.reader.readStatement(statement);
    const figures = readFigures(extraction, this.words).map((figure) => this.judgeFigure(figure));
    const names = namesOf(extraction).map(({ type, entity }) => this.judgeEntity(entity, type));
    for (const span of findStrayNames(document, extraction, this.words.isCommon)) {
      names.push(judgeName({ name: span.text, aliases: [], wikidata: null, type: null }, span, this.names));
    }
    names.sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
    const roles = extraction.people.flatMap((person) =>
      person.roles.map((role) => this.judgeRole(claimRole(person, role, extraction), person.aliases)),
    );
    const events = this.eventsOf(extraction).map((event) => judgeEvent(event, this.events));
    const told = [...figures, ...roles, ...events];
    const status = weakest([...told, ...names, ...(told.length === 0 ? [UNCHECKED] : [])]);
    return { claim: index, status, figures, names, roles, events };
  }

  judgeRecord(record: ClaimRecord, index: number): Verdict {
    const company = this.claimName(record.company, "company");
    const person = this.claimName(record.person, "person");
    const organization = this.claimName(record.organization, "organization");
    const names = [company, person, organization].flatMap((name) => (name ? [judgeName(name, null, this.names)] : []));
    const figure = readRecord(
      record,
      company ? [this.canonical(company)] : [],
      this.periodOf(record.period, `claims[${index}].period`),
      this.periodOf(record.baseline, `claims[${index}].baseline`),
      this.words,
    );
    const figures = figure ? [this.judgeFigure(figure)] : [];
    const body = company ?? organization;
    const title = record.role ?? null;
    const hasRole = person !== null && (title !== null || (body !== null && !figure));
    const post = { title, company: body ? this.canonical(body) : null, isBeside: true, past: false };
    const roles = hasRole ? [this.judgeRole({ person: person.name, ...post }, [])] : [];
    return { claim: index, status: weakest([...figures, ...names, ...roles]), figures, names, roles, events: [] };
  }

  private eventsOf({ events }: Extraction): StatedEvent[] {
    return events.flatMap((event) => stateEvent(event, this.names) ?? []);
  }

  private judgeFigure(figure: ReadFigure) {
    return judgeFigure(figure, this.figures, this.names, this.words);
  }

  private judgeEntity({ name, aliases, wikidata, mentions }: Entity, type: NameType): NameVerdict {
    const [first] = mentions;
    if (!first) return judgeName({ name, aliases, wikidata, type }, null, this.names);
    const { start, end, text } = first;
    return judgeName({ name: text, aliases: [name, ...aliases], wikidata, type }, { start, end, text }, this.names);
  }

  private judgeRole(claimed: ClaimedRole, aliases: readonly string[]) {
    const bearer = this.names.find({ name: claimed.person, aliases, wikidata: null, type: "person" });
    return judgeRole(claimed, bearer?.entity ?? null, this.names, this.words);
  }

  private periodOf(period: string | Period | null | undefined, option: string): Period | null {
    return period === null || period === undefined ? null : this.reader.readPeriod(period, option);
  }

  /** A record's name with the forms that it is known under: « Amazon Web Services » is « AWS ». */
  private claimName(name: string | null | undefined, type: NameType): ClaimedName | null {
    if (name === null || name === undefined) return null;
    const entity = this.knownAs(name);
    const aliases = entity ? [entity.name, ...entity.aliases] : [];
    return { name, aliases, wikidata: entity?.wikidata ?? null, type };
  }

  private canonical(claimed: ClaimedName): string {
    return this.names.find(claimed)?.entity.name ?? claimed.name;
  }

  /** The entity that the whole of a name is read as. */
  private knownAs(name: string): Entity | null {
    const found = namesOf(this.reader.readStatement(name).extraction);
    return found.find(({ entity }) => entity.mentions.some(({ text }) => text === name.trim()))?.entity ?? null;
  }
}

function looseNumbersOf({ tokens }: Document, figures: readonly ReadFigure[]): Set<string> {
  const loose = new Set<string>();
  let at = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Number) continue;
    const start = tokens.starts[token] as number;
    while (at < figures.length && (figures[at]?.stated.span?.end ?? 0) <= start) at++;
    const isTaken = (figures[at]?.stated.span?.start ?? Number.MAX_VALUE) <= start;
    if (!isTaken) loose.add(numberKey(Number(tokens.norms[token])));
  }
  return loose;
}

/** How many characters may part a title from its company: « directrice générale du groupe X ». */
const BESIDE = 12;

function claimRole(person: Person, role: Role, { companies, organizations }: Extraction): ClaimedRole {
  const company = role.company ?? role.organization;
  const body = [...companies, ...organizations].find(({ name }) => name === company);
  const isBeside =
    body?.mentions.some(({ start, end }) => {
      const gap = start >= role.end ? start - role.end : role.start - end;
      return gap >= 0 && gap <= BESIDE;
    }) ?? false;
  return { person: person.name, title: role.title, company, isBeside, past: role.past };
}

const UNCHECKED: { readonly status: Support } = { status: "not-found" };

function weakest(parts: readonly { readonly status: Support }[]): Support {
  if (parts.some(({ status }) => status === "contradicted")) return "contradicted";
  return parts.length === 0 || parts.some(({ status }) => status === "not-found") ? "not-found" : "supported";
}
