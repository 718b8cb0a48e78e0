import { z } from "zod";

import { cypher, type Statement } from "./statement.js";

/**
 * The pieces of Cypher by which what stands is told from what does not: now, from the relationships that say so; at an
 * earlier instant, from when facts were recorded. An analysis counts from when it was completed until a later one of the
 * same article was.
 */
export interface Standing {
  /** Binds each `mention` that counts for a bound `claim`. */
  readonly mentionsOfClaim: string;
  /** Binds each `mention` by which an article stated a bound `claim` in an earlier text, with its `withdrawal`, where it does so no longer. */
  readonly withdrawnFromClaim: string;
  /** Binds the `analysis` that counts of a bound `article`. */
  readonly analysisOfArticle: string;
  /** Binds each `mention` that counts of a bound `article`, and the `claim` that it states. */
  readonly mentionsOfArticle: string;
  /** Binds each `entity` that a bound `claim` is about. */
  readonly entitiesOfClaim: string;
  /** Binds each piece of evidence from outside, `found`, that bears on a bound `claim`. */
  readonly evidenceOfClaim: string;
  /** Binds each `other` claim that contradicts or varies a bound `claim`, with `relation`, `score` and `changed`. */
  readonly relatedClaims: string;
  /** Binds the `verdict` of a bound `claim`, or null. */
  readonly verdict: string;
  /** When a bound `claim` was first stated, as an expression; null where nothing states it. */
  readonly firstSeenAt: string;
  /** Conditions on what is bound under a name. */
  readonly claimIsBorn: (claim: string) => string;
  readonly mentionCounts: (mention: string) => string;
  readonly analysisIsComplete: (analysis: string) => string;
  readonly articleIsKnown: (article: string) => string;
  readonly verdictIsGiven: (verdict: string) => string;
  /** Conditions on a bound `article`: whether it was a copy of another one. */
  readonly isCopy: string;
}

/**
 * An `agency` whose copy a bound `article` carries: it credits it with more than a contribution ("AP contributed to this
 * report" ties only passages that are copied), and is not the agency's own.
 */
export const carriedAgency = cypher`(article)-[credit:CREDITS]->(agency:Source)
        WHERE credit.method <> 'CONTRIBUTED' AND NOT (agency)-[:PUBLISHED]->(article)`;

const always = () => "true";

/**
 * Binds each `mention` by which an earlier text of an article stated a bound `claim`, with its `withdrawal`; also in words that
 * nothing uses any longer and that say the same as some that express it, whatever came first.
 */
export const formerOfClaim = cypher`MATCH (claim)<-[:EXPRESSES]-(stated:Wording)
      CALL (stated) {
        RETURN stated AS former
        UNION
        MATCH (stated)-[:RESEMBLES {relation: 'SAME'}]-(former:Wording {live: false}) WHERE stated.live
        RETURN former
      }
      MATCH (former)<-[withdrawal:REVISED]-(mention:ClaimMention)`;

export const NOW: Standing = {
  mentionsOfClaim: cypher`MATCH (claim)<-[:ASSERTS]-(mention:ClaimMention)`,
  withdrawnFromClaim: cypher`${formerOfClaim}
        WHERE NOT EXISTS {
          MATCH (:Article {id: mention.articleId})-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(:ClaimMention)-[:ASSERTS]->(claim)
        }`,
  analysisOfArticle: cypher`MATCH (article)-[:CURRENT_ANALYSIS]->(analysis:Analysis)`,
  mentionsOfArticle: cypher`MATCH (article)-[:CURRENT_ANALYSIS]->(:Analysis)-[:FOUND]->(mention:ClaimMention)-[:ASSERTS]->(claim:Claim)`,
  entitiesOfClaim: cypher`MATCH (claim)-[:ABOUT]->(entity:Entity)`,
  evidenceOfClaim: cypher`MATCH (claim)<-[:EXPRESSES]-(:Wording {live: true})<-[:BEARS_ON]-(found:Evidence)`,
  relatedClaims: cypher`MATCH (claim)-[edge:CONTRADICTS|VARIANT_OF]-(other:Claim)
      WITH claim, other, edge.score AS score, edge.changed AS changed,
        CASE type(edge) WHEN 'CONTRADICTS' THEN 'CONTRADICTS' ELSE 'VARIANT' END AS relation`,
  verdict: cypher`OPTIONAL MATCH (claim)-[:CURRENT]->(verdict:Verdict)`,
  firstSeenAt: "claim.firstSeenAt",
  claimIsBorn: always,
  mentionCounts: (mention) => cypher`EXISTS { (${mention})-[:ASSERTS]->(:Claim) }`,
  analysisIsComplete: always,
  articleIsKnown: always,
  verdictIsGiven: always,
  isCopy: cypher`(EXISTS { (article)-[:DERIVED_FROM]->(:Article) } OR
        EXISTS { ${carriedAgency} })`,
};

const countedThen = (analysis: string) =>
  cypher`${analysis}.completedAt <= $asOf AND coalesce(${analysis}.supersededAt, '~') > $asOf`;
