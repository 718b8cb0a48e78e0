import neo4j from "neo4j-driver";

import { ExpectedFailure } from "../../domain/expected-failure.js";
import { type Kind, SCALAR } from "./kinds.js";

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const LONGEST = 50_000;
const DEEPEST = 5;
/** A stored value is a sentence or less; a longer text weighs more. */
const TEXT_OF_ONE = 100;

/** Parameters as the driver takes them, and what each gives. */
export interface Parameters {
  values: Record<string, unknown>;
  kinds: ReadonlyMap<string, Kind>;
}

const refuse = (message: string): never => {
  throw new ExpectedFailure("INVALID_INPUT", message, ["parameters"]);
};

/** Takes JSON from outside as plain data: no prototype, no object that the driver would take for one of its own. */
export function readParameters(given: unknown): Parameters {
  if (given === null || given === undefined) return { values: {}, kinds: new Map() };
  if (typeof given !== "object" || Array.isArray(given))
    return refuse('`parameters` is an object: {"domain": "…"}.');
  const entries = Object.entries(given);
  for (const [name] of entries)
    if (!NAME.test(name))
      refuse(`"${name.slice(0, 40)}" is no name of a parameter: a letter, then letters, digits and _.`);
  // First how deep they are: what is deeper than the stack cannot be measured.
  const values = Object.fromEntries(entries.map(([name, value]) => [name, plainData(value, DEEPEST)]));
  if (JSON.stringify(given).length > LONGEST)
    refuse(`\`parameters\` are longer than ${LONGEST} characters. Ask in parts.`);
  return {
    values,
    kinds: new Map(entries.map(([name, value]) => [name, kindOf(value)])),
  };
}

function plainData(value: unknown, depth: number): unknown {
  if (depth === 0) return refuse(`\`parameters\` are nested more than ${DEEPEST} levels deep.`);
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => plainData(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // "__proto__", and the marks by which the driver knows its own integers, points and nodes.
      if (key.startsWith("__")) refuse("No key in `parameters` may begin with two underscores.");
      return [key, plainData(item, depth - 1)];
    }),
  );
}

/** What a value from outside gives. */
export function kindOf(value: unknown): Kind {
  if (typeof value === "string") return { is: "value", weight: 1 + Math.floor(value.length / TEXT_OF_ONE) };
  if (typeof value !== "object" || value === null) return SCALAR;
  const weights = Object.values(value).map((item) => {
    const kind = kindOf(item);
    return kind.is === "list" ? JSON.stringify(item).length : kind.is === "value" ? kind.weight : 1;
  });
  if (Array.isArray(value))
    return { is: "list", of: { is: "value", weight: Math.max(1, ...weights) }, length: value.length };
  return { is: "value", weight: weights.reduce((sum, weight) => sum + weight, 1) };
}
