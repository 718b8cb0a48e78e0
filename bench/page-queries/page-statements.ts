import { sourceFields } from "../../src/graph/source.queries.js";
import { cypher } from "../../src/graph/statement.js";
import {
  evidenceBeside,
  firstMentionOfClaim,
  greatestOutlets,
  originationOfSource,
  originsOfClaim,
  outletsOfClaim,
  overviewOfGraph,
  profileOfSource,
} from "./cypher-pieces.js";
import type { PageName } from "./page-names.js";

/** Each page as one statement written by hand: a single row, whose `data` is what the page's document answers. */
export const PAGE_STATEMENTS: Record<PageName, string> = {
  analysis: cypher`
    MATCH (analysis:Analysis {id: $id})-[:OF]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)<-[:PUBLISHED]-(source:Source)
    CALL (analysis) {
      MATCH (analysis)-[:FOUND]->(own:ClaimMention)-[:ASSERTS]->(claim:Claim)-[:CURRENT]->(verdict:Verdict)
      ${evidenceBeside("10")}
      WITH own, claim, verdict, evidence, ${originsOfClaim} AS origins ORDER BY own.position
      RETURN collect({id: own.id, span: own {.exact, .start, .end, .voice}, attributedTo: own.attributedTo,
        checkWorthiness: own.checkWorthiness, evidence: evidence,
        claim: claim {.id, .text, verdict: verdict {.value, .rationale, .supportingOrigins, .refutingOrigins,
          .countIfAllIndependent, .flags, .coverage, .decidedAt, .decidedBy, origins: origins}}}) AS claims
    }
    RETURN {analysis: analysis {.id, .status, .progress, .summary, .coverage, .notices,
      propaganda: analysis {.score, .confidence, .low, .high, .reading},
      analyzer: {name: analysis.analyzerName, version: analysis.analyzerVersion, model: analysis.analyzerModel},
      article: article {.id, .title, .url, .byline, .publishedAt, .language, .wordCount, source: source {${sourceFields}},
        derivedFrom: [(article)-[derived:DERIVED_FROM]->(root:Article)<-[:PUBLISHED]-(from:Source) | {origin: from.name,
            method: derived.method, score: derived.score, article: root {.title, .url}}]
          + [(article)-[:CREDITS]->(agency:Source) | {origin: agency.name, method: 'WIRE_CREDIT', score: 1.0, article: null}]},
      techniques: [(analysis)-[detected:DETECTED]->(technique:Technique) |
        {technique: technique {.slug, .name, .definition}, confidence: detected.confidence, spans: detected.spans}],
      factCheck: {claimCount: size(claims), notCheckableCount: analysis.notCheckableCount,
        tallies: [value IN ['CORROBORATED', 'SINGLE_SOURCE', 'DISPUTED', 'REFUTED', 'UNVERIFIED'] |
          {verdict: value, count: size([one IN claims WHERE one.claim.verdict.value = value])}]},
      claims: claims}} AS data`,

  claim: cypher`
    MATCH (claim:Claim {id: $id})-[:CURRENT]->(verdict:Verdict)
    RETURN {claim: claim {.id, .text,
      verdict: verdict {.value, .rationale, .supportingOrigins, .refutingOrigins, .countIfAllIndependent, .flags, .coverage,
        .decidedAt, .decidedBy, .ruleValue, .ruleRationale},
      entities: [(claim)-[:ABOUT]->(entity:Entity) | entity {.id, .name}],
      firstMention: ${firstMentionOfClaim}}} AS data`,

  repeaters: cypher`
    MATCH (claim:Claim {id: $id})
    ${outletsOfClaim("20")}
    RETURN {claim: {sources: outlets}} AS data`,

  search: cypher`
    CALL db.index.fulltext.queryNodes('wording_text', $words, {limit: 50}) YIELD node AS wording, score
    MATCH (wording)-[:EXPRESSES]->(claim:Claim)-[:CURRENT]->(verdict:Verdict)
    WITH claim, verdict, max(score) AS score ORDER BY score DESC, claim.id LIMIT 5
    RETURN {searchClaims: {nodes: collect({score: score, claim: claim {.id, .text,
      verdict: verdict {.value, .supportingOrigins, .refutingOrigins}}})}} AS data`,

  outlet: cypher`
    MATCH (source:Source {domain: $domain})
    ${profileOfSource}
    RETURN {source: fields {.name, .owner, .articleCount, originated: originated, echoed: echoed,
      verdictTallies: verdictTallies, techniqueRates: rates, follows: follows}} AS data`,

  overview: cypher`
    ${overviewOfGraph}
    CALL () {
      ${greatestOutlets}
      ${originationOfSource}
      RETURN collect(source {${sourceFields}, originated: originated, echoed: echoed}) AS outlets
    }
    RETURN {overview: overview, sources: {nodes: outlets}} AS data`,
};
