/**
 * The arrows of docs/architecture.md. Each folder of src lists all that it may import: other folders or files of src, and
 * packages. What is not listed is forbidden; a new folder is forbidden everything until it has a line here.
 */
const ARROWS = {
  domain: {
    src: ["domain/"],
    packages: ["tldts", "chrono-node", "eld", "zod", "wink-nlp", "wink-eng-lite-web-model"],
    // By `module` a library is loaded when it is first used.
    core: ["crypto", "module"],
  },
  graph: { src: ["graph/", "domain/"], packages: ["neo4j-driver", "zod", "proper-lockfile"] },
  llm: {
    src: ["llm/", "domain/", "services/doors.ts"],
    packages: ["@huggingface/transformers", "openai", "zod"],
  },
  "web-sources": {
    src: ["web-sources/", "domain/", "services/doors.ts"],
    packages: [
      "undici",
      "cheerio",
      "linkedom",
      "@mozilla/readability",
      "chrono-node",
      "htmlparser2",
      "iconv-lite",
      "ipaddr.js",
      "lru-cache",
      "p-limit",
      "robots-parser",
      "tldts",
      "zod",
    ],
  },
  analyzers: {
    src: ["analyzers/", "domain/", "llm/", "services/doors.ts"],
    packages: ["chrono-node", "zod"],
  },
  "export-files": {
    src: ["export-files/", "domain/", "services/doors.ts"],
    packages: ["csv-stringify", "hyparquet", "hyparquet-writer"],
  },
  "article-workers": {
    src: ["article-workers/", "analyzers/", "web-sources/", "domain/", "services/doors.ts"],
    packages: ["tinypool"],
  },
  services: { src: ["services/", "domain/", "graph/"], packages: ["lru-cache", "p-limit", "zod"] },
  queue: {
    src: ["queue/", "domain/", "services/doors.ts"],
    packages: ["bullmq", "ioredis", "p-limit", "zod"],
  },
  telemetry: {
    src: ["telemetry/", "domain/", "services/doors.ts"],
    packages: [
      "prom-client",
      "@opentelemetry/api",
      "@opentelemetry/exporter-trace-otlp-http",
      "@opentelemetry/resources",
      "@opentelemetry/sdk-trace-node",
    ],
  },
  schema: { src: ["schema/", "domain/"], packages: ["type-graphql", "graphql"] },
  loaders: { src: ["loaders/", "domain/", "graph/"], packages: ["dataloader", "zod"] },
  resolvers: {
    src: ["resolvers/", "schema/", "loaders/", "services/", "domain/"],
    packages: ["type-graphql", "graphql"],
  },
  server: {
    src: [
      "server/",
      "resolvers/",
      "loaders/",
      "schema/",
      "services/",
      "graph/",
      "domain/",
      "telemetry/",
      "config.ts",
      "local-peers.ts",
    ],
    packages: [
      "@apollo/server",
      "@as-integrations/express5",
      "compression",
      "express",
      "feed",
      "graphql",
      "graphql-query-complexity",
      "graphql-ws",
      "lru-cache",
      "pino",
      "rate-limiter-flexible",
      "react",
      "react-dom",
      "reflect-metadata",
      "type-graphql",
      "ws",
      "zod",
    ],
  },
  cli: { src: [""], packages: ["commander", "cli-progress", "p-limit", "zod"] },
};

const anyOf = (names) => `(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})`;

/** Paths of src by how they begin, packages by where they are installed. */
const allowed = (src, packages) => [
  `^src/${anyOf(src)}`,
  ...(packages.length > 0 ? [`(^|/)node_modules/(@types/|)${anyOf(packages)}/`] : []),
];

const coreRule = (folder, core) => ({
  name: `${folder}-core`,
  comment: `src/${folder} is pure: of Node's own modules it may use only ${core.join(", ")}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { dependencyTypes: ["core"], pathNot: `^${anyOf(core)}$` },
});

const arrowRules = Object.entries(ARROWS).flatMap(([folder, { src, packages, core }]) => [
  {
    name: `${folder}-arrows`,
    comment: `src/${folder} may import only what ARROWS in .dependency-cruiser.cjs gives it.`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { couldNotResolve: false, dependencyTypesNot: ["core"], pathNot: allowed(src, packages) },
  },
  ...(core ? [coreRule(folder, core)] : []),
]);

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: "every-folder-has-arrows",
      comment: "This folder of src has no line in ARROWS; give it one, and one in docs/architecture.md.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/${anyOf(Object.keys(ARROWS))}/` },
      to: {},
    },
    {
      name: "no-circles",
      comment: "Two files that need each other (types aside) are one, or need a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "found",
      comment: "This cannot be found: is the name right, and is the package in package.json?",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "shipped-code-needs-shipped-packages",
      comment: "src may use only `dependencies` of package.json, and nothing outside src.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "src-stands-alone",
      comment: "src may import nothing outside src.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|eval|bench|training)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
