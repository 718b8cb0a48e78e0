import { ExpectedFailure } from "../../../src/domain/expected-failure.js";
import { GraphError } from "../../../src/graph/graph-error.js";
import { exportFailure } from "../../../src/services/exports/export-failure.js";

const ofGraph = (code: ConstructorParameters<typeof GraphError>[0]) =>
  new GraphError(code, "As the database says.", false, { cause: null });

it.each([
  ["TIMEOUT", ofGraph("TIMEOUT")],
  ["DATABASE_UNAVAILABLE", ofGraph("UNAVAILABLE")],
  ["INTERNAL", ofGraph("SHAPE")],
  ["DISK_FULL", Object.assign(new Error("no space"), { code: "ENOSPC" })],
  ["NOT_FOUND", new ExpectedFailure("NOT_FOUND", "There is none.")],
  ["INTERNAL", new TypeError("a bug")],
])("says %s of an export that ended so", (code, error) => {
  expect(exportFailure(error).code).toBe(code);
});
