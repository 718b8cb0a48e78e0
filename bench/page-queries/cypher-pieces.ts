import { sourceFields } from "../../src/graph/source.queries.js";
import { NOW } from "../../src/graph/standing.js";
import { cypher } from "../../src/graph/statement.js";

/** What both a statement written by hand and the peer's own fields need to give the rows that the product's pages show. */

/** Of a bound mention `own` of a bound `claim`: what else bears on the claim, counted, and the first `limit` of it. */
export const evidenceBeside = (limit: string) => cypher`
  CALL (own) {
    MATCH (:Article {id: own.articleId})-[:DERIVED_FROM*0..]-(member:Article)
    RETURN collect(DISTINCT member.id) AS family
  }
  CALL (claim, own, family) {
    CALL (claim) {
      MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)
      RETURN mention, null AS found, 'SUPPORTS' AS stance, null AS score, [] AS mismatches
      UNION ALL
      MATCH (claim)-[edge:CONTRADICTS|VARIANT_OF]-(:Claim)<-[:ASSERTS]-(mention:ClaimMention)
      RETURN mention, null AS found, CASE type(edge) WHEN 'CONTRADICTS' THEN 'REFUTES' ELSE 'NEUTRAL' END AS stance,
        edge.score AS score, coalesce(edge.changed, []) AS mismatches
      UNION ALL
      MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(found:Evidence)
      RETURN null AS mention, found, found.stance AS stance, found.confidence AS score, found.mismatches AS mismatches
    }
    OPTIONAL MATCH (article:Article {id: mention.articleId})
    WITH mention, found, stance, score, mismatches, article WHERE article IS NULL OR NOT article.id IN family
    ORDER BY CASE stance WHEN 'SUPPORTS' THEN '0' WHEN 'REFUTES' THEN '1' ELSE '2' END
      + coalesce(article.effectiveAt, found.effectiveAt)
    WITH collect({mention: mention, found: found, stance: stance, score: score, mismatches: mismatches, article: article}) AS listed
    RETURN {totalCount: size(listed), nodes: COLLECT {
      UNWIND listed[..${limit}] AS one
      WITH one, one.mention AS mention, one.found AS found, one.article AS article
      RETURN {id: coalesce(found.id, mention.id), kind: coalesce(found.kind, 'CROSS_REFERENCE'), stance: one.stance,
        confidence: coalesce(one.score, 1.0), mismatches: one.mismatches, snippet: coalesce(found.snippet, mention.exact),
        title: coalesce(found.title, article.title), url: coalesce(found.url, article.url),
        retrievedAt: coalesce(found.retrievedAt, article.fetchedAt),
        source: coalesce(head([(article)<-[:PUBLISHED]-(source:Source) | source {.name, .domain}]),
          head([(found)-[:FROM]->(source:Source) | source {.name, .domain}]))}
    }} AS evidence
  }`;

/** Of a bound `claim` the origins of its verdict, each with who is behind it. */
export const originsOfClaim = cypher`COLLECT {
      MATCH (origin:Origin)-[:ORIGIN_OF]->(claim)
      RETURN origin {.key, .reason, .articleCount, stance: 'SUPPORTS', counted: origin.founded, sources: COLLECT {
        MATCH (origin)<-[:COUNTS_AS]-(:ClaimMention)<-[:FOUND]-(:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)<-[:PUBLISHED]-(source:Source)
        RETURN DISTINCT source {.name, .domain}
      }} AS one
      UNION ALL
      MATCH (refuting:Origin)-[:ORIGIN_OF]->(:Claim)-[:CONTRADICTS]-(claim)
      WITH DISTINCT claim, refuting.key AS key
      RETURN {key: key, stance: 'REFUTES', counted: true,
        reason: head([(claim)-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin {key: key}) | origin.reason]),
        articleCount: reduce(sum = 0, count IN
          [(claim)-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin {key: key}) | origin.articleCount] | sum + count),
        sources: COLLECT {
          MATCH (claim)-[:CONTRADICTS]-(:Claim)<-[:ORIGIN_OF]-(origin:Origin {key: key})
          MATCH (origin)<-[:COUNTS_AS]-(:ClaimMention)<-[:FOUND]-(:Analysis)<-[:CURRENT_ANALYSIS]-(:Article)<-[:PUBLISHED]-(source:Source)
          RETURN DISTINCT source {.name, .domain}
        }} AS one
    }`;

/** Of a bound `claim`: the mention by which it was first stated, in an article that is no copy if there is one. */
export const firstMentionOfClaim = cypher`head(COLLECT {
      MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      RETURN mention {.id, .attributedTo, span: mention {.exact, .voice},
        article: article {.id, .title, .url, .publishedAt, source: source {.id, .name, .domain}}}
      ORDER BY ${NOW.isCopy}, article.effectiveAt, article.id, mention.position LIMIT 1
    })`;

/** Of a bound `claim`: how many outlets state it, and the first `limit` of them as they came. */
export const outletsOfClaim = (limit: string) => cypher`
    CALL (claim) {
      RETURN {totalCount: claim.sourceCount, nodes: COLLECT {
        MATCH (source:Source)-[states:STATES]->(claim)
        WITH source, states ORDER BY states.firstSeenAt, source.id LIMIT ${limit}
        RETURN states {.mentionCount, .articleCount, .firstSeenAt, .lastSeenAt, source: source {${sourceFields}},
          role: CASE WHEN source.id = claim.originatorId THEN 'ORIGINATOR' WHEN states.ownSince IS NULL THEN 'COPY'
            ELSE 'REPEATER' END}
      }} AS outlets
    }`;

