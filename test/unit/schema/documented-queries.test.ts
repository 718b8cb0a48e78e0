import { parse, validate } from "graphql";

import { apiSchema } from "../../../src/server/build-schema.js";
import { DEAREST_OPERATION, DEEPEST_OPERATION, costOf } from "../../../src/server/operation-limits.js";
import { depthOfOperation } from "../../../src/server/operation-depth.js";
import { SAVED_EXAMPLES } from "../../../src/server/saved-examples.js";
import { documentedOperations } from "../../support/documented-operations.js";

const schema = apiSchema();

it.each(documentedOperations(schema))("has what the operation at $place asks for", ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

it.each(SAVED_EXAMPLES)("answers an example of GraphiQL within its limits: %#", ({ query, variables }) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("An example begins with its operation.");
  expect(depthOfOperation(document, operation)).toBeLessThanOrEqual(DEEPEST_OPERATION);
  expect(costOf({ schema, query: document, variables })).toBeLessThan(DEAREST_OPERATION / 5);
});
