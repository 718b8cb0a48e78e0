import { z } from "zod";

import { cypher, statement } from "./statement.js";

const imprint = z.object({
  id: z.string(),
  kind: z.enum(["PASSAGE", "QUOTATION", "SENTENCE"]),
  content: z.string(),
  terms: z.string(),
});

/** The imprints that an article's mentions are said to bear, those of older texts too. */
export const imprintsOfArticle = statement({
  name: "verify.imprints-of-article",
  params: z.object({ articleId: z.string() }),
  row: z.object({
    mentionId: z.string(),
    passages: z.array(imprint),
    quotations: z.array(imprint),
    sentences: z.array(imprint),
  }),
  text: cypher`
    MATCH (:Article {id: $articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:IN]-(mention:ClaimMention)
    RETURN mention.id AS mentionId,
      [(mention)-[:STANDS_IN]->(passage:Imprint) | passage {.id, .kind, .content, .terms}] AS passages,
      [(mention)-[:QUOTES]->(quotation:Imprint) | quotation {.id, .kind, .content, .terms}] AS quotations,
      [(mention)-[:SAID_IN]->(sentence:Imprint) | sentence {.id, .kind, .content, .terms}] AS sentences
    ORDER BY mentionId`,
});

/** Which imprints are said to be one utterance with each of these. */
export const imprintPairs = statement({
  name: "verify.imprint-pairs",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), other: imprint }),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Imprint {id: id})-[:SAME_UTTERANCE]-(other:Imprint)
    RETURN id, other {.id, .kind, .content, .terms} AS other ORDER BY id, other.id`,
});
