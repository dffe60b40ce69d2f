import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
const node = (code: string, type: "module" | "commonjs") =>
  run(process.execPath, [`--input-type=${type}`, "-e", code], { cwd: ROOT });

beforeAll(() => {
  if (!fs.existsSync(path.join(ROOT, "dist/index.js"))) throw new Error("dist is absent: npm run build makes it");
});

describe("the built package", () => {
  it("answers alike as ESM and as CommonJS, by its own name", async () => {
    const use = `console.log(JSON.stringify(extract("Atos recule de 3 % au T3 2024.").percentages.map(({ value, direction }) => [value, direction])))`;
    const esm = await node(`import { extract } from "depeche"; ${use}`, "module");
    const cjs = await node(`const { extract } = require("depeche"); ${use}`, "commonjs");
    expect(JSON.parse(esm.stdout)).toEqual([[3, "down"]]);
    expect(cjs.stdout).toBe(esm.stdout);
    expect(esm.stderr + cjs.stderr).toBe("");
  });

  it("renders pages and JSON-LD alike as ESM and as CommonJS", async () => {
    const use = `const text = "Atos recule de 3 % au T3 2024."; const result = extract(text); console.log(renderHtml(text, result), JSON.stringify(toJsonLd(text, result)))`;
    const names = ["extract", "renderHtml", "toJsonLd"];
    const places = ["depeche", "depeche/html", "depeche/json-ld"];
    const load = (line: (name: string, place: string) => string) =>
      names.map((name, at) => line(name, places[at] as string)).join("; ");
    const esm = await node(`${load((name, place) => `import { ${name} } from "${place}"`)}; ${use}`, "module");
    const cjs = await node(`${load((name, place) => `const { ${name} } = require("${place}")`)}; ${use}`, "commonjs");
    expect(esm.stdout).toMatch(/^<!doctype html>.*"@type":"NewsArticle"/s);
    expect(cjs.stdout).toBe(esm.stdout);
  });

  it("installs into an instance of compromise, and says how to install it where it is missing", async () => {
    const esm = `import nlp from "compromise"; import { depechePlugin } from "depeche/compromise"; nlp.plugin(depechePlugin); console.log(nlp("Le groupe d’Atos recule de 3 %.").companies().text())`;
    const cjs = `const nlp = require("compromise"); nlp.plugin(require("depeche/compromise").depechePlugin); console.log(nlp("Le groupe d’Atos recule de 3 %.").companies().text())`;
    expect((await node(esm, "module")).stdout).toBe("Atos\n");
    expect((await node(cjs, "commonjs")).stdout).toBe("Atos\n");
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-alone-"));
    fs.cpSync(path.join(ROOT, "dist"), path.join(folder, "dist"), { recursive: true });
    fs.copyFileSync(path.join(ROOT, "package.json"), path.join(folder, "package.json"));
    for (const file of ["compromise.js", "compromise.cjs"]) {
      const { stdout } = await node(
        `import(${JSON.stringify(path.join(folder, "dist", file))}).then(({ loadCompromise }) => loadCompromise()).catch(({ name, message }) => console.log(name, message))`,
        "commonjs",
      );
      expect(stdout).toMatch(/^DepecheMissingPeerError .*npm install compromise@\^14\n$/);
    }
    fs.rmSync(folder, { recursive: true });
  });

  it("exports the schemas", async () => {
    const { stdout } = await node(
      `import { ExtractionSchema, toJsonSchema } from "depeche/schema"; import { extract } from "depeche"; console.log(ExtractionSchema.safeParse(extract("Atos recule.")).success, toJsonSchema().type)`,
      "module",
    );
    expect(stdout.trim()).toBe("true object");
  });

  it("bundles for the browser without node: imports, zod or natural's dependencies, within its size budget", async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: 'export * from "depeche"', resolveDir: ROOT },
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      platform: "browser",
      metafile: true,
    });
    const bundle = outputFiles[0]?.text ?? "";
    expect(bundle).not.toMatch(/(from|import|require)\s*\(?["']node:/);
    expect(Object.keys(metafile.inputs).filter((input) => /zod|natural|compromise/.test(input))).toEqual([]);
    const size = gzipSync(bundle, { level: 9 }).length;
    expect(size).toBeGreaterThan(50_000);
    // Lexicon 184 kB, model 146 kB, the rest engine and word lists; the aim is 400 kB.
    expect(size).toBeLessThan(520_000);
  });
});
