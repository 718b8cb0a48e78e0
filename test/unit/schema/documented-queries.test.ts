import { readFileSync } from "node:fs";

import { parse, validate } from "graphql";

import { apiSchema } from "../../../src/server/build-schema.js";
import * as examples from "../../../src/server/example-queries.js";
import { DEAREST_OPERATION, DEEPEST_OPERATION, costOf } from "../../../src/server/operation-limits.js";
import { depthOfOperation } from "../../../src/server/operation-depth.js";

const schema = apiSchema();

const documented = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^```graphql\n(.*?)^```/gms)].map(([, query]) => query!);

it("answers every query that the documentation shows", () => {
  const queries = documented("docs/api-examples.md");
  expect(queries.length).toBeGreaterThan(3);
  for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
});

it.each(Object.entries(examples))("answers the example %s within its limits", (_name, query) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("An example begins with its operation.");
  expect(depthOfOperation(document, operation)).toBeLessThanOrEqual(DEEPEST_OPERATION);
  const variables = { id: "x", text: "x" };
  expect(costOf({ schema, query: document, variables })).toBeLessThan(DEAREST_OPERATION / 5);
});
