import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { projectFolder, readProjectFile } from "./source-files.js";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/samples.md",
  "docs/errors.md",
  "docs/access.md",
  "docs/guide.md",
  "docs/clients.md",
  "docs/api-examples.md",
  "packages/client/README.md",
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
