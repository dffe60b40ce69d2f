/**
 * The characters of the bytes 0x80 to 0x9f in windows-1252 (the Encoding standard's index; its five unassigned bytes stay controls).
 * Kept here because `TextDecoder("windows-1252")` of Node 20.20 reads these bytes as ISO-8859-1.
 */
// @ts-nocheck

const HIGH = Uint16Array.of(
  ...[
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  ],
  ...[
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ],
);

/** The UTF-16 unit of a byte, or of a C1 control that stands for one. */
export const windows1252Unit = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] as number) : byte;
