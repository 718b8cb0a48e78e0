import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";

/** What stays of history and of people whatever else goes, and what migrating put there. */
const LEFT_OUT = [
  ...["Verdict", "FormerClaim", "Change", "Tombstone", "InstallationSecret", "CommitLock"],
  ...["Technique", "Migration", "MigrationLock"],
];

const node = z.object({ label: z.string(), properties: z.record(z.string(), z.unknown()) });

const allNodes = statement({
  name: "test.all-nodes",
  params: z.object({ left: z.array(z.string()) }),
  row: node,
  text: cypher`
    MATCH (node) WHERE none(label IN labels(node) WHERE label IN $left)
    RETURN labels(node)[0] AS label, properties(node) AS properties`,
});

const allRelationships = statement({
  name: "test.all-relationships",
  params: z.object({ left: z.array(z.string()) }),
  row: z.object({
    from: z.string(),
    type: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
  text: cypher`
    MATCH (one)-[edge]->(other)
    WHERE none(label IN labels(one) + labels(other) WHERE label IN $left) AND type(edge) <> 'ASSERTED'
    RETURN coalesce(one.id, one.key) AS from, type(edge) AS type, coalesce(other.id, other.key) AS to, properties(edge) AS properties`,
});

const currentVerdicts = statement({
  name: "test.current-verdicts",
  params: z.object({}),
  row: z.object({ claimId: z.string(), verdict: z.record(z.string(), z.unknown()) }),
  text: cypher`
    MATCH (claim:Claim)-[:CURRENT]->(verdict:Verdict)
    RETURN claim.id AS claimId, verdict {.value, .rationale, .supportingOrigins, .refutingOrigins, .countIfAllIndependent,
      .flags, .coverage, .origins, .searches, .decidedBy, .ruleValue, .ruleRationale} AS verdict`,
});

/** Everything that the graph says now, a line for each node, relationship and present verdict: no history, no audit trail. */
export async function wholeGraph(graph: Graph): Promise<string[]> {
  const nodes = await graph.read(allNodes, { left: LEFT_OUT });
  const relationships = await graph.read(allRelationships, { left: LEFT_OUT });
  const verdicts = await graph.read(currentVerdicts, {});
  return [
    ...nodes.map(({ label, properties }) => `${label} ${inOrder(withoutDefaults(properties))}`),
    ...relationships.map(
      ({ from, type, to, properties }) => `(${from})-[:${type} ${inOrder(properties)}]->(${to})`,
    ),
    ...verdicts.map(({ claimId, verdict }) => `verdict of ${claimId} ${inOrder(verdict)}`),
  ].sort();
}

/** That a claim is not kept apart from others is the same as that nobody has looked yet. */
function withoutDefaults(properties: Record<string, unknown>): Record<string, unknown> {
  const { guarded, ...rest } = properties;
  return guarded === true ? properties : rest;
}

const inOrder = (properties: Record<string, unknown>) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
