import { z } from "zod";

import { CHAIN_RELATIONS } from "../domain/chains/chain.js";
import { cypher, integer, statement } from "./statement.js";

/** The longest chain that is looked for: three steps from either end. */
export const LONGEST_CHAIN = 6;
/** No chain goes on through a thing that leads to more others than this in one way: a country, a claim that all repeat. */
export const MOST_NEIGHBOURS = 200;
/** From either end of a chain it may be more. */
export const MOST_NEIGHBOURS_OF_ENDS = 2_000;
/** How many things one end is gone on from at each step. */
const MOST_AT_ONCE = 2_000;
const LONGEST_SEARCH_MS = 10_000;

/** All that a bound `node` leads to as `next`, each with how: few patterns for many ways, because each is planned six times. */
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

/** By which one relationship of a node it is told, without going there, to how many it leads. */
const DEGREES = [
  "<-[:ASSERTS]-()",
  "<-[:NAMED]-()",
  "<-[:ABOUT]-()",
  "<-[:DERIVED_FROM]-()",
  "-[:VARIANT_OF]-()",
];

const isSmall = (most: number) =>
  DEGREES.map((degree) => `COUNT { (node)${degree} } <= ${most}`).join(" AND ");

/** Goes one step on from the bound list `from`, if `when` holds, and binds what was reached as the list `to`. */
const goOn = (from: string, to: string, when: string, most: number) => cypher`
    CALL (*) {
      UNWIND CASE WHEN ${when} THEN ${from} ELSE [] END AS before
      WITH before, before.node AS node
      WHERE ${isSmall(most)}
      CALL (node) {${neighbours}
      }
      WITH next, before, how ORDER BY before.node.id, how
      WITH next, collect({path: before.path, how: how})[0] AS first ORDER BY next.id LIMIT ${MOST_AT_ONCE}
      RETURN collect({node: next, path: first.path + [{relation: first.how, type: labels(next)[0], id: next.id}]}) AS ${to}
    }`;

/** Binds as `to` where the two lists have something in common, save what nothing goes on through: the first by id, with both ways to it. */
const meet = (one: string, other: string, to: string) => cypher`
    CALL (*) {
      UNWIND ${one} AS a
      UNWIND ${other} AS b
      WITH a, b, a.node AS node WHERE a.node = b.node
      WITH a, b, node WHERE size(a.path) = 0 OR size(b.path) = 0 OR (${isSmall(MOST_NEIGHBOURS)})
      WITH a, b ORDER BY a.node.id LIMIT 1
      RETURN collect({fromStart: a.path, fromEnd: b.path}) AS ${to}
    }`;

const step = z.object({
  relation: z.enum(CHAIN_RELATIONS),
  type: z.enum(["Article", "Claim", "Entity"]),
  id: z.string(),
});

/** The steps of a search, one end after the other, so that either has to be gone on from half as far. */
function searchText(): string {
  const parts = [meet("start0", "end0", "met0")];
  const found = (length: number) => Array.from({ length: length + 1 }, (_, at) => `met${at}`).join(" + ");
  for (let length = 1; length <= LONGEST_CHAIN; length += 1) {
    const [side, at] = length % 2 === 1 ? ["start", (length + 1) / 2] : ["end", length / 2];
    const goesOn = `size(${found(length - 1)}) = 0 AND $maxLength >= ${length}`;
    parts.push(
      goOn(`${side}${at - 1}`, `${side}${at}`, goesOn, at === 1 ? MOST_NEIGHBOURS_OF_ENDS : MOST_NEIGHBOURS),
      meet(`start${Math.ceil(length / 2)}`, `end${Math.floor(length / 2)}`, `met${length}`),
    );
  }
  return `${parts.join("")}
    UNWIND ${found(LONGEST_CHAIN)} AS met`;
}

/** The shortest way from one thing to another, as it was gone from either end to where the two met; no row where there is none. */
export const shortestChain = statement({
  name: "chain.shortest",
  longestMs: LONGEST_SEARCH_MS,
  params: z.object({ from: z.string(), to: z.string(), maxLength: integer() }),
  row: z.object({ fromStart: z.array(step), fromEnd: z.array(step) }),
  text: cypher`
    UNWIND [$from, $to] AS id
    CALL (id) {
      MATCH (node:Article {id: id}) RETURN node
      UNION MATCH (node:Claim {id: id}) RETURN node
      UNION MATCH (node:Entity {id: id}) RETURN node
    }
    WITH collect(node) AS ends
    WITH [{node: ends[0], path: []}] AS start0, [{node: ends[1], path: []}] AS end0${searchText()}
    RETURN met.fromStart AS fromStart, met.fromEnd AS fromEnd`,
});
