import { readFileSync } from "node:fs";

import { compareSchema } from "../../../scripts/emit-schema.js";

const committed = readFileSync("schema.graphql", "utf8");

it("finds the committed schema to be what the code makes", () => {
  expect(compareSchema(committed)).toEqual({ text: committed, breaking: [] });
});

it("sees a change that drifted, and one that breaks clients", () => {
  const withMore = committed.replace(
    "type Article implements Node {",
    "type Article implements Node {\n  gone: String!\n",
  );
  const { text, breaking } = compareSchema(withMore);
  expect(text).not.toBe(withMore);
  expect(breaking).toEqual(["Article.gone was removed."]);
});
