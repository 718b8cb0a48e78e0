import { z } from "zod";

import { cypher, statement } from "./statement.js";

const jsonRow = z.object({ what: z.string(), id: z.string(), property: z.string(), json: z.string() });

/** The JSON that is kept of claims: of their origins, families of copies and verdicts, former ones too. */
export const jsonOfClaims = statement({
  name: "verify.json-of-claims",
  params: z.object({ claimIds: z.array(z.string()) }),
  row: jsonRow,
  text: cypher`
    UNWIND $claimIds AS claimId
    MATCH (claim:Claim {id: claimId})
    CALL (claim) {
      MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
      RETURN 'origin' AS what, origin.id AS id, 'tally' AS property, origin.tally AS json
      UNION
      MATCH (family:CopyFamily)-[:FAMILY_OF]->(claim)
      RETURN 'family' AS what, family.id AS id, 'origin' AS property, family.origin AS json
      UNION
      MATCH (family:CopyFamily)-[:FAMILY_OF]->(claim)
      RETURN 'family' AS what, family.id AS id, 'attribution' AS property, family.attribution AS json
      UNION
      MATCH (claim)<-[:MERGED_INTO*0..]-(stated)-[:HAS_VERDICT]->(verdict:Verdict)
      RETURN 'verdict' AS what, verdict.id AS id, 'origins' AS property, verdict.origins AS json
      UNION
      MATCH (claim)<-[:MERGED_INTO*0..]-(stated)-[:HAS_VERDICT]->(verdict:Verdict)
      RETURN 'verdict' AS what, verdict.id AS id, 'searches' AS property, verdict.searches AS json
    }
    WITH what, id, property, json WHERE json IS NOT NULL
    RETURN what, id, property, json ORDER BY what, id, property`,
});

/** The JSON that is kept of an article's analyses. */
export const jsonOfArticle = statement({
  name: "verify.json-of-article",
  params: z.object({ articleId: z.string() }),
  row: jsonRow,
  text: cypher`
    MATCH (:Article {id: $articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis)
    CALL (analysis) {
      RETURN 'notices' AS property, analysis.notices AS json
      UNION
      MATCH (analysis)-[detected:DETECTED]->(technique:Technique)
      RETURN 'spans of ' + technique.slug AS property, detected.spans AS json
    }
    WITH analysis, property, json WHERE json IS NOT NULL
    RETURN 'analysis' AS what, analysis.id AS id, property, json ORDER BY id, property`,
});
