import fs from "node:fs";

/** A row of a table by column name; every column is there, empty or not. */
export type Row = Readonly<Record<string, string>>;

/** @throws Error naming file and line when a row has another number of columns than the header. */
export function readTsv(file: URL): Row[] {
  const [header = "", ...lines] = fs.readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  const columns = header.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`${file.pathname}:${index + 2}: ${cells.length} columns, the header has ${columns.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] as string]));
  });
}

const SEPARATOR = " ; ";

export const splitAliases = (cell: string): string[] => (cell === "" ? [] : cell.split(SEPARATOR));
