import type { DocumentedGraph } from "./documented-graph.js";

/** A node in round brackets or a relationship in square ones: variable, labels or types, and its map if it has one. */
const PATTERN = /([([])\s*(\w*)\s*:\s*(\w+(?:\s*[|&]\s*:?\w+)*)\s*(?:\{([^{}]*)\})?/g;
const ACCESS = /\b(\w+)\.(\w+)\b(?!\s*[(.])/g;
/** `article {.id, .title}` and `article += {id: $id}`. */
const PROJECTION = /\b(\w+)\s*(?:\+=\s*)?\{([^{}]*)\}/g;
const QUOTED = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|\/\/[^\n]*/g;

/** `SET lost:FormerClaim`, which gives a variable one more label. */
const LABELLED = /\b(?:SET|REMOVE)\s+(\w+):(\w+)/g;

/** The properties of each name. */
type Known = Map<string, Set<string>>;

/**
 * The labels, types and properties in a statement that docs/architecture.md does not have, as "Claim.orignCount".
 * The database warns of unknown names too, but only of reads, and it remembers for ever each name that was once written:
 * whether it warned would depend on the tests that ran before. What a variable without a label has is not looked at.
 */
export function undocumentedNames(text: string, documented: DocumentedGraph): string[] {
  const cypher = text.replace(QUOTED, "''");
  const strangers = new Set<string>();
  const owners = namedOwners(cypher, documented, strangers);
  for (const [, variable = "", key = ""] of cypher.matchAll(ACCESS))
    requireKey(owners.get(variable), key, strangers);
  for (const [whole, variable = "", map = ""] of cypher.matchAll(PROJECTION)) {
    const keys = whole.includes("+=") ? keysOf(map) : projectedKeys(map);
    for (const key of keys) requireKey(owners.get(variable), key, strangers);
  }
  return [...strangers];
}

/** What each variable may be, from the patterns that name it. */
function namedOwners(
  cypher: string,
  documented: DocumentedGraph,
  strangers: Set<string>,
): Map<string, Known> {
  const types = typesOf(documented);
  const owners = new Map<string, Known>();
  for (const [, bracket, variable = "", names = "", map = ""] of cypher.matchAll(PATTERN)) {
    const owner = ownerOf(names, bracket === "(" ? documented.nodes : types, strangers);
    for (const key of keysOf(map)) requireKey(owner, key, strangers);
    if (variable !== "") owners.set(variable, new Map([...(owners.get(variable) ?? []), ...owner]));
  }
  for (const [, variable = "", label = ""] of cypher.matchAll(LABELLED))
    for (const [name, properties] of ownerOf(label, documented.nodes, strangers))
      owners.get(variable)?.set(name, properties);
  return owners;
}

/** What `Claim|FormerClaim` may be. */
function ownerOf(names: string, known: Known, strangers: Set<string>): Known {
  const owner: Known = new Map();
  for (const name of names.split(/[\s|&:]+/)) {
    const properties = known.get(name);
    if (properties) owner.set(name, properties);
    else strangers.add(name);
  }
  return owner;
}

/** The properties of each type of relationship, whatever it joins. */
function typesOf({ relationships }: DocumentedGraph): Known {
  const types: Known = new Map();
  for (const { type, properties } of relationships)
    types.set(type, new Set([...(types.get(type) ?? []), ...properties]));
  return types;
}

/** The keys of `id: $id, name: $name`. */
const keysOf = (map: string): string[] =>
  [...map.matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map(([, key = ""]) => key);

/** The properties of `.id, .name, other: 1`. */
const projectedKeys = (map: string): string[] =>
  [...map.matchAll(/(?:^|,)\s*\.(\w+)/g)].map(([, key = ""]) => key);

/** A variable that stands for several labels may have the properties of any. */
function requireKey(owner: Known | undefined, key: string, strangers: Set<string>): void {
  if (!owner || owner.size === 0) return;
  if ([...owner.values()].some((properties) => properties.has(key))) return;
  strangers.add(`${[...owner.keys()].join("|")}.${key}`);
}
