// @ts-nocheck
import type { WriteStream } from "node:tty";

export interface Progress {
  /** `fraction` of the work that is done, 0 to 1; null where it is not known. */
  show(done: number, rate: number, fraction: number | null): void;
  /** Takes the line away. */
  clear(): void;
}

const SILENT: Progress = { show() {}, clear() {} };
const EVERY_MS = 200;
const COUNT = new Intl.NumberFormat("en");

/** One line that renews itself on a terminal; nothing anywhere else. */
export function showProgress(
  stream: Pick<WriteStream, "write"> & { isTTY?: boolean },
  now = () => performance.now(),
): Progress {
  if (!stream.isTTY) return SILENT;
  const start = now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(done, rate, fraction) {
      if (now() - shown < EVERY_MS) return;
      shown = now();
      const parts = [`${COUNT.format(done)} articles`, `${COUNT.format(Math.round(rate))}/s`];
      if (fraction !== null && fraction > 0) {
        const left = ((now() - start) / 1000 / fraction) * (1 - fraction);
        parts.push(`${Math.floor(fraction * 100)} %`, `${writeSeconds(left)} left`);
      }
      stream.write(`\r\u001b[2K${parts.join(" · ")}`);
    },
    clear: () => void stream.write("\r\u001b[2K"),
  };
}

/** « 45 s », « 3 min 20 s », « 2 h 05 min ». */
export function writeSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, "0")} min`;
}
