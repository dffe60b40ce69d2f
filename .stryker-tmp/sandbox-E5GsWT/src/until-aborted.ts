/** Milliseconds of work after which timers and input get a turn, so that an abort can arrive at all. */
// @ts-nocheck

const TURN_MS = 50;

/**
 * The items of an iterable, each asked for when the one before was taken. When the signal is aborted, even while an item is
 * waited for, the iteration ends by throwing the signal's reason, and the source is told to end.
 */
export async function* untilAborted<T>(
  items: Iterable<T> | AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  if (signal === undefined) {
    yield* items;
    return;
  }
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let turn = performance.now();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await orAbort(iterator.next(), signal);
      if (done) return;
      yield await value;
      if (performance.now() - turn > TURN_MS) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        turn = performance.now();
      }
    }
  } finally {
    // Not waited for: a source that is stuck in next() never answers.
    Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function orAbort<T>(promise: T | Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    const settle = (): void => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop, { once: true });
    Promise.resolve(promise).then(resolve, reject).finally(settle);
  });
}
