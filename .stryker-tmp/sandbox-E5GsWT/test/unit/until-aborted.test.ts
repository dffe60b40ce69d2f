// @ts-nocheck
import { describe, expect, it } from "vitest";
import { untilAborted } from "../../src/until-aborted.js";

async function* stuckAfter(count: number, ended: () => void): AsyncGenerator<number> {
  try {
    for (let n = 0; n < count; n++) yield n;
    await new Promise(() => {});
  } finally {
    ended();
  }
}

describe("untilAborted", () => {
  it("gives the items of sync and async iterables in order, one at a time", async () => {
    let asked = 0;
    function* source(): Generator<number> {
      for (let n = 0; n < 5; n++) {
        asked++;
        yield n;
      }
    }
    for (const signal of [undefined, new AbortController().signal]) {
      asked = 0;
      const got: number[] = [];
      for await (const n of untilAborted(source(), signal)) {
        got.push(n);
        expect(asked).toBe(got.length);
      }
      expect(got).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it("ends with the signal's reason while a source is stuck", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 20);
    const got: number[] = [];
    const run = async (): Promise<void> => {
      for await (const n of untilAborted(
        stuckAfter(2, () => {}),
        controller.signal,
      ))
        got.push(n);
    };
    await expect(run()).rejects.toThrow("enough");
    expect(got).toEqual([0, 1]);
  });

  it("ends before the first item when the signal is aborted already, and between two items", async () => {
    const taken: number[] = [];
    const take = async (signal: AbortSignal, stop?: () => void): Promise<void> => {
      for await (const n of untilAborted([1, 2, 3], signal)) {
        taken.push(n);
        stop?.();
      }
    };
    await expect(take(AbortSignal.abort(new Error("before")))).rejects.toThrow("before");
    const controller = new AbortController();
    await expect(take(controller.signal, () => controller.abort(new Error("between")))).rejects.toThrow("between");
    expect(taken).toEqual([1]);
  });

  it("lets a timer abort a loop that never waits", async () => {
    function* endless(): Generator<number> {
      for (let n = 0; ; n++) yield n;
    }
    const run = async (): Promise<void> => {
      for await (const n of untilAborted(endless(), AbortSignal.timeout(120))) expect(n).toBeGreaterThanOrEqual(0);
    };
    await expect(run()).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
  });

  it("passes on what the source throws, tells the source when the caller leaves, and leaves no listener", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    Object.assign(signal, {
      addEventListener: (...all: Parameters<typeof add>) => {
        listeners++;
        add(...all);
      },
      removeEventListener: (...all: Parameters<typeof remove>) => {
        listeners--;
        remove(...all);
      },
    });
    function* failing(): Generator<number> {
      yield 1;
      throw new Error("source");
    }
    const run = async (): Promise<void> => {
      for await (const n of untilAborted(failing(), signal)) expect(n).toBe(1);
    };
    await expect(run()).rejects.toThrow("source");
    let ended = false;
    for await (const n of untilAborted(
      stuckAfter(3, () => {
        ended = true;
      }),
      signal,
    ))
      if (n === 1) break;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(ended).toBe(true);
    expect(listeners).toBe(0);
  });
});
