// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room on the terminal
const COLOR_CODES = /\u001b\[\d+m/g;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const MARKS = /\p{M}/gu;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  const shown = text.replace(COLOR_CODES, "").replace(MARKS, "");
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}

/** Rows in aligned columns, indented by two; the last columns are wrapped where the row is wider than `width`. */
export function renderTable(rows: readonly (readonly string[])[], width: number): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widest = (measure: (cell: string) => number): number[] =>
    Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => measure(row[column] ?? ""))));
  const widths = widest(widthOf);
  shrink(widths, widest(longestWordOf), width - 2 - 2 * Math.max(0, columns - 1));
  return rows.map((row) => renderRow(row, widths)).join("\n");
}

const longestWordOf = (cell: string): number => Math.max(...cell.split(" ").map(widthOf));

/** Takes what is too much from the widest columns, down to the longest word of each. */
function shrink(widths: number[], least: readonly number[], room: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    let widest = -1;
    for (const [column, width] of widths.entries())
      if (width > (least[column] ?? 0) && width > (widths[widest] ?? 0)) widest = column;
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
}

function renderRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) =>
    widthOf(cell) <= (widths[column] ?? 0) ? [cell] : wrapText(cell, widths[column] ?? 0),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells.map((cell, column) => pad(cell[line] ?? "", widths[column] ?? 0)).join("  "),
  );
  return lines.map((line) => `  ${line}`.trimEnd()).join("\n");
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Lines of at most `width` columns, cut at spaces; a word wider than that stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
