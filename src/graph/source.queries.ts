import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

/** Of a bound `source`, with its present publisher. */
export const sourceFields = cypher`.id, .domain, .name, .articleCount, owner: head(COLLECT {
      MATCH (source)-[owned:OWNED_BY]->(publisher:Publisher) WHERE owned.to IS NULL
      RETURN publisher.name ORDER BY coalesce(owned.from, '') DESC, publisher.name })`;

export const sourceRow = z.object({
  id: z.string(),
  domain: z.string(),
  name: z.string(),
  articleCount: z.number(),
  owner: z.string().nullable(),
});

export type SourceRow = z.infer<typeof sourceRow>;

/** Whether an outside provider was asked for a verdict's claim and answered. */
export const wasSearched = (verdict: string) => cypher`${verdict}.coverage IN ['FULL', 'PARTIAL']`;

const ids = z.object({ ids: z.array(z.string()) });
const parentIds = { parentIds: z.array(z.string()) };
const count = z.object({ parentId: z.string(), count: z.number() });
const oneSource = z.object({ parentId: z.string(), node: sourceRow });

/** The sources with these ids. */
export const sourcesById = statement({
  name: "source.by-id",
  params: ids,
  row: oneSource,
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {id: parentId})
    RETURN parentId, source {${sourceFields}} AS node`,
});

/** The sources with these domains. */
export const sourcesByDomain = statement({
  name: "source.by-domain",
  params: ids,
  row: oneSource,
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {domain: parentId})
    RETURN parentId, source {${sourceFields}} AS node`,
});

/** Who published each article. */
export const sourcesByArticle = statement({
  name: "source.by-article",
  params: ids,
  row: oneSource,
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (:Article {id: parentId})<-[:PUBLISHED]-(source:Source)
    RETURN parentId, source {${sourceFields}} AS node`,
});

const claimParams = {
  ...parentIds,
  verdicts: z.array(z.string()).nullable(),
  kind: z.enum(["ORIGINATED", "ECHOED", "SEARCHED"]).nullable(),
};

const claimsOfSource = cypher`
      MATCH (source)-[:STATES]->(claim:Claim)
      WHERE ($verdicts IS NULL OR claim.verdict IN $verdicts)
        AND CASE $kind
          WHEN 'ORIGINATED' THEN coalesce(claim.originatorId, '') = source.id
          WHEN 'ECHOED' THEN coalesce(claim.originatorId, '') <> source.id
          WHEN 'SEARCHED' THEN EXISTS { (claim)-[:CURRENT]->(verdict:Verdict) WHERE ${wasSearched("verdict")} }
          ELSE true END`;

/** The claims that each source states, last first stated first. */
export const claimsBySource = pagedStatement({
  name: "claim.by-source",
  sort: { direction: "DESC", kind: "TEXT" },
  params: claimParams,
  node: claimRow,
  text: ({ beyond, sorted }) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${claimsOfSource}
        AND ${beyond("claim.firstSeenAt", "claim.id")}
      WITH claim ${sorted("claim.firstSeenAt", "claim.id")}
      RETURN collect({key: claim.firstSeenAt, id: claim.id, node: claim {${claimFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countClaimsBySource = statement({
  name: "claim.count-by-source",
  params: z.object(claimParams),
  row: count,
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {${claimsOfSource}
      RETURN count(claim) AS count
    }
    RETURN parentId, count`,
});

/** How many claims each source was first to state, and how many it states after another. */
export const originationBySource = statement({
  name: "source.origination",
  params: ids,
  row: z.object({ parentId: z.string(), node: z.object({ originated: z.number(), echoed: z.number() }) }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {
      MATCH (source)-[:STATES]->(claim:Claim)
      WITH coalesce(claim.originatorId, '') = source.id AS first
      RETURN count(CASE WHEN first THEN 1 END) AS originated, count(CASE WHEN NOT first THEN 1 END) AS echoed
    }
    RETURN parentId, {originated: originated, echoed: echoed} AS node`,
});
