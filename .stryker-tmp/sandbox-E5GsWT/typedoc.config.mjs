/** The site of the documents: `npm run docs:build` writes it to .cache/site, and looks at its links. */
// @ts-nocheck

import fs from "node:fs";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** Pages in the order of the contents. Other pages of docs stand at the end of the guide. */
const PAGES = {
  Guide: [
    "docs/start.md",
    "docs/records.md",
    "docs/playground.md",
    "docs/batch.md",
    "docs/claims.md",
    "docs/evaluating.md",
    "docs/migration.md",
    "examples/README.md",
    "CONTRIBUTING.md",
  ],
  "How it works, how well": [
    "docs/how-it-works.md",
    "docs/architecture.md",
    "docs/accuracy.md",
    "docs/performance.md",
    "docs/quality.md",
    "evaluation/RESULTS.md",
    "evaluation/README.md",
  ],
  "Corpus and models": ["fixtures/README.md", "training/MODEL_CARD.md", "data/fr/README.md"],
  Project: ["CHANGELOG.md", "SECURITY.md", "THIRD_PARTY.md"],
};

const listed = Object.values(PAGES).flat();
const unlisted = fs.readdirSync("docs").map((name) => `docs/${name}`);
PAGES.Guide.push(...unlisted.filter((page) => page.endsWith(".md") && !listed.includes(page)));
const pages = Object.values(PAGES)
  .flat()
  .filter((page) => fs.existsSync(page));

const groupOf = (page) => Object.keys(PAGES).find((group) => PAGES[group].includes(page));

/** Names a page by its heading, a module by what a user imports, and puts both where the contents have them. */
function nameReflections(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const group = groupOf(`${page.name}.md`);
    page.name = /^# (.+)$/m.exec(Comment.combineDisplayParts(page.content))?.[1] ?? page.name;
    page.comment ??= new Comment();
    page.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: group }]));
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, module) => {
    if (module.kind === ReflectionKind.Module)
      module.name = module.name === "index" ? "depeche" : `depeche/${module.name}`;
  });
}

export default {
  name: "depeche",
  readme: "README.md",
  entryPoints: [
    "index",
    "schema/index",
    "html/index",
    "json-ld/index",
    "feed/index",
    "batch/index",
    "queue/index",
    "compromise/index",
  ].map((name) => `src/${name}.ts`),
  projectDocuments: pages,
  plugin: [nameReflections],
  out: ".cache/site",
  customCss: "docs/site.css",
  // Types are checked by check:types.
  skipErrorChecking: true,
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  sort: ["source-order"],
  groupOrder: [...Object.keys(PAGES), "Modules"],
  navigation: { includeGroups: true, includeFolders: false },
  intentionallyNotExported: ["LABELS", "Instance"],
  highlightLanguages: ["bash", "css", "html", "javascript", "json", "jsonc", "sql", "typescript"],
};
