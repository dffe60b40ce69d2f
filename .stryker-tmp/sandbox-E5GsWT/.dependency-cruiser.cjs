/** The import layers of docs/architecture.md: schema → document → language, mentions, tagger → entities → facts → summary → explain → extract → outer rooms. */
// @ts-nocheck

const layers = ["schema", "document", "(language|mentions|tagger)", "entities", "facts", "summary", "explain"];
const engine = "^src/(document|language|mentions|tagger|entities|facts|summary|explain)/";

const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `no-import-above-${layer.replace(/[()|]/g, "-")}`,
  comment: "imports run one way, from later stages to earlier ones",
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "engine-knows-no-french",
      comment: "French stands under src/fr; only extract.ts and extractor.ts join the two",
      severity: "error",
      from: { path: engine },
      to: { path: "^src/fr/" },
    },
    {
      name: "only-the-joints-import-french",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(fr/|extract\\.ts|extractor\\.ts|verify-claims\\.ts|html/labels\\.ts)" },
      to: { path: "^src/fr/" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-is-free-of-node",
      severity: "error",
      from: {
        path: "^src/(schema|document|language|mentions|tagger|entities|facts|summary|explain|fr)/|^src/[^/]+\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pages-are-free-of-node",
      comment: "depeche/html, depeche/json-ld and depeche/compromise run in browsers",
      severity: "error",
      from: { path: "^src/(html|json-ld|compromise)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "feed-is-free-of-node",
      comment:
        "depeche/feed runs in browsers; what is Node's own stands in *.node.ts and in the entry of the node condition",
      severity: "error",
      from: { path: "^src/feed/", pathNot: "\\.node\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-feed-has-no-node-file",
      severity: "error",
      from: { path: "^src/feed/", pathNot: "^src/feed/index\\.ts$" },
      to: { path: "^src/feed/.*\\.node\\.ts$" },
    },
    {
      name: "core-imports-no-zod",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(schema/index\\.ts|cli/)" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "engine-has-no-outer-room",
      severity: "error",
      from: { path: `${engine}|^src/(fr/|extract\\.ts|extractor\\.ts|index\\.ts)` },
      to: { path: "^src/(cli|feed|html|json-ld|batch|queue|compromise)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
