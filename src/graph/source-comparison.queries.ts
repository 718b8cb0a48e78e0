import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement, type WindowText } from "./paged-statement.js";
import { cypher, integer, statement } from "./statement.js";

/** Ids of two sources. */
const two = { one: z.string(), other: z.string() };

const bothSources = cypher`
      MATCH (one:Source {id: $one}), (other:Source {id: $other})`;

const LAST_STATED_FIRST = { direction: "DESC", kind: "TEXT" } as const;

const claimsFrom = (match: string) => (window: WindowText) => cypher`
    CALL () {${match}
        AND ${window.beyond("claim.firstSeenAt", "claim.id")}
      WITH claim ${window.sorted("claim.firstSeenAt", "claim.id")}
      RETURN collect({key: claim.firstSeenAt, id: claim.id, node: claim {${claimFields}}}) AS rows
    }
    RETURN '' AS parentId, rows`;

const counted = (name: string, match: string) =>
  statement({
    name,
    params: z.object(two),
    row: z.object({ count: z.number() }),
    text: cypher`${match}
    RETURN count(claim) AS count`,
  });

const shared = cypher`${bothSources}
      MATCH (one)-[:STATES]->(claim:Claim)<-[:STATES]-(other)
      WHERE claim.firstSeenAt IS NOT NULL`;

/** The claims that both state, last first stated first. */
export const sharedClaims = pagedStatement({
  name: "source-comparison.shared-claims",
  sort: LAST_STATED_FIRST,
  params: two,
  node: claimRow,
  text: claimsFrom(shared),
});
export const countSharedClaims = counted("source-comparison.count-shared-claims", shared);

// What the other may have thought not worth a word: only of what it reports on too.
const onlyOne = cypher`${bothSources}
      MATCH (one)-[:STATES]->(claim:Claim)
      WHERE claim.firstSeenAt IS NOT NULL AND NOT EXISTS { (other)-[:STATES]->(claim) }
        AND EXISTS { (claim)-[:ABOUT]->(:Entity)<-[:ABOUT]-(:Claim)<-[:STATES]-(other) }`;

/** The claims about what both report on that only the first states, last first stated first. */
export const claimsOnlyInOne = pagedStatement({
  name: "source-comparison.claims-only-in-one",
  sort: LAST_STATED_FIRST,
  params: two,
  node: claimRow,
  text: claimsFrom(onlyOne),
});
export const countClaimsOnlyInOne = counted("source-comparison.count-claims-only-in-one", onlyOne);

/** Of the claims that both state, how many each stated first by publication; at the same instant neither did. */
export const firstOfSharedClaims = statement({
  name: "source-comparison.first-of-shared",
  params: z.object(two),
  row: z.object({ shared: z.number(), one: z.number(), other: z.number() }),
  text: cypher`${bothSources}
      MATCH (one)-[ours:STATES]->(claim:Claim)<-[theirs:STATES]-(other)
      RETURN count(claim) AS shared, count(CASE WHEN ours.firstSeenAt < theirs.firstSeenAt THEN 1 END) AS one,
        count(CASE WHEN ours.firstSeenAt > theirs.firstSeenAt THEN 1 END) AS other`,
});

/** Where a claim of the first contradicts or varies one of the other: contradictions first, surest first. */
export const claimDifferences = statement({
  name: "source-comparison.differences",
  params: z.object({ ...two, limit: integer() }),
  row: z.object({
    claimId: z.string(),
    otherClaimId: z.string(),
    relation: z.enum(["CONTRADICTS", "VARIANT"]),
    score: z.number(),
  }),
  text: cypher`${bothSources}
      MATCH (one)-[:STATES]->(claim:Claim)-[edge:CONTRADICTS|VARIANT_OF]-(against:Claim)<-[:STATES]-(other)
      WITH claim.id AS claimId, against.id AS otherClaimId, edge.score AS score,
        CASE type(edge) WHEN 'CONTRADICTS' THEN 'CONTRADICTS' ELSE 'VARIANT' END AS relation
      RETURN claimId, otherClaimId, relation, score
      ORDER BY relation, score DESC, claimId, otherClaimId LIMIT $limit`,
});
