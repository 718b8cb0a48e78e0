import { z } from "zod";

import { cypher, integer, statement } from "./statement.js";

/** The next claims in the order of their ids. */
export const claimPage = statement({
  name: "verify.claim-page",
  params: z.object({ after: z.string(), limit: integer() }),
  row: z.object({ claimId: z.string() }),
  text: cypher`
    MATCH (claim:Claim) WHERE claim.id > $after
    RETURN claim.id AS claimId ORDER BY claim.id LIMIT $limit`,
});

/** The counts that claims carry for filters and orderings. */
export const storedCounts = statement({
  name: "verify.stored-counts",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    counts: z.object({
      mentionCount: z.number().nullable(),
      articleCount: z.number().nullable(),
      sourceCount: z.number().nullable(),
      originCount: z.number().nullable(),
      firstSeenAt: z.string().nullable(),
      lastSeenAt: z.string().nullable(),
    }),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId,
      claim {.mentionCount, .articleCount, .sourceCount, .originCount, .firstSeenAt, .lastSeenAt} AS counts`,
});

/** The origins that claims have, with the mentions that count as each. */
export const storedOrigins = statement({
  name: "verify.stored-origins",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    origins: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        name: z.string(),
        reason: z.string(),
        articleCount: z.number(),
        lastSeenAt: z.string(),
        selfReported: z.boolean(),
        mentionIds: z.array(z.string()),
      }),
    ),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId, COLLECT {
      MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
      WITH origin ORDER BY origin.key
      RETURN origin {.id, .key, .name, .reason, .articleCount, .lastSeenAt, .selfReported,
        mentionIds: COLLECT {
          MATCH (mention:ClaimMention)-[:COUNTS_AS]->(origin)
          WITH mention ORDER BY mention.id
          RETURN mention.id
        }}
    } AS origins`,
});

/** Sources whose kept number of articles is not the number of their articles. */
export const wrongSourceCounts = statement({
  name: "verify.wrong-source-counts",
  params: z.object({}),
  row: z.object({ domain: z.string(), stored: z.number(), counted: z.number() }),
  text: cypher`
    MATCH (source:Source) WHERE source.domain > ''
    WITH source, COUNT { (source)-[:PUBLISHED]->(:Article) } AS counted
    WHERE counted <> source.articleCount
    RETURN source.domain AS domain, source.articleCount AS stored, counted`,
});
