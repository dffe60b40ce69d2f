// @ts-nocheck
import fs from "node:fs/promises";
import process from "node:process";

/**
 * The text of a file, or of standard input for `-`.
 * @throws Error saying what is wrong: no such file, a folder, no permission, not UTF-8, empty.
 */
export async function readInput(file: string): Promise<string> {
  const name = file === "-" ? "standard input" : file;
  const bytes = await readBytes(file);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not UTF-8 text; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 ${file}`);
  }
  if (text.trim() === "") throw new Error(`${name} is empty: there is no article to read`);
  return text;
}

/** The bytes of a file, or of standard input for `-`. @throws Error saying what is wrong. */
export const readBytes = (file: string): Promise<Buffer> => (file === "-" ? readStandardInput() : readFile(file));

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder; name a file",
  EACCES: "may not be read (permission denied)",
};

async function readFile(file: string): Promise<Buffer> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file}: ${REASONS[code ?? ""] ?? message}`);
  }
}
