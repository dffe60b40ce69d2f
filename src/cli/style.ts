import type { WriteStream } from "node:tty";

export interface Style {
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  color(text: string, color: Color): string;
}

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Color = keyof typeof CODES;

const plain = (text: string): string => text;

/** Colours only on a terminal that takes them (`NO_COLOR` is honoured); the width is the terminal's, at most 110. */
export function pickStyle(
  stream: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns" | "hasColors">>,
): Style {
  const width = Math.max(60, Math.min(stream.columns ?? 100, 110));
  if (!stream.isTTY || !stream.hasColors?.()) return { width, bold: plain, dim: plain, color: plain };
  const wrap = (open: number, close: number) => (text: string) =>
    text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;
  return { width, bold: wrap(1, 22), dim: wrap(2, 22), color: (text, color) => wrap(CODES[color], 39)(text) };
}
