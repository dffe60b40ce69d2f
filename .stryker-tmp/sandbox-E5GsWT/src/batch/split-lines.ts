/** A line of a file, without its end. */
// @ts-nocheck

export interface Line {
  /** Null for a line that is too long. */
  readonly text: string | null;
  /** Bytes of the file up to the end of the line. */
  readonly read: number;
}

/** 64 MB: no article is as long. */
const LONGEST_LINE = 64_000_000;

const NEWLINE = 0x0a;
const UTF8 = new TextDecoder("utf-8");

/** The lines of a stream of bytes in UTF-8, one at a time; only the current line is kept in memory. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let read = 0;
  const endLine = (): Line => {
    const text = length > LONGEST_LINE ? null : UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    parts = [];
    length = 0;
    return { text, read };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end));
      length += end - from;
      read += end + 1 - from;
      yield endLine();
      from = end + 1;
    }
    length += chunk.length - from;
    read += chunk.length - from;
    if (length <= LONGEST_LINE) parts.push(chunk.slice(from));
    else parts = [];
  }
  if (length > 0) yield endLine();
}
