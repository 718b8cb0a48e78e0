import {
  READABLE_NODES,
  READABLE_RELATIONSHIPS,
  type ReadableProperties,
  WITHHELD_LABELS,
  WITHHELD_TYPES,
} from "../../src/domain/readable-graph.js";
import { documentedGraph } from "../graph/documented-graph.js";

const documented = documentedGraph();
const types = new Map<string, Set<string>>();
for (const { type, properties } of documented.relationships)
  types.set(type, new Set([...(types.get(type) ?? []), ...properties]));

const decided = ({ open, text = [], withheld = [] }: ReadableProperties) =>
  [...open, ...text, ...withheld].sort();

describe("what researchers may read", () => {
  it.each([...documented.nodes].filter(([label]) => !(label in WITHHELD_LABELS)))(
    "is decided for each property of %s that docs/architecture.md has",
    (label, properties) => {
      expect(READABLE_NODES[label] && decided(READABLE_NODES[label])).toEqual([...properties].sort());
    },
  );

  it.each([...types].filter(([type]) => !WITHHELD_TYPES.includes(type)))(
    "is decided for each property of %s relationships",
    (type, properties) => {
      expect(READABLE_RELATIONSHIPS[type] && decided(READABLE_RELATIONSHIPS[type])).toEqual(
        [...properties].sort(),
      );
    },
  );

  it("is nothing that docs/architecture.md does not have, or that is withheld", () => {
    for (const label of Object.keys(READABLE_NODES)) {
      expect(documented.nodes.has(label)).toBe(true);
      expect(label in WITHHELD_LABELS).toBe(false);
    }
    for (const type of Object.keys(READABLE_RELATIONSHIPS)) {
      expect(types.has(type)).toBe(true);
      expect(WITHHELD_TYPES).not.toContain(type);
    }
  });

  it("does not lead to withheld labels by any type", () => {
    for (const { from, type, to } of documented.relationships)
      if (from in WITHHELD_LABELS || to in WITHHELD_LABELS) expect(WITHHELD_TYPES).toContain(type);
  });
});
