import type { ArticleNotes, NameNotes } from "./written-article.js";

/** How many records some articles hold. */
export interface RecordCounts {
  articles: number;
  figures: number;
  events: number;
  quotes: number;
  peopleWithRole: number;
}

/** An article that teaches names only counts no figure, event or quote. */
export function countRecords(all: readonly (NameNotes | ArticleNotes)[]): RecordCounts {
  const sum = (count: (notes: NameNotes | ArticleNotes) => number): number =>
    all.reduce((total, notes) => total + count(notes), 0);
  return {
    articles: all.length,
    figures: sum((notes) => ("money" in notes ? notes.percentages.length + notes.money.length : 0)),
    events: sum((notes) => ("events" in notes ? notes.events.length : 0)),
    quotes: sum((notes) => ("quotes" in notes ? notes.quotes.length : 0)),
    peopleWithRole: sum((notes) => notes.people.filter(({ role }) => role !== null).length),
  };
}
