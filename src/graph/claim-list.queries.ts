import { z } from "zod";

import { claimFields, claimRow } from "./claim.queries.js";
import { countsAsOutlet } from "./counts-as-outlet.js";
import { pagedStatement, type Sort, type WindowText } from "./paged-statement.js";
import { NOW, type Standing, THEN, timedStatement } from "./standing.js";
import { cypher } from "./statement.js";

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

/** What a list sorts and filters by, as expressions; of the past it has to be counted first. */
interface Measures {
  firstSeenAt: string;
  origins: string;
  sources: string;
  verdict: string;
}

const measuresNow: Measures = {
  firstSeenAt: "claim.firstSeenAt",
  origins: "claim.originCount",
  sources: "claim.sourceCount",
  verdict: "claim.verdict",
};

const measuresThen: Measures = {
  firstSeenAt: "seenAt",
  origins: "coalesce(verdict.supportingOrigins, 0)",
  sources: "outlets",
  verdict: "coalesce(verdict.value, 'UNVERIFIED')",
};

const countedThen = (carried: string) => cypher`
    CALL (claim) {
      ${THEN.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})<-[:PUBLISHED]-(source:Source)
      RETURN min(article.effectiveAt) AS seenAt, count(DISTINCT CASE WHEN ${countsAsOutlet("source")} THEN source END) AS outlets
    }
    ${THEN.verdict}
    WITH ${carried}, seenAt, outlets, verdict`;

interface From {
  /** Binds each claim; ends so that a condition can follow. */
  match: (standing: Standing) => string;
  carried: string;
}

// A claim without mentions was never seen; it is found by its id and through its history only.
const everyClaim: From = {
  match: (standing) =>
    standing === NOW
      ? cypher`MATCH (claim:Claim) WHERE claim.firstSeenAt IS NOT NULL`
      : cypher`MATCH (claim:Claim) WHERE ${standing.claimIsBorn("claim")}${countedThen("claim")}
    WHERE seenAt IS NOT NULL`,
  carried: "claim",
};

const wordsMatch = cypher`CALL db.index.fulltext.queryNodes('wording_text', $words, {limit: ${MOST_HITS}}) YIELD node, score
    MATCH (node)-[:EXPRESSES]->(claim:Claim)
    WITH claim, max(score) AS relevance`;

const claimsByWords: From = {
  match: (standing) =>
    standing === NOW
      ? cypher`${wordsMatch}
    WHERE claim.firstSeenAt IS NOT NULL`
      : cypher`${wordsMatch}
    WHERE ${standing.claimIsBorn("claim")}${countedThen("claim, relevance")}
    WHERE seenAt IS NOT NULL`,
  carried: "claim, relevance",
};

const measuresOf = (standing: Standing) => (standing === NOW ? measuresNow : measuresThen);

/** Binds each article that states a bound claim. */
const statingArticles = ({ mentionsOfClaim }: Standing) => cypher`${mentionsOfClaim}
        MATCH (mention)-[:IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)`;

function conditions(standing: Standing): string {
  const { firstSeenAt, origins, sources, verdict } = measuresOf(standing);
  return cypher`
      AND ($since IS NULL OR ${firstSeenAt} >= $since)
      AND ($until IS NULL OR ${firstSeenAt} < $until)
      AND ($verdicts IS NULL OR ${verdict} IN $verdicts)
      AND ($minOrigins IS NULL OR ${origins} >= $minOrigins)
      AND ($minSources IS NULL OR ${sources} >= $minSources)
      AND ($languages IS NULL OR EXISTS {
        ${statingArticles(standing)} WHERE article.language IN $languages
        RETURN article })
      AND ($sources IS NULL OR EXISTS {
        ${statingArticles(standing)}
        MATCH (article)<-[:PUBLISHED]-(source:Source) WHERE source.domain IN $sources
        RETURN source })
      AND ($techniques IS NULL OR EXISTS {
        ${statingArticles(standing)}
        ${standing.analysisOfArticle}
        MATCH (analysis)-[:DETECTED]->(technique:Technique) WHERE technique.slug IN $techniques
        RETURN technique })
      AND ($entities IS NULL OR EXISTS {
        ${standing.entitiesOfClaim}
        WITH entity WHERE entity.id IN $entities
        RETURN entity })`;
}

type Key = keyof Measures | "relevance";

const keyOf = (key: Key, standing: Standing) => (key === "relevance" ? key : measuresOf(standing)[key]);

const listText = (from: From, key: Key) => (window: WindowText, standing: Standing) => {
  const [by, counted] = [keyOf(key, standing), standing === NOW ? "" : ", seenAt, outlets, verdict"];
  return cypher`
    ${from.match(standing)}${conditions(standing)}
      AND ${window.beyond(by, "claim.id")}
    WITH ${from.carried}${counted} ${window.sorted(by, "claim.id")}
    RETURN '' AS parentId, collect({key: ${by}, id: claim.id, node: claim {${claimFields}}}) AS rows`;
};

const list = (name: string, sort: Sort, from: From, key: Key) =>
  pagedStatement({
    name: `claim.list-${name}`,
    sort,
    params: filter,
    node: claimRow,
    text: listText(from, key),
  });

const GREATEST_FIRST = { direction: "DESC", kind: "NUMBER" } as const;

const orders = (suffix: string, from: From) => ({
  NEWEST: list(`newest${suffix}`, { direction: "DESC", kind: "TEXT" }, from, "firstSeenAt"),
  OLDEST: list(`oldest${suffix}`, { direction: "ASC", kind: "TEXT" }, from, "firstSeenAt"),
  MOST_ORIGINS: list(`most-origins${suffix}`, GREATEST_FIRST, from, "origins"),
  MOST_SOURCES: list(`most-sources${suffix}`, GREATEST_FIRST, from, "sources"),
});

/** All claims in each order. */
export const claimLists = orders("", everyClaim);

/** The claims one of whose wordings has the words of `$words`, in each order. */
export const claimListsByWords = {
  ...orders("-by-words", claimsByWords),
  RELEVANCE: list("relevance-by-words", GREATEST_FIRST, claimsByWords, "relevance"),
};

const counting = (name: string, from: From) =>
  timedStatement({
    name,
    params: z.object(filter),
    row: z.object({ count: z.number() }),
    text: (standing) => cypher`
    ${from.match(standing)}${conditions(standing)}
    RETURN count(claim) AS count`,
  });

export const countClaims = counting("claim.count", everyClaim);
export const countClaimsByWords = counting("claim.count-by-words", claimsByWords);
