// @ts-nocheck
import fs from "node:fs";
import path from "node:path";

/** `{kind attributes: surface}` in a line of cases. Offsets are UTF-16, half-open. */
export interface ExpectedSpan {
  readonly kind: string;
  /** As written, without outer space: « 2024-Q3 ». */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** One line of a case file. */
export interface Case {
  /** « quarter.txt:12 ». */
  readonly place: string;
  /** The kind that the file is about: « quarter ». */
  readonly kind: string;
  readonly text: string;
  readonly spans: readonly ExpectedSpan[];
  /** From a section `## not …`: nothing of the file's kind may be found. */
  readonly isCounter: boolean;
  /** `@published 2024-05-03`: in force from its line on. */
  readonly directives: Readonly<Record<string, string>>;
}

/** A case in one typographic variant, as a checker gets it. */
export type GivenCase = Pick<Case, "kind" | "text" | "spans" | "isCounter" | "directives">;

/** Says what is wrong, « expected … got … », one string a problem. */
export type CheckCase = (given: GivenCase) => string[];

const SPAN = /\{([a-z]+)([^:{}]*): ([^{}]+)\}/g;
const DIRECTIVE = /^@(\w+) (.+)$/;
const BREAKS: Readonly<Record<string, string>> = { "⏎": "\n", "¶": "\n\n" };

/**
 * Reads the annotated lines of a case file, named after the kind that it is about. `# …` is a comment, `## …` a section, `## not …` one of
 * counter-lines, `@name value` a directive; ⏎ stands for a line break, ¶ for a blank line.
 * @throws Error naming file and line of a brace that opens no span, or of a counter-line with a span of the file's kind.
 */
export function readCases(file: string): Case[] {
  const name = path.basename(file);
  const kind = path.basename(file, ".txt");
  const cases: Case[] = [];
  let isCounter = false;
  let directives: Record<string, string> = {};
  fs.readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      const place = `${name}:${index + 1}`;
      const directive = DIRECTIVE.exec(line);
      if (line.startsWith("## ")) isCounter = line.startsWith("## not ");
      else if (directive) directives = { ...directives, [directive[1] as string]: (directive[2] as string).trim() };
      else if (line.trim() !== "" && !line.startsWith("#")) {
        const { text, spans } = readLine(line, place);
        if (isCounter && spans.some((span) => span.kind === kind))
          throw new Error(`${place}: a counter-line with a ${kind}`);
        cases.push({ place, kind, text, spans, isCounter, directives });
      }
    });
  return cases;
}

function readLine(line: string, place: string): { text: string; spans: ExpectedSpan[] } {
  const source = line.trim().replace(/ ?[⏎¶] ?/g, (mark) => BREAKS[mark.trim()] ?? mark);
  const spans: ExpectedSpan[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(SPAN)) {
    const [whole, kind = "", attributes = "", surface = ""] = match;
    text += source.slice(from, match.index);
    spans.push({ kind, attributes: attributes.trim(), start: text.length, end: text.length + surface.length });
    text += surface;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  if (/[{}]/.test(text)) throw new Error(`${place}: a brace that is no {kind attributes: surface}: ${line}`);
  return { text, spans };
}
