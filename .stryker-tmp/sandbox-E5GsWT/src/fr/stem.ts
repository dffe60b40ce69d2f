// @ts-nocheck
import stemmer from "natural/lib/natural/stemmers/porter_stemmer_fr.js";

/** The Snowball stem of a French word in normal form, by natural's stemmer (its file alone: natural's root reads .env and opens clients). */
export const stemFrench = (word: string): string => (word.length < 3 ? word : stemmer.stem(word) || word);
