/**
 * Uses the packed package as a stranger would: `npm run check:use` (after `npm run build`). Installs the tarball into an empty folder and runs the
 * snippets of docs/start.md there: Node with ES modules and CommonJS, TypeScript with and without `skipLibCheck`, Vite, esbuild, webpack, Deno, Bun,
 * a plain page and a Web Worker in Chromium. Deno and Bun come from the registry into .cache/runtimes; where they or Chromium are not to be had, it says so.
 */
// @ts-nocheck

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { launchChromium, serve } from "../test/browser/chromium.js";

const ROOT = path.resolve(import.meta.dirname, "..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-use-"));
const at = (file: string): string => path.join(folder, file);
const write = (file: string, text: string): void => fs.writeFileSync(at(file), text);
const run = (command: string, args: string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1e8 });
/** Tools are the project's own: the stranger's folder holds depeche and nothing else. */
const tool = (name: string): string => path.join(ROOT, "node_modules/.bin", name);

const EXPECTED = "Atos 3 T3 2024";

/** The code of docs/start.md, as a reader copies it. */
const guide = fs.readFileSync(path.join(ROOT, "docs/start.md"), "utf8");
const pieces = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
const codeOf = (language: string): string[] =>
  pieces.filter((piece) => piece[1] === language).map((piece) => piece[2] as string);
const [ESM = "", WORKER = ""] = codeOf("js");
const [PAGE = "", WORKER_PAGE = ""] = codeOf("html");
const [, IMPORT = "", REQUIRE = ""] = /^(import .*;) \/\/ or: (const .*)$/m.exec(ESM) ?? [];
const SNIPPET = ESM.slice(ESM.indexOf("\n") + 1).trim();
if ([WORKER, WORKER_PAGE, IMPORT, REQUIRE].includes(""))
  throw new Error("docs/start.md has lost a snippet that is tried here");

write("package.json", JSON.stringify({ name: "stranger", private: true }));
const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], ROOT)
  .trim()
  .split("\n")
  .pop() as string;
run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", at(packed)]);

write("use.mjs", ESM);
write("use.cjs", `${REQUIRE}\n${SNIPPET}\n`);
write("page.html", `<!doctype html><html lang="fr"><body>${PAGE}`);
write("worker.js", WORKER);
write("worker.html", `<!doctype html><html lang="fr"><body>${WORKER_PAGE}`);
write(
  "use.ts",
  `import { type Extraction, extract } from "depeche";\nimport { renderHtml } from "depeche/html";\nimport { toJsonLd } from "depeche/json-ld";\nimport { readFeed } from "depeche/feed";\nimport { ExtractionSchema } from "depeche/schema";\nimport { depechePlugin } from "depeche/compromise";\nconst typed: Extraction = extract("Atos recule.");\nconsole.log(renderHtml("Atos recule.", typed).length, toJsonLd("Atos recule.", typed)["@type"], readFeed, ExtractionSchema, depechePlugin);\n${SNIPPET.replace("const result", "const result: Extraction")}\n`,
);
write("index.html", `<!doctype html><script type="module" src="./use.mjs"></script>`);
write(
  "webpack.cjs",
  `const { webpack } = require(${JSON.stringify(path.join(ROOT, "node_modules/webpack"))});
webpack({ mode: "production", entry: "./use.mjs", output: { path: __dirname, filename: "webpack-out.js" }, performance: false }, (error, stats) => {
  if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1); }
});`,
);

const TYPES = ["--noEmit", "--strict", "--target", "es2022", "--typeRoots", "none", "--lib", "es2022,dom"];
const checkTypes = (...more: string[]): string => run(tool("tsc"), [...TYPES, ...more, "use.ts"]) || EXPECTED;
/** Exact versions, kept in .cache between runs. */
const RUNTIMES = { deno: "2.9.6", bun: "1.4.4" } as const;
class NotHere extends Error {}