const foundThen = (mention: string) =>
  cypher`EXISTS { (${mention})<-[:FOUND]-(finding:Analysis) WHERE ${countedThen("finding")} }`;
const liveThen = (wording: string) =>
  cypher`EXISTS { (${wording})<-[:WORDED]-(:ClaimMention)<-[:FOUND]-(finding:Analysis) WHERE ${countedThen("finding")} }`;
const analysisThen = cypher`MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(analysis:Analysis)
      WHERE ${countedThen("analysis")}`;

const mentionsThen = cypher`MATCH (claim)<-[:EXPRESSES]-(:Wording)<-[:WORDED]-(mention:ClaimMention)
      WHERE ${foundThen("mention")}
      WITH *`;

/** At `$asOf`. How wordings are grouped into claims, and the dates of articles, are those of today. */
export const THEN: Standing = {
  mentionsOfClaim: mentionsThen,
  withdrawnFromClaim: cypher`MATCH (claim)<-[:EXPRESSES]-(:Wording)<-[withdrawal:REVISED]-(mention:ClaimMention)
      WHERE withdrawal.at <= $asOf AND NOT EXISTS {
        MATCH (claim)<-[:EXPRESSES]-(:Wording)<-[:WORDED]-(still:ClaimMention {articleId: mention.articleId})
        WHERE ${foundThen("still")}
      }`,
  analysisOfArticle: cypher`${analysisThen}
      WITH *`,
  mentionsOfArticle: cypher`${analysisThen}
      MATCH (analysis)-[:FOUND]->(mention:ClaimMention)-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
      WHERE claim.createdAt <= $asOf
      WITH *`,
  entitiesOfClaim: cypher`${mentionsThen}
      UNWIND mention.subjects AS entityId
      WITH DISTINCT entityId
      MATCH (entity:Entity {id: entityId})`,
  evidenceOfClaim: cypher`MATCH (claim)<-[:EXPRESSES]-(:Wording)<-[:BEARS_ON]-(found:Evidence)
      WHERE found.retrievedAt <= $asOf
      WITH *`,
  relatedClaims: cypher`MATCH (claim)<-[:EXPRESSES]-(one:Wording)-[pair:RESEMBLES]-(two:Wording)-[:EXPRESSES]->(other:Claim)
      WHERE other <> claim AND other.createdAt <= $asOf AND pair.relation IN ['CONTRADICTS', 'VARIANT']
        AND ${liveThen("one")} AND ${liveThen("two")}
      WITH claim, other, pair ORDER BY pair.relation, pair.score DESC, startNode(pair).id, endNode(pair).id
      WITH claim, other, collect(pair)[0] AS strongest
      WITH claim, other, strongest.score AS score, strongest.mismatches AS changed, strongest.relation AS relation`,
  verdict: cypher`CALL (claim) {
        RETURN head(COLLECT {
          MATCH (claim)-[:HAS_VERDICT]->(given:Verdict) WHERE given.decidedAt <= $asOf
          RETURN given ORDER BY given.decidedAt DESC LIMIT 1
        }) AS verdict
      }`,
  firstSeenAt: cypher`head(COLLECT {
        ${mentionsThen}
        MATCH (article:Article {id: mention.articleId})
        RETURN article.effectiveAt ORDER BY article.effectiveAt LIMIT 1 })`,
  claimIsBorn: (claim) => cypher`${claim}.createdAt <= $asOf`,
  mentionCounts: foundThen,
  analysisIsComplete: (analysis) => cypher`${analysis}.completedAt <= $asOf`,
  articleIsKnown: (article) =>
    cypher`EXISTS { (${article})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:OF]-(first:Analysis) WHERE first.completedAt <= $asOf
        AND first.status = 'COMPLETED' }`,
  verdictIsGiven: (verdict) => cypher`${verdict}.decidedAt <= $asOf`,
  isCopy: cypher`(EXISTS { (article)-[:DERIVED_FROM]->(root:Article) WHERE root.fetchedAt <= $asOf } OR
        EXISTS { ${carriedAgency} })`,
};

/** Declares a statement on what stands now that can also be asked of what stood at an earlier instant. */
export function timedStatement<Shape extends z.ZodRawShape, Row>(parts: {
  name: string;
  params: z.ZodObject<Shape>;
  row: z.ZodType<Row>;
  text: (standing: Standing) => string;
}): Statement<z.input<z.ZodObject<Shape>>, Row> {
  type Params = z.input<z.ZodObject<Shape>>;
  const { name, row } = parts;
  // The compiler cannot see through the spread of a generic shape.
  const timed = parts.params.extend({ asOf: z.string() }) as unknown as z.ZodType<unknown, Params & AsOf>;
  return {
    ...{ name, row, text: parts.text(NOW) },
    params: parts.params as unknown as z.ZodType<unknown, Params>,
    past: { name: `${name}.as-of`, params: timed, row, text: parts.text(THEN) },
  };
}

export interface AsOf {
  asOf: string;
}
