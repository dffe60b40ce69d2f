// @ts-nocheck
import { execFile } from "node:child_process";
import fs from "node:fs";
import { builtinModules } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import vm from "node:vm";
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

  it("runs where there is no Node: no module of it is imported, and three globals of the web are enough", async () => {
    const places = [
      "depeche",
      "depeche/schema",
      "depeche/html",
      "depeche/json-ld",
      "depeche/feed",
      "depeche/compromise",
    ];
    const lines = places.map((place, index) => `export * as part${index} from "${place}";`);
    const { outputFiles, metafile } = await build({
      stdin: { contents: lines.join("\n"), resolveDir: ROOT },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "bundled",
      platform: "browser",
      // The optional peer, which loadCompromise imports when it is asked to.
      external: ["compromise"],
      metafile: true,
      logLevel: "error",
    });
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
    expect(imported.filter(({ path: place }) => builtinModules.includes(place.replace(/^node:/, "")))).toEqual([]);
    const use = `${outputFiles[0]?.text};
      const [{ extract }, { ExtractionSchema }, { renderHtml }, { toJsonLd }, { readFeed }] = Object.values(bundled);
      const text = "Atos recule de 3 % au T3 2024.";
      const result = ExtractionSchema.parse(extract(text, { explain: true }));
      const feed = readFeed("<rss version='2.0'><channel><item><title>Atos</title><description>" + text + "</description></item></channel></rss>");
      JSON.stringify([result, renderHtml(text, result), toJsonLd(text, result), feed.articles[0].text])`;
    const [result, page, data, read] = JSON.parse(vm.runInContext(use, vm.createContext({ TextDecoder, URL, atob })));
    expect(result.percentages[0].value).toBe(3);
    expect(page).toMatch(/^<!doctype html>/);
    expect(data["@type"]).toBe("NewsArticle");
    expect(read).toBe("Atos recule de 3 % au T3 2024.");
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