function runBy(runtime: keyof typeof RUNTIMES, args: readonly string[]): string {
  const place = path.join(ROOT, ".cache/runtimes", `${runtime}-${RUNTIMES[runtime]}`);
  const program = path.join(place, "node_modules/.bin", runtime);
  try {
    if (!fs.existsSync(program)) {
      fs.mkdirSync(place, { recursive: true });
      const wanted = `${runtime}@${RUNTIMES[runtime]}`;
      run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", place, wanted], place);
    }
    run(program, ["--version"]);
  } catch (error) {
    throw new NotHere(
      `${runtime} ${RUNTIMES[runtime]} cannot be installed here: ${(error as Error).message.split("\n")[0]}`,
    );
  }
  return run(program, [...args]);
}

async function runInChromium(file: string): Promise<string> {
  const browser = await launchChromium();
  if (!browser) throw new NotHere("no Chromium; it may be named in CHROMIUM");
  const server = await serve({ "/": folder });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/${file}`);
    await page.waitForFunction("document.body.textContent.trim().startsWith('Atos')", undefined, { timeout: 20_000 });
    return (await page.textContent("body")) ?? "";
  } finally {
    await browser.close();
    await server.close();
  }
}

const tries: [name: string, attempt: () => string | Promise<string>][] = [
  ["Node, ES module", () => run(process.execPath, ["use.mjs"])],
  ["Node, CommonJS", () => run(process.execPath, ["use.cjs"])],
  ["TypeScript", () => checkTypes("--module", "esnext", "--moduleResolution", "bundler")],
  [
    "TypeScript, skipLibCheck",
    () => checkTypes("--module", "nodenext", "--moduleResolution", "nodenext", "--skipLibCheck"),
  ],
  [
    "esbuild",
    () => {
      const settings = ["--bundle", "--platform=browser", "--format=iife", "--log-level=error"];
      run(tool("esbuild"), ["use.mjs", ...settings, "--outfile=esbuild-out.js"]);
      return run(process.execPath, ["esbuild-out.js"]);
    },
  ],
  [
    "webpack",
    () => {
      run(process.execPath, ["webpack.cjs"]);
      return run(process.execPath, ["webpack-out.js"]);
    },
  ],
  // Without a permission: nothing is read, nothing is fetched.
  ["Deno", () => runBy("deno", ["run", "--no-prompt", "--node-modules-dir=manual", "use.mjs"])],
  ["Bun", () => runBy("bun", ["use.mjs"])],
  ["a plain page", () => runInChromium("page.html")],
  ["a Web Worker", () => runInChromium("worker.html")],
  [
    "Vite",
    () => {
      run(tool("vite"), ["build", "--logLevel", "error", "--outDir", "vite-out"]);
      return runBuilt("vite-out/assets");
    },
  ],
];

function runBuilt(place: string): string {
  const [script] = fs.readdirSync(at(place)).filter((file) => file.endsWith(".js"));
  fs.copyFileSync(path.join(at(place), script as string), at("built.mjs"));
  return run(process.execPath, [
    "-e",
    `globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) }; import("./built.mjs")`,
  ]);
}

let [failed, skipped] = [0, 0];
for (const [name, attempt] of tries) {
  let said: string;
  try {
    said = (await attempt()).trim();
  } catch (error) {
    if (error instanceof NotHere) {
      skipped++;
      console.log(`skipped  ${name}: ${error.message}`);
      continue;
    }
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    said = [message, stdout, stderr].filter(Boolean).join("\n");
  }
  if (said !== EXPECTED) failed++;
  console.log(
    `${said === EXPECTED ? "works" : "FAILS"}  ${name}${said === EXPECTED ? "" : `\n${said.slice(0, 1500)}`}`,
  );
}
fs.rmSync(folder, { recursive: true });
const working = tries.length - failed - skipped;
console.log(`${working} of ${tries.length} uses of the packed package work, ${failed} fail, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
