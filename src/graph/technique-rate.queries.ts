import { z } from "zod";

import { entityFields, entityRow } from "./entity.queries.js";
import { timedStatement } from "./standing.js";
import { cypher, integer, statement } from "./statement.js";

const numbers = {
  detections: z.number(),
  articles: z.number(),
  ofArticles: z.number(),
  sentences: z.number(),
};
const rates = z.array(z.object({ technique: z.string(), ...numbers }));

/**
 * The passages of a `detected` edge that are in the outlet's own voice. Spans are JSON without spaces, in which quotation
 * marks inside a text are escaped, so this finds the property and nothing else.
 */
const ownPassages = cypher`size(split(detected.spans, '"voice":"AUTHOR"')) - 1
          + size(split(detected.spans, '"voice":"HEADLINE"')) - 1`;

/** Of a bound list `analyses`. */
const ratesOfAnalyses = cypher`
      WITH analyses, reduce(sum = 0, analysis IN analyses | sum + coalesce(analysis.sentenceCount, 0)) AS sentences
      UNWIND analyses AS analysis
      MATCH (analysis)-[detected:DETECTED]->(technique:Technique)
      WITH technique, size(analyses) AS ofArticles, sentences, analysis, ${ownPassages} AS passages WHERE passages > 0
      WITH technique, ofArticles, sentences, sum(passages) AS detections, count(DISTINCT analysis) AS articles
      ORDER BY detections DESC, technique.slug
      RETURN collect({technique: technique.slug, detections: detections, articles: articles,
        ofArticles: ofArticles, sentences: sentences}) AS nodes`;

/** How often each source uses each technique in its own words, most used first. */
export const techniqueRatesBySource = statement({
  name: "technique.rates-by-source",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), nodes: rates }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (source:Source {id: parentId})
    CALL (source) {
      MATCH (source)-[:PUBLISHED]->(:Article)-[:CURRENT_ANALYSIS]->(analysis:Analysis)
      WITH collect(analysis) AS analyses${ratesOfAnalyses}
    }
    RETURN parentId, nodes`,
});

/** How often each technique is used in the articles that name each entity. */
export const techniqueRatesByEntity = statement({
  name: "technique.rates-by-entity",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parentId: z.string(), nodes: rates }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (entity:Entity {id: parentId})
    CALL (entity) {
      MATCH (entity)<-[:NAMED]-(analysis:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)
      WITH collect(DISTINCT analysis) AS analyses${ratesOfAnalyses}
    }
    RETURN parentId, nodes`,
});

/** The entities that most articles name in which each technique (by its slug) is used, with how often in all that name them. */
export const entitiesByTechnique = statement({
  name: "technique.entities",
  params: z.object({ parentIds: z.array(z.string()), limit: integer() }),
  row: z.object({ parentId: z.string(), nodes: z.array(z.object({ entity: entityRow, ...numbers })) }),
  text: cypher`
    UNWIND $parentIds AS parentId
    MATCH (technique:Technique {slug: parentId})
    CALL (technique) {
      MATCH (technique)<-[detected:DETECTED]-(analysis:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)
      WITH analysis, ${ownPassages} AS passages WHERE passages > 0
      MATCH (analysis)-[:NAMED]->(entity:Entity)
      WITH entity, sum(passages) AS detections, count(analysis) AS articles
      ORDER BY articles DESC, detections DESC, entity.id LIMIT $limit
      CALL (entity) {
        MATCH (entity)<-[:NAMED]-(naming:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)
        RETURN count(naming) AS ofArticles, sum(coalesce(naming.sentenceCount, 0)) AS sentences
      }
      WITH entity, detections, articles, ofArticles, sentences ORDER BY articles DESC, detections DESC, entity.id
      RETURN collect({entity: entity {${entityFields}}, detections: detections, articles: articles,
        ofArticles: ofArticles, sentences: sentences}) AS nodes
    }
    RETURN parentId, nodes`,
});

/** The same over all articles of a period. */
export const techniqueRates = timedStatement({
  name: "technique.rates",
  params: z.object({ since: z.string(), until: z.string() }),
  row: z.object({ nodes: rates }),
  text: (standing) => cypher`
    CALL () {
      MATCH (article:Article) WHERE article.effectiveAt >= $since AND article.effectiveAt < $until
      ${standing.analysisOfArticle}
      WITH collect(analysis) AS analyses${ratesOfAnalyses}
    }
    RETURN nodes`,
});
