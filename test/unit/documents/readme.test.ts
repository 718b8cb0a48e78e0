import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { buildSchema, parse, validate } from "graphql";

import { projectFolder, readProjectFile } from "./source-files.js";

const schema = buildSchema(readProjectFile("schema.graphql"));
const blocks = [...readProjectFile("README.md").matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, block]) => block!,
);

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/samples.md",
  "docs/errors.md",
  "docs/access.md",
  "docs/operation.md",
  "docs/decisions/README.md",
];
const links = documents.flatMap((document) =>
  [...readProjectFile(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => ({
    document,
    target: target!,
  })),
);

describe("the documents", () => {
  it("show queries", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks)("show only queries that the schema answers: %#", (block) => {
    expect(validate(schema, parse(block)).map(({ message }) => message)).toEqual([]);
  });

  it.each(links)("link from $document to $target, which is there", ({ document, target }) => {
    expect(existsSync(join(projectFolder, dirname(document), target))).toBe(true);
  });

  it("list every variable of the configuration in the README", () => {
    const names = [
      ...readProjectFile("src/environment-variables.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+): \{/gm),
    ].map(([, name]) => name!);
    const listed = readProjectFile("README.md");
    expect(names).toContain("PORT");
    expect(names.filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
  });
});
