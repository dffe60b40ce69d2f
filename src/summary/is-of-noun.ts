/** « de », « du », « des », « d' »: binds what follows to the noun before it. Asked of prepositions only. */
export const isOfNoun = (norm: string): boolean => norm.startsWith("d");
