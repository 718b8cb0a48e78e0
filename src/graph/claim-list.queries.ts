import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { pagedStatement, type Sort, type WindowText } from "./paged-statement.js";
import { cypher, statement } from "./statement.js";

/** Which claims a list has; null: whatever. */
const filter = {
  verdicts: z.array(z.string()).nullable(),
  sources: z.array(z.string()).nullable(),
  entities: z.array(z.string()).nullable(),
  techniques: z.array(z.string()).nullable(),
  languages: z.array(z.string()).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  minOrigins: z.number().nullable(),
  minSources: z.number().nullable(),
  /** A Lucene query; only the statements by text look at it. */
  words: z.string().nullable(),
};

export type ClaimListFilter = z.input<z.ZodObject<typeof filter>>;

/** Full-text search looks no further than the best this many wordings, so that a common word stays cheap. */
const MOST_HITS = 2_000;

// A claim without mentions was never seen; it is found by its id and through its history only.
const everyClaim = {
  match: cypher`MATCH (claim:Claim) WHERE claim.firstSeenAt IS NOT NULL`,
  carried: "claim",
};

const claimsByWords = {
  match: cypher`CALL db.index.fulltext.queryNodes('wording_text', $words, {limit: ${MOST_HITS}}) YIELD node, score
    MATCH (node)-[:EXPRESSES]->(claim:Claim)
    WITH claim, max(score) AS relevance
    WHERE claim.firstSeenAt IS NOT NULL`,
  carried: "claim, relevance",
};

type From = typeof everyClaim;

const inArticle = cypher`(claim)<-[:ASSERTS]-(:ClaimMention)-[:IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)`;

const conditions = cypher`
      AND ($since IS NULL OR claim.firstSeenAt >= $since)
      AND ($until IS NULL OR claim.firstSeenAt < $until)
      AND ($verdicts IS NULL OR claim.verdict IN $verdicts)
      AND ($minOrigins IS NULL OR claim.originCount >= $minOrigins)
      AND ($minSources IS NULL OR claim.sourceCount >= $minSources)
      AND ($languages IS NULL OR EXISTS { ${inArticle} WHERE article.language IN $languages })
      AND ($sources IS NULL OR EXISTS { ${inArticle}<-[:PUBLISHED]-(source:Source) WHERE source.domain IN $sources })
      AND ($techniques IS NULL OR EXISTS {
        (claim)<-[:ASSERTS]-(:ClaimMention)<-[:FOUND]-(analysis:Analysis)-[:DETECTED]->(technique:Technique)
        WHERE (:Article)-[:CURRENT_ANALYSIS]->(analysis) AND technique.slug IN $techniques })
      AND ($entities IS NULL OR EXISTS { (claim)-[:ABOUT]->(entity:Entity) WHERE entity.id IN $entities })`;

const listText = (from: From, key: string) => (window: WindowText) => cypher`
    ${from.match}${conditions}
      AND ${window.beyond(key, "claim.id")}
    WITH ${from.carried} ${window.sorted(key, "claim.id")}
    RETURN '' AS parentId, collect({key: ${key}, id: claim.id, node: claim {${claimFields}}}) AS rows`;

const list = (name: string, sort: Sort, from: From, key: string) =>
  pagedStatement({
    name: `claim.list-${name}`,
    sort,
    params: filter,
    node: claimRow,
    text: listText(from, key),
  });

const GREATEST_FIRST = { direction: "DESC", kind: "NUMBER" } as const;

const orders = (suffix: string, from: From) => ({
  NEWEST: list(`newest${suffix}`, { direction: "DESC", kind: "TEXT" }, from, "claim.firstSeenAt"),
  OLDEST: list(`oldest${suffix}`, { direction: "ASC", kind: "TEXT" }, from, "claim.firstSeenAt"),
  MOST_ORIGINS: list(`most-origins${suffix}`, GREATEST_FIRST, from, "claim.originCount"),
  MOST_SOURCES: list(`most-sources${suffix}`, GREATEST_FIRST, from, "claim.sourceCount"),
});

/** All claims in each order. */
export const claimLists = orders("", everyClaim);

/** The claims one of whose wordings has the words of `$words`, in each order. */
export const claimListsByWords = {
  ...orders("-by-words", claimsByWords),
  RELEVANCE: list("relevance-by-words", GREATEST_FIRST, claimsByWords, "relevance"),
};

const counting = (name: string, from: From) =>
  statement({
    name,
    params: z.object(filter),
    row: z.object({ count: z.number() }),
    text: cypher`
    ${from.match}${conditions}
    RETURN count(claim) AS count`,
  });

export const countClaims = counting("claim.count", everyClaim);
export const countClaimsByWords = counting("claim.count-by-words", claimsByWords);
