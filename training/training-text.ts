import { type AnnotatedText, TAGS, type Tag } from "../src/judge/annotated-text.js";

/** The kinds of `TAGGED_KINDS` as a bit set: company 1, organisation 2, press 4, person 8, place 16, product 32. */
export const KIND_OF_TAG: Readonly<Partial<Record<Tag, number>>> = { C: 1, O: 2, J: 4, P: 8, L: 16, R: 32 };
export const ANY_KIND = 63;

/** A name in a training text. Silver sources know less than ours: a name of one kind among several, or perhaps none. */
export interface TrainingName {
  start: number;
  end: number;
  /** Bit set of the kinds it may be. */
  kinds: number;
  /** It may be no name at all. */
  optional: boolean;
}

export interface TrainingText {
  id: string;
  source: "written" | "wikinews" | "popcorn" | "wikiner" | "orangesum";
  text: string;
  names: TrainingName[];
}

/** Keeps the tags of names; an unsure one may be anything. */
export function namesOf({ spans }: AnnotatedText): TrainingName[] {
  return spans.flatMap(({ start, end, tag, unsure }) => {
    const kinds = KIND_OF_TAG[tag];
    if (kinds === undefined || !TAGS.includes(tag)) return [];
    return [{ start, end, kinds: unsure ? ANY_KIND : kinds, optional: unsure }];
  });
}
