import { z } from "zod";

import { correctionRow, correctionsOf } from "./correction.queries.js";
import { mismatches } from "./evidence.queries.js";
import { NOW } from "./standing.js";
import { cypher, statement } from "./statement.js";
import {
  isOfAnotherValue,
  MOST_VARIANTS,
  outsideColumns,
  outsideOfClaim,
  wordingOf,
} from "./verdict.commands.js";

/** Which of these outlets, publishers (lower case) and articles the graph has. */
export const knownToLeaveOut = statement({
  name: "what-if.known",
  params: z.object({
    domains: z.array(z.string()),
    publisherIds: z.array(z.string()),
    articleIds: z.array(z.string()),
  }),
  row: z.object({
    domains: z.array(z.string()),
    publisherIds: z.array(z.string()),
    articleIds: z.array(z.string()),
  }),
  text: cypher`
    RETURN
      COLLECT { UNWIND $domains AS domain MATCH (source:Source {domain: domain}) RETURN source.domain } AS domains,
      COLLECT { UNWIND $publisherIds AS id MATCH (publisher:Publisher {id: id}) RETURN publisher.id } AS publisherIds,
      COLLECT { UNWIND $articleIds AS id MATCH (article:Article {id: id}) RETURN article.id } AS articleIds`,
});

/** The claims on which a claim's verdict rests besides itself: what contradicts it, and what may give a newer value. */
export const claimsBeside = statement({
  name: "what-if.claims-beside",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: z.object({
    claimId: z.string(),
    wording: z.string().nullable(),
    ...outsideColumns,
    corrections: z.array(correctionRow),
    contradicting: z.array(z.string()),
    variants: z.array(
      z.object({ claimId: z.string(), wording: z.string(), changed: z.array(z.enum(mismatches)) }),
    ),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    RETURN claimId,
      ${wordingOf("claim")} AS wording, ${outsideOfClaim}, ${correctionsOf(NOW)} AS corrections,
      COLLECT { MATCH (claim)-[:CONTRADICTS]-(other:Claim) RETURN other.id AS id ORDER BY id } AS contradicting,
      COLLECT {
        MATCH (claim)-[edge:VARIANT_OF]-(other:Claim)
        WHERE other.firstSeenAt IS NOT NULL AND ${isOfAnotherValue}
        WITH edge, other, ${wordingOf("other")} AS wording WHERE wording IS NOT NULL
        RETURN {claimId: other.id, wording: wording, changed: edge.changed} AS variant
        ORDER BY other.firstSeenAt DESC, wording LIMIT ${MOST_VARIANTS}
      } AS variants`,
});
