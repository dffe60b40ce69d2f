import { PLACE_BITS, placeOf } from "../../src/mentions/word-table.js";
import { writePlaces } from "./write-places.js";

/** A list of words as `readWordTable` reads it. */
export const packWords = (words: Iterable<string>): string =>
  writePlaces(
    Array.from(words, (word) => placeOf(word)),
    2 ** PLACE_BITS,
  );
