const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
        experimental: { keepImportAttributes: true },
      },
      module: { type: "es6" },
    },
  ],
};

/** One jest project per kind of test. */
const project = (name, options = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform,
  testEnvironment: "node",
  ...options,
});

/** Jest runs these once for all selected projects that name them, and not at all for `unit` alone. */
const realNeo4j = {
  globalSetup: "<rootDir>/test/support/neo4j.setup.js",
  globalTeardown: "<rootDir>/test/support/neo4j.teardown.js",
};

export default {
  projects: [
    project("unit"),
    project("faults"),
    project("graph", realNeo4j),
    project("api", realNeo4j),
    project("browser", realNeo4j),
  ],
  // `graph`, `api` and `browser` share one database, so files run one after another.
  maxWorkers: 1,
  // Each file loads its own copy of every module, language models too; a fresh process now and then gives that back.
  workerIdleMemoryLimit: "1500MB",
  // The first statement of each kind is planned on a cold database: on a busy machine that takes a while.
  testTimeout: 240_000,
};
