/** What a Node process costs that loads nothing and answers nothing. */
export const ask = () => null;
