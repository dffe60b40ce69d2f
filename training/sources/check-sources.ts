import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { SHARED_DATA } from "../corpus/shared.js";

interface Source {
  readonly file: string;
  readonly sha256: string;
}

const LIST = path.resolve(import.meta.dirname, "../sources.json");

/** Says which sources of training/sources.json are not the bytes that the committed model was learned from. @throws Error when one is absent. */
export function checkSources(say: (line: string) => void): void {
  for (const { file, sha256 } of JSON.parse(fs.readFileSync(LIST, "utf8")) as Source[]) {
    const found = path.join(SHARED_DATA, file);
    if (!fs.existsSync(found)) throw new Error(`${found} is absent; training/sources.json says where it comes from`);
    const hash = createHash("sha256").update(fs.readFileSync(found)).digest("hex");
    if (hash !== sha256) say(`${file} differs from the one of training/sources.json: the model will too`);
  }
}
