import { z } from "zod";

import { cypher, integer, statement } from "./statement.js";

/** Whom an article is said to credit, with that by which it is told, and by which names its mentions are attributed. */
export const creditsOfArticle = statement({
  name: "verify.credits-of-article",
  params: z.object({ articleId: z.string() }),
  row: z.object({
    byline: z.string().nullable(),
    text: z.string().nullable(),
    credits: z.array(z.object({ domain: z.string(), method: z.string(), exact: z.string() })),
    speakers: z.array(
      z.object({ mentionId: z.string(), body: z.string().nullable(), keys: z.array(z.string()) }),
    ),
  }),
  text: cypher`
    MATCH (article:Article {id: $articleId})
    RETURN article.byline AS byline,
      head([(article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:OF]->(snapshot:Snapshot) | snapshot.text]) AS text,
      COLLECT {
        MATCH (article)-[credits:CREDITS]->(agency:Source)
        RETURN {domain: agency.domain, method: credits.method, exact: credits.exact} AS credit ORDER BY agency.domain
      } AS credits,
      COLLECT {
        MATCH (mention:ClaimMention {articleId: $articleId})
        RETURN {mentionId: mention.id, body: mention.attributionBody,
          keys: [(mention)-[:SPOKEN_BY]->(name:SpeakerName) | name.key]} AS speaker ORDER BY mention.id
      } AS speakers`,
});

/** The next outlets in the order of their domains, with the names that they go by. */
export const namesOfOutlets = statement({
  name: "verify.names-of-outlets",
  params: z.object({ after: z.string(), limit: integer() }),
  row: z.object({ domain: z.string(), name: z.string(), keys: z.array(z.string()) }),
  text: cypher`
    MATCH (source:Source) WHERE source.domain > $after
    WITH source ORDER BY source.domain LIMIT $limit
    RETURN source.domain AS domain, source.name AS name, COLLECT {
      MATCH (source)-[:GOES_BY]->(name:SpeakerName) RETURN name.key ORDER BY name.key
    } AS keys
    ORDER BY domain`,
});
