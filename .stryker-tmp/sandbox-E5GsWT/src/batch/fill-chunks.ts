/** Articles of a chunk, at most: a message to a thread costs more than a short article. */
// @ts-nocheck

const MOST_ARTICLES = 64;
/** Characters of a chunk, about: long articles are spread over the threads. */
const MOST_CHARACTERS = 200_000;

/** Groups items in order; `weigh` gives an item's characters. */
export async function* fillChunks<Item>(
  items: AsyncIterable<Item>,
  weigh: (item: Item) => number,
): AsyncGenerator<Item[], void, undefined> {
  let chunk: Item[] = [];
  let characters = 0;
  for await (const item of items) {
    chunk.push(item);
    characters += weigh(item);
    if (chunk.length < MOST_ARTICLES && characters < MOST_CHARACTERS) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0) yield chunk;
}
