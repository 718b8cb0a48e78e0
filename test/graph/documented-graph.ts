import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The graph as docs/architecture.md lays it out. */
export interface DocumentedGraph {
  /** The properties of each label. */
  nodes: Map<string, Set<string>>;
  relationships: { from: string; type: string; to: string; properties: Set<string> }[];
}

const NODE_ROW = /^\| `([A-Z]\w*)` \| (.*)\|$/gm;
/** A list of names in backticks; JSON's insides stand in braces and are none. */
const NAMES = /`([a-z]\w*(?:, [a-z]\w*)*)`/g;
/** The target is looked at and not taken, so that a chain gives each of its links. */
const LINK = /\((\w+)\)-\[:([A-Z_]+)(?: \{([^}]*)\})?\]->(?=\((\w+)\))/g;

/** Reads the tables of docs/architecture.md, so that statements and document cannot drift apart. */
export function documentedGraph(): DocumentedGraph {
  const text = readFileSync(join(import.meta.dirname, "../../docs/architecture.md"), "utf8");
  const nodes = new Map<string, Set<string>>();
  for (const [, label = "", cell = ""] of text.matchAll(NODE_ROW))
    nodes.set(label, new Set([...cell.matchAll(NAMES)].flatMap(([, names = ""]) => names.split(", "))));
  const relationships = [...text.matchAll(LINK)].map(
    ([, from = "", type = "", properties = "", to = ""]) => ({
      from,
      type,
      to,
      properties: new Set(properties.split(", ").filter((name) => name !== "")),
    }),
  );
  return { nodes, relationships };
}
