import type { Files } from "./planted-copy.js";

/** What breaks one rule, and what the check must say about it. */
export interface Fault {
  fault: string;
  files: Files;
  says: RegExp;
}

/** Code that every check must pass. */
export const SOUND: Files = {
  "src/domain/sound.ts": "/** One more. */\nexport const next = (count: number): number => count + 1;\n",
  "src/graph/sound.ts": 'import { next } from "../domain/sound.js";\n\nexport const two = next(1);\n',
  "src/cli/sound.ts": 'import { two } from "../graph/sound.js";\n\nconsole.log(two);\n',
  "test/unit/sound.test.ts":
    'import { next } from "../../src/domain/sound.js";\n\nit("adds one", () => expect(next(1)).toBe(2));\n',
};

/** ESLint prints a file's path and below it, indented, what it finds there. */
const lint = (fault: string, path: string, text: string, rule: string): Fault => ({
  fault,
  files: { [path]: text },
  says: new RegExp(`${path}\\n(?:  .*\\n)*? .*${rule}`),
});

const crossing = (fault: string, path: string, text: string, rule: string): Fault => ({
  fault,
  files: { [path]: text },
  says: new RegExp(`${path} → .*\\n +${rule}:`),
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join("");

/** By the check that must stop them; each fault in files of its own, so that a check runs once for all. */
export const FAULTS: Record<string, Fault[]> = {
  "check:types": [
    {
      fault: "a type that does not fit",
      files: { "src/domain/misfit.ts": 'export const count: number = "one";\n' },
      says: /misfit\.ts.*TS2322/,
    },
    {
      fault: "an entry of a list that may not be there",
      files: { "src/domain/gap.ts": "export const first = (list: string[]): string => list[0];\n" },
      says: /gap\.ts.*TS2322/,
    },
  ],
  "check:format": [
    {
      fault: "a file in another format",
      files: { "src/domain/ragged.ts": "export const one   = 'one'\n" },
      says: /ragged\.ts/,
    },
  ],
  "check:lint": [
    lint(
      "a promise that nobody waits for",
      "src/domain/adrift.ts",
      "export function start(): void {\n  Promise.resolve(1);\n}\n",
      "no-floating-promises",
    ),
    lint("an `any`", "src/domain/vague.ts", "export type Vague = any;\n", "no-explicit-any"),
    lint(
      "a rule that a comment switches off",
      "src/domain/silenced.ts",
      "/* eslint-disable */\nexport type Vague = any;\n",
      "no-explicit-any",
    ),
    lint("a file of more than 300 lines", "src/domain/endless.ts", lines(301), "max-lines"),
    lint(
      "a function of more than 60 lines",
      "src/domain/sprawling.ts",
      `export function long(): void {\n${"  void 0;\n".repeat(60)}}\n`,
      "max-lines-per-function",
    ),
    lint("a print outside the command line", "src/domain/loud.ts", 'console.log("here");\n', "no-console"),
    lint(
      "the environment read outside the configuration",
      "src/domain/reading.ts",
      "export const port = process.env.PORT;\n",
      "no-restricted-properties",
    ),
    lint(
      "a test that narrows the run",
      "test/unit/narrow.test.ts",
      'it.only("counts", () => expect(1).toBe(1));\n',
      "narrows the run",
    ),
    lint(
      "a test that is skipped",
      "test/unit/skipped.test.ts",
      'describe.skip("counting", () => undefined);\n',
      "proves nothing",
    ),
  ],
  "check:boundaries": [
    crossing(
      "a domain that imports the graph, if only a type of it",
      "src/domain/reaching.ts",
      'export type Two = typeof import("../graph/sound.js").two;\n',
      "domain-arrows",
    ),
    crossing(
      "a domain that reads files",
      "src/domain/impure.ts",
      'export { readFile } from "node:fs/promises";\n',
      "domain-core",
    ),
    crossing(
      "a resolver with a driver of its own",
      "src/resolvers/driving.resolver.ts",
      'export { driver } from "neo4j-driver";\n',
      "resolvers-arrows",
    ),
    crossing(
      "a folder without arrows",
      "src/attic/old.ts",
      'export { next } from "../domain/sound.js";\n',
      "every-folder-has-arrows",
    ),
    crossing(
      "shipped code that uses a tool of development",
      "src/cli/formatting.ts",
      'export { format } from "prettier";\n',
      "shipped-code-needs-shipped-packages",
    ),
    crossing(
      "shipped code that imports a test",
      "src/cli/testing.ts",
      'import "../../test/unit/sound.test.js";\n',
      "src-stands-alone",
    ),
    crossing(
      "an import that leads nowhere",
      "src/domain/lost.ts",
      'export { nothing } from "./nowhere.js";\n',
      "found",
    ),
    {
      fault: "files that import each other",
      files: {
        "src/graph/hen.ts": 'export { egg } from "./egg.js";\n\nexport const hen = "hen";\n',
        "src/graph/egg.ts": 'export { hen } from "./hen.js";\n\nexport const egg = "egg";\n',
      },
      says: /src\/graph\/(hen|egg)\.ts → .*\n +no-circles:/,
    },
  ],
};
