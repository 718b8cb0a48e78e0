const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
      },
      module: { type: "es6" },
    },
  ],
};

/** One jest project per kind of test; `graph` and `api` share one real Neo4j and so run one after another. */
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

export default {
  projects: [project("unit"), project("graph"), project("api")],
};