/** Of a bound list `analyses`: how often each technique is used in them. */
export const ratesOfAnalyses = cypher`
      WITH analyses, reduce(sum = 0, analysis IN analyses | sum + analysis.sentenceCount) AS sentences
      UNWIND analyses AS analysis
      MATCH (analysis)-[detected:DETECTED]->(technique:Technique)
      WITH technique, sentences, size(split(detected.spans, '"voice":"AUTHOR"')) - 1 AS passages, analysis
      WITH technique, sentences, sum(passages) AS detections, count(analysis) AS articles
      ORDER BY detections DESC, technique.slug
      RETURN collect({technique: technique {.name}, perThousandSentences: 1000.0 * detections / sentences,
        detections: detections, articles: articles}) AS rates`;

/** Of a bound `source`: how many of its claims it stated first, and how many after another. */
export const originationOfSource = cypher`
    CALL (source) {
      MATCH (source)-[:STATES]->(claim:Claim)
      RETURN count(CASE WHEN claim.originatorId = source.id THEN 1 END) AS originated,
        count(CASE WHEN coalesce(claim.originatorId, '') <> source.id THEN 1 END) AS echoed
    }`;

/** Of a bound `source`: all that its profile says. */
export const profileOfSource = cypher`${originationOfSource}
    CALL (source) {
      MATCH (source)-[:STATES]->(claim:Claim)
      WITH claim.verdict AS verdict, count(claim) AS count
      RETURN collect({verdict: verdict, count: count}) AS stated
    }
    CALL (source) {
      MATCH (source)-[:PUBLISHED]->(:Article)-[:CURRENT_ANALYSIS]->(analysis:Analysis)
      WITH collect(analysis) AS analyses${ratesOfAnalyses}
    }
    CALL (source) {
      MATCH (source)-[states:STATES]->(claim:Claim)
      WITH source, claim ORDER BY states.lastSeenAt DESC, claim.id LIMIT 2000
      WITH source, claim.originatorId AS originatorId, count(claim) AS claims WHERE originatorId <> source.id
      WITH collect({id: originatorId, claims: claims}) AS pairs, sum(claims) AS ofClaims
      UNWIND pairs AS pair
      MATCH (leader:Source {id: pair.id})
      WITH leader, pair.claims AS claims, ofClaims ORDER BY claims DESC, leader.domain LIMIT 5
      RETURN collect({source: leader {.name}, claims: claims, ofClaims: ofClaims}) AS follows
    }
    WITH source, originated, echoed, stated, rates, follows,
      source {${sourceFields}} AS fields,
      [value IN ['CORROBORATED', 'SINGLE_SOURCE', 'DISPUTED', 'REFUTED', 'UNVERIFIED'] |
        coalesce(head([one IN stated WHERE one.verdict = value]), {verdict: value, count: 0})] AS verdictTallies`;

/** The graph at a glance. */
export const overviewOfGraph = cypher`
    CALL () {
      MATCH (claim:Claim)
      WITH claim.verdict AS verdict, count(claim) AS count
      RETURN collect({verdict: verdict, count: count}) AS tallied
    }
    CALL () {
      MATCH (:Article)-[:CURRENT_ANALYSIS]->(analysis:Analysis)
      WITH collect(analysis) AS analyses${ratesOfAnalyses}
    }
    CALL () {
      MATCH (latest:Article) WHERE latest.effectiveAt > ''
      WITH latest.effectiveAt AS at ORDER BY at DESC LIMIT 1
      WITH at, toString(datetime(at) - duration('P7D')) AS since, toString(datetime(at) - duration('P14D')) AS before
      MATCH (article:Article) WHERE article.effectiveAt >= since
      MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim:Claim)
      WITH DISTINCT claim, since, before
      CALL (claim, since, before) {
        MATCH (:Source)-[states:STATES]->(claim)
        RETURN count(CASE WHEN states.firstSeenAt >= since THEN 1 END) AS joined,
          count(CASE WHEN states.firstSeenAt >= before AND states.firstSeenAt < since THEN 1 END) AS joinedBefore
      }
      WITH claim, joined, joinedBefore WHERE joined > 1 AND joined > joinedBefore
      ORDER BY joined - joinedBefore DESC, joined DESC, claim.id LIMIT 5
      MATCH (claim)-[:CURRENT]->(verdict:Verdict)
      RETURN collect({text: claim.text, verdict: verdict {.value}}) AS rising
    }
    CALL () {
      MATCH (claim:Claim {verdict: 'DISPUTED'})-[:CURRENT]->(verdict:Verdict)
      WITH claim, verdict ORDER BY claim.originCount DESC, claim.sourceCount DESC, claim.id LIMIT 5
      RETURN collect({text: claim.text, verdict: verdict {.rationale}}) AS disputed
    }
    WITH {articles: COUNT { MATCH (:Article) }, claims: COUNT { MATCH (:Claim) },
      sources: COUNT { MATCH (source:Source) WHERE source.articleCount > 0 },
      verdictTallies: [value IN ['CORROBORATED', 'SINGLE_SOURCE', 'DISPUTED', 'REFUTED', 'UNVERIFIED'] |
        coalesce(head([one IN tallied WHERE one.verdict = value]), {verdict: value, count: 0})],
      techniqueRates: rates, risingClaims: rising, disputedClaims: disputed} AS overview`;

/** The outlets that publish most. */
export const greatestOutlets = cypher`
    MATCH (source:Source) WHERE source.articleCount >= 0
    WITH source ORDER BY source.articleCount DESC, source.id LIMIT 10`;
