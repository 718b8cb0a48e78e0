import { UNKNOWN_SOURCE } from "../domain/source-identity.js";
import { cypher } from "./statement.js";

/** Whether a bound source is an outlet: texts without an address have one of their own, which is none. */
export const countsAsOutlet = (source: string) => cypher`${source}.domain <> '${UNKNOWN_SOURCE}'`;
