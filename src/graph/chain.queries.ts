import { z } from "zod";

import { CHAIN_NODE_TYPES, CHAIN_RELATIONS } from "../domain/chains/chain.js";
import { cypher, integer, statement } from "./statement.js";

const LONGEST_STEP_MS = 5_000;

/** All that a bound `node` leads to as `next`, each with how. */
const neighbours = cypher`
        MATCH (node)-[edge:ABOUT|DERIVED_FROM|CONTRADICTS|VARIANT_OF]-(next)
        RETURN next, CASE type(edge) WHEN 'CONTRADICTS' THEN 'CONTRADICTS' WHEN 'VARIANT_OF' THEN 'VARIES'
          WHEN 'ABOUT' THEN CASE WHEN startNode(edge) = node THEN 'IS_ABOUT' ELSE 'SUBJECT_OF' END
          ELSE CASE WHEN startNode(edge) = node THEN 'COPIES' ELSE 'COPIED_BY' END END AS how
        UNION
        MATCH (node)-[edge:CURRENT_ANALYSIS|NAMED]-(:Analysis)-[other:CURRENT_ANALYSIS|NAMED]-(next)
        WHERE type(edge) <> type(other)
        RETURN next, CASE type(edge) WHEN 'NAMED' THEN 'NAMED_BY' ELSE 'NAMES' END AS how
        UNION
        MATCH (node)-[edge:CURRENT_ANALYSIS|ASSERTS]-()-[:FOUND]-()-[:CURRENT_ANALYSIS|ASSERTS]-(next)
        RETURN next, CASE type(edge) WHEN 'ASSERTS' THEN 'STATED_BY' ELSE 'STATES' END AS how`;

/** A bound node leads to at most so many others in any one way; its degrees are stored with it, so nothing is gone to. */
const isSmall = (node: string, most: string) =>
  ["<-[:ASSERTS]-()", "<-[:NAMED]-()", "<-[:ABOUT]-()", "<-[:DERIVED_FROM]-()", "-[:VARIANT_OF]-()"]
    .map((degree) => `COUNT { (${node})${degree} } <= ${most}`)
    .join(" AND ");

/** Binds the `node` with an `id`. */
const named = cypher`CALL (id) {
      MATCH (node:Article {id: id}) RETURN node
      UNION MATCH (node:Claim {id: id}) RETURN node
      UNION MATCH (node:Entity {id: id}) RETURN node
    }`;

/** What each of some things leads to, with whether that is to be gone on through; none of what leads to more than `$most` in one way. */
export const chainNeighbours = statement({
  name: "chain.neighbours",
  longestMs: LONGEST_STEP_MS,
  params: z.object({
    ids: z.array(z.string()),
    most: integer(),
    mostOnTheWay: integer(),
    limit: integer(),
  }),
  row: z.object({
    from: z.string(),
    id: z.string(),
    type: z.enum(CHAIN_NODE_TYPES),
    relation: z.enum(CHAIN_RELATIONS),
    isPassable: z.boolean(),
  }),
  text: cypher`
    UNWIND $ids AS id
    ${named}
    WITH node WHERE ${isSmall("node", "$most")}
    CALL (node) {${neighbours}
    }
    WITH node, next, how LIMIT $limit
    RETURN node.id AS from, next.id AS id, labels(next)[0] AS type, how AS relation,
      ${isSmall("next", "$mostOnTheWay")} AS isPassable`,
});

/** Those of some things that lead to more than `$most` others in one way. */
export const largeEnds = statement({
  name: "chain.large-ends",
  params: z.object({ ids: z.array(z.string()), most: integer() }),
  row: z.object({ id: z.string() }),
  text: cypher`
    UNWIND $ids AS id
    ${named}
    WITH node WHERE NOT (${isSmall("node", "$most")})
    RETURN node.id AS id`,
});
