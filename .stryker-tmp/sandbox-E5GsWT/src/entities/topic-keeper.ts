// @ts-nocheck
import type { LinkedEntity } from "./entity.js";
import type { Topic } from "./phrases.js";

/** An article is about one company when it names it at least so often, and so many times as often as the next. */
const DOMINANT_MENTIONS = 3;
const DOMINANT_RATIO = 2;

/** What is spoken of, as a text goes on. */
export class TopicKeeper {
  company: LinkedEntity | null = null;
  body: LinkedEntity | null = null;
  organization: LinkedEntity | null = null;
  /** Whether a subject of the paragraph has been a company or organisation. */
  settled = false;
  /** Whether a heading named what the lines under it speak of. */
  private headed = false;
  /** Whether the sentence has said what it speaks of. */
  told = false;
  /** The company that an article names far more often than any other: every paragraph speaks of it until it says otherwise. */
  private readonly dominant: LinkedEntity | null;

  constructor(
    companies: readonly LinkedEntity[],
    private readonly analysts: ReadonlySet<LinkedEntity>,
  ) {
    this.dominant = this.findDominant(companies);
  }

  private findDominant(companies: readonly LinkedEntity[]): LinkedEntity | null {
    const [first, second] = companies
      .filter((entity) => !this.analysts.has(entity))
      .sort((one, other) => other.mentions.length - one.mentions.length);
    const most = first?.mentions.length ?? 0;
    return first && most >= DOMINANT_MENTIONS && most >= DOMINANT_RATIO * (second?.mentions.length ?? 0) ? first : null;
  }

  openLine(): void {
    this.settled = false;
  }

  openParagraph(): void {
    this.headed = false;
    if (this.dominant) this.speakOf(this.dominant, false);
  }

  /** A heading names what the lines under it speak of. */
  head(entity: LinkedEntity): void {
    this.headed = false;
    this.speakOf(entity, true);
    this.headed = true;
  }

  get topic(): Topic {
    return { company: this.company, body: this.body, organization: this.organization };
  }

  speakOf(entity: LinkedEntity, settle: boolean): void {
    if (this.headed) return;
    this.told = true;
    if (entity.kind === "organization") this.organization = entity;
    if (entity.kind === "company" && !this.analysts.has(entity)) this.company = entity;
    if (entity.kind === "company" || entity.kind === "organization") {
      this.body = entity;
      if (settle) this.settled = true;
    }
  }
}
