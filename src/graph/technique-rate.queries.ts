import { z } from "zod";

import { timedStatement } from "./standing.js";
import { cypher, statement } from "./statement.js";

const rates = z.array(
  z.object({ technique: z.string(), detections: z.number(), articles: z.number(), sentences: z.number() }),
);

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
      WITH technique, sentences, analysis, ${ownPassages} AS passages WHERE passages > 0
      WITH technique, sentences, sum(passages) AS detections, count(DISTINCT analysis) AS articles
      ORDER BY detections DESC, technique.slug
      RETURN collect({technique: technique.slug, detections: detections, articles: articles, sentences: sentences})
        AS nodes`;

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
