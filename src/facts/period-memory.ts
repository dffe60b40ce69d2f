import type { PeriodMention } from "../mentions/mention.js";
import { DERIVED_COUNT, type Derived } from "./period-features.js";
import type { PeriodScene } from "./period-scene.js";

/** How many periods of earlier sentences stay in reach. */
const TOPICS = 8;

/** What a text has said of periods so far, and which of them its figures were given. */
export class PeriodMemory {
  /** Mentions of earlier sentences, the last of each period, the latest last. */
  readonly topics: number[] = [];
  /** By period: how often it was said before the sentence, how many figures were given it, and the last that was. */
  readonly said: Int32Array;
  readonly used: Int32Array;
  readonly lastUse: (number | undefined)[] = [];
  /** By `Derived`: how many figures were given such a period. */
  readonly derivedUsed = new Int32Array(DERIVED_COUNT);
  /** The period said and used most, or -1. */
  main = -1;
  /** The first quarter, half-year or year that was said: what a report on results is about; or -1. */
  report = -1;
  /** How many figures in a row were given no period. */
  nones = 0;

  constructor(private readonly scene: PeriodScene) {
    this.said = new Int32Array(scene.distinct);
    this.used = new Int32Array(scene.distinct);
  }

  /** Notes that a figure speaks of a period, or of none. */
  use(figure: number, place: PeriodMention | null, derived: Derived | null): void {
    this.nones = place === null && derived === null ? this.nones + 1 : 0;
    if (derived !== null) this.derivedUsed[derived] = (this.derivedUsed[derived] ?? 0) + 1;
    if (place === null) return;
    const id = this.scene.idOf(place);
    this.lastUse[id] = figure;
    this.used[id] = (this.used[id] ?? 0) + 1;
    this.weighMain(id);
  }

  /** Notes a period that the text said before the sentence at hand. */
  remember(at: number): void {
    if (this.scene.isVague(at)) return;
    const id = this.scene.ids[at] ?? 0;
    this.said[id] = (this.said[id] ?? 0) + 1;
    this.weighMain(id);
    const { granularity } = (this.scene.periods[at] as PeriodMention).period;
    if (this.report < 0 && (granularity === "quarter" || granularity === "half" || granularity === "year"))
      this.report = id;
    const known = this.topics.findIndex((topic) => this.scene.ids[topic] === id);
    if (known >= 0) this.topics.splice(known, 1);
    else if (this.topics.length >= TOPICS) {
      // The text's main period stays in reach however long ago it was said.
      const oldest = this.scene.ids[this.topics[0] ?? 0] === this.main ? 1 : 0;
      this.topics.splice(oldest, 1);
    }
    this.topics.push(at);
  }

  /** What the text speaks of most: said and used more often than any other. */
  private weighMain(id: number): void {
    const weight = (at: number) => (this.said[at] ?? 0) + (this.used[at] ?? 0);
    if (this.main < 0 || weight(id) > weight(this.main)) this.main = id;
  }

  /** 0 no such period yet, 1 a year, 2 a quarter or half-year. */
  get reporting(): number {
    const period = this.report < 0 ? null : this.scene.periodOf(this.report);
    return period === null ? 0 : period.granularity === "year" ? 1 : 2;
  }
}
