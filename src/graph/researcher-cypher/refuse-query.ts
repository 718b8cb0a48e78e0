import { ExpectedFailure } from "../../domain/expected-failure.js";

/** Ends the reading of a query that is not run; the message says what to write instead. */
export function refuseQuery(message: string): never {
  throw new ExpectedFailure("INVALID_INPUT", message, ["cypher"]);
}
