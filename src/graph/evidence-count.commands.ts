import { z } from "zod";

import { COUNTED_FROM } from "../domain/outside/counted-evidence.js";
import { mentionFactsRow, originNode, ownersOf, speakersOf, utteranceRow } from "./claim-count.commands.js";
import { cypher, noRow, statement } from "./statement.js";

const claimIds = z.object({ claimIds: z.array(z.string()) });

/** Whether a bound piece of `evidence` counts: it is still there, takes a side, and does so surely enough. */
export const evidenceCounts = cypher`evidence.stance IN ['SUPPORTS', 'REFUTES'] AND evidence.state = 'PRESENT'
      AND evidence.confidence >= ${COUNTED_FROM}`;

/** The evidence from outside that bears on a claim with the id `claimId`. */
const evidenceOfClaim = cypher`(:Claim {id: claimId})<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(evidence:Evidence)`;

/** All of each piece of evidence that counts for or against these claims which bears on whose word it is. */
export const evidenceFacts = statement({
  name: "evidence-count.facts",
  params: claimIds,
  row: mentionFactsRow.omit({ isDerived: true }).extend({
    stance: z.enum(["SUPPORTS", "REFUTES"]),
    outside: z.object({
      kind: z.enum(["WEB_SEARCH", "WIKIPEDIA", "FACT_CHECK"]),
      cites: z.array(z.string()),
    }),
  }),
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH ${evidenceOfClaim} WHERE ${evidenceCounts}
    MATCH (evidence)-[:FROM]->(source:Source)
    RETURN claimId, evidence.stance AS stance, evidence {.kind, .cites} AS outside,
           evidence.id AS mentionId, evidence.pageId AS articleId, evidence.url AS url, source.id AS sourceId,
           source.domain AS domain, source.name AS sourceName, evidence.effectiveAt AS effectiveAt,
           evidence.attributedTo AS attributedTo, evidence.attributionBody AS attributionBody,
           evidence.aboutItself AS aboutItself, [] AS subjects,
           head([(evidence)-[:STANDS_IN]->(passage:Imprint) | passage.id]) AS passage,
           head([(evidence)-[:QUOTES]->(quotation:Imprint) | quotation.id]) AS quotation, null AS sentence,
           ${speakersOf("evidence")} AS outlets, ${ownersOf("source")} AS owners,
           [(evidence)-[credits:CREDITS]->(agency:Source) |
             {domain: agency.domain, name: agency.name, method: credits.method, owners: ${ownersOf("agency")}}] AS credits, null AS former
    ORDER BY mentionId`,
});

/** Which imprints of what was found outside, for or against each claim, are one utterance with others. */
export const evidenceUtterances = statement({
  name: "evidence-count.utterances",
  params: claimIds,
  row: utteranceRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    CALL (claimId) {
      MATCH ${evidenceOfClaim} WHERE ${evidenceCounts}
      MATCH (evidence)-[:STANDS_IN|QUOTES]->(imprint:Imprint)
      RETURN DISTINCT imprint
    }
    MATCH (imprint)-[:SAME_UTTERANCE]-(other:Imprint)
    RETURN claimId, imprint.id AS fromId, other.id AS toId`,
});

/** What claims that contradict each claim come down to, as far as these imprints and addresses may go back to it; origins are JSON. */
export const contradictingOrigins = statement({
  name: "evidence-count.contradicting-origins",
  params: z.object({
    claims: z.array(
      z.object({ claimId: z.string(), imprintIds: z.array(z.string()), urls: z.array(z.string()) }),
    ),
  }),
  row: z.object({
    claimId: z.string(),
    byImprint: z.array(z.object({ imprintId: z.string(), origin: z.string() })),
    byUrl: z.array(z.object({ url: z.string(), origin: z.string() })),
    families: z.array(z.string()),
  }),
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.claimId})
    RETURN claim.id AS claimId,
      COLLECT {
        UNWIND entry.imprintIds AS imprintId
        MATCH (seen:Imprint {id: imprintId})-[:SEEN_IN]->(family:CopyFamily)-[:FAMILY_OF]->(:Claim)-[:CONTRADICTS]-(claim)
        RETURN {imprintId: imprintId, origin: family.origin} AS copied ORDER BY imprintId, family.rootSaid
      } AS byImprint,
      COLLECT {
        UNWIND entry.urls AS url
        MATCH (article:Article {url: url})
        MATCH (mention:ClaimMention {articleId: article.id})-[:ASSERTS]->(:Claim)-[:CONTRADICTS]-(claim)
        MATCH (mention)-[:STANDS_IN]->(:Imprint)-[:SEEN_IN]->(family:CopyFamily)-[:FAMILY_OF]->(:Claim)-[:CONTRADICTS]-(claim)
        RETURN {url: url, origin: family.origin} AS cited ORDER BY url, family.rootSaid
      } AS byUrl,
      COLLECT {
        MATCH (claim)-[:CONTRADICTS]-(:Claim)<-[:FAMILY_OF]-(family:CopyFamily)
        RETURN DISTINCT family.origin AS origin ORDER BY origin
      } AS families`,
});

/** Writes the origins of what was found outside against claims, in place of the former ones. */
export const writeAgainst = statement({
  name: "evidence-count.write-against",
  params: z.object({
    claims: z.array(
      z.object({
        claimId: z.string(),
        origins: z.array(
          z.object({
            node: originNode,
            evidence: z.array(z.object({ evidenceId: z.string(), why: z.string() })),
          }),
        ),
      }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $claims AS entry
    MATCH (claim:Claim {id: entry.claimId})
    CALL (claim) { MATCH (former:Origin)-[:ORIGIN_AGAINST]->(claim) DETACH DELETE former }
    UNWIND entry.origins AS origin
    MERGE (node:Origin {id: origin.node.id})
    SET node = origin.node
    MERGE (node)-[:ORIGIN_AGAINST]->(claim)
    WITH node, origin
    UNWIND origin.evidence AS counted
    MATCH (evidence:Evidence {id: counted.evidenceId})
    MERGE (evidence)-[counts:COUNTS_AS]->(node)
    SET counts.why = counted.why`,
});
