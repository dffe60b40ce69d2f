/**
 * Uses the packed package as a stranger would: `npm run check:use` (after `npm run build`). Installs the tarball into an empty folder and runs the
 * snippets of docs/start.md there: Node with ES modules and CommonJS, TypeScript with and without `skipLibCheck`, Vite, esbuild, webpack.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-use-"));
const at = (file: string): string => path.join(folder, file);
const write = (file: string, text: string): void => fs.writeFileSync(at(file), text);
const run = (command: string, args: string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1e8 });
/** Tools are the project's own: the stranger's folder holds depeche and nothing else. */
const tool = (name: string): string => path.join(ROOT, "node_modules/.bin", name);

const EXPECTED = "Atos 3 T3 2024";
const SNIPPET = `const result = extract("Atos recule de 3 % au T3 2024.");
console.log(result.companies[0]?.name, result.percentages[0]?.value, result.quarters[0]?.text);`;
const ESM = `import { extract } from "depeche";\n${SNIPPET}\n`;
const CJS = `const { extract } = require("depeche");\n${SNIPPET}\n`;

write("package.json", JSON.stringify({ name: "stranger", private: true }));
const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], ROOT)
  .trim()
  .split("\n")
  .pop() as string;
run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", at(packed)]);

write("use.mjs", ESM);
write("use.cjs", CJS);
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
const tries: [name: string, attempt: () => string][] = [
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

let failed = 0;
for (const [name, attempt] of tries) {
  let said: string;
  try {
    said = attempt().trim();
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    said = [message, stdout, stderr].filter(Boolean).join("\n");
  }
  if (said !== EXPECTED) failed++;
  console.log(
    `${said === EXPECTED ? "works" : "FAILS"}  ${name}${said === EXPECTED ? "" : `\n${said.slice(0, 1500)}`}`,
  );
}
fs.rmSync(folder, { recursive: true });
console.log(`${tries.length - failed} of ${tries.length} uses of the packed package work`);
process.exitCode = failed > 0 ? 1 : 0;
