// @ts-nocheck
export interface CsvStyle {
  /** Between cells: "," or ";" (what French spreadsheets open) or a tab. */
  separator: "," | ";" | "\t";
  /** Between a number's whole part and its decimals. */
  decimal: "." | ",";
}

/** A text that a spreadsheet would run as a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A row without its end of line. Numbers are never quoted unless the separator is their decimal mark. */
export function writeCsvRow(cells: readonly (string | number | null)[], { separator, decimal }: CsvStyle): string {
  return cells
    .map((cell) => {
      if (cell === null) return "";
      const text = typeof cell === "number" ? writeNumber(cell, decimal) : FORMULA.test(cell) ? `'${cell}` : cell;
      return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(separator);
}

/** Digits without an exponent, which spreadsheets read as text or round. */
function writeNumber(value: number, decimal: "." | ","): string {
  if (!Number.isFinite(value)) return "";
  const digits = String(value).includes("e")
    ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
  return decimal === "." ? digits : digits.replace(".", decimal);
}

/** RFC 4180. */
export const CSV_LINE_END = "\r\n";
export const BYTE_ORDER_MARK = "\ufeff";
