import { readFileSync } from "node:fs";

import { parse, validate } from "graphql";

import { TABLE_NAMES, TABLES } from "../../../src/domain/exports/record-format.js";
import { apiSchema } from "../../../src/server/build-schema.js";

const document = readFileSync("docs/exports.md", "utf8");

it.each(TABLE_NAMES)("docs/exports.md says of %s what its columns are", (name) => {
  const [section = ""] = document.split(`### ${name}\n`).slice(1);
  const { says, columns } = TABLES[name];
  expect(section.startsWith(says)).toBe(true);
  const rows = [...section.split("### ")[0]!.matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \|$/gm)];
  const told = columns.map((column) => [
    ...[column.name, column.type.toLowerCase()],
    column.says + (column.withTexts ? " Only in exports with texts." : ""),
  ]);
  expect(rows.map(([, ...cells]) => cells)).toEqual(told);
});

it("docs/exports.md shows operations that the API answers", () => {
  const operations = [...document.matchAll(/^```graphql\n(.*?)^```/gms)];
  expect(operations).toHaveLength(3);
  for (const [, text = ""] of operations) expect(validate(apiSchema(), parse(text))).toEqual([]);
});
