import { z } from "zod";

import type { Voice } from "../domain/span.js";
import { askedOrigins, mentionsBehindOrigin } from "./behind-origin.js";
import { pagedStatement } from "./paged-statement.js";
import { NOW, type Standing, timedStatement } from "./standing.js";
import { cypher, statement } from "./statement.js";

/** Of a bound `mention` and the `claim` that it states. */
export const mentionFields = cypher`.id, .articleId, .start, .end, .exact, .prefix, .suffix, .voice, .text,
      .checkWorthiness, .attributedTo, .createdAt, claimId: claim.id`;

const voices: readonly Voice[] = ["AUTHOR", "QUOTED", "HEADLINE"];

export const mentionRow = z.object({
  id: z.string(),
  articleId: z.string(),
  claimId: z.string(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  voice: z.enum(voices),
  text: z.string(),
  checkWorthiness: z.number(),
  attributedTo: z.string().nullable(),
  createdAt: z.string(),
});

export type MentionRow = z.infer<typeof mentionRow>;

const ids = z.object({ ids: z.array(z.string()) });
const parentIds = { parentIds: z.array(z.string()) };
const count = z.object({ parentId: z.string(), count: z.number() });

/** The mentions with these ids, those of older analyses too. */
export const mentionsById = statement({
  name: "claim-mention.by-id",
  params: ids,
  row: z.object({ parentId: z.string(), node: mentionRow }),
  text: cypher`
    UNWIND $ids AS parentId
    MATCH (mention:ClaimMention {id: parentId})-[:WORDED]->(:Wording)-[:EXPRESSES]->(claim:Claim)
    RETURN parentId, mention {${mentionFields}} AS node`,
});

/** The mentions of each article's latest complete analysis, in the order of the text. */
export const mentionsByArticle = pagedStatement({
  name: "claim-mention.by-article",
  sort: { direction: "ASC", kind: "NUMBER" },
  params: parentIds,
  node: mentionRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    CALL (article) {
      ${standing.mentionsOfArticle}
      WITH mention, claim WHERE ${beyond("mention.position", "mention.id")}
      WITH mention, claim ${sorted("mention.position", "mention.id")}
      RETURN collect({key: mention.position, id: mention.id, node: mention {${mentionFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countMentionsByArticle = timedStatement({
  name: "claim-mention.count-by-article",
  params: z.object(parentIds),
  row: count,
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (article:Article {id: parentId})
    RETURN parentId,
      COUNT { ${standing.mentionsOfArticle} RETURN mention } AS count`,
});

/** The mentions of each claim, first published first. */
export const mentionsByClaim = pagedStatement({
  name: "claim-mention.by-claim",
  sort: { direction: "ASC", kind: "TEXT" },
  params: parentIds,
  node: mentionRow,
  text: ({ beyond, sorted }, standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      ${standing.mentionsOfClaim}
      MATCH (article:Article {id: mention.articleId})
      WHERE ${beyond("article.effectiveAt", "mention.id")}
      WITH claim, mention, article ${sorted("article.effectiveAt", "mention.id")}
      RETURN collect({key: article.effectiveAt, id: mention.id, node: mention {${mentionFields}}}) AS rows
    }
    RETURN parentId, rows`,
});

export const countMentionsByClaim = timedStatement({
  name: "claim-mention.count-by-claim",
  params: z.object(parentIds),
  row: count,
  text: (standing) => cypher`
    UNWIND $parentIds AS parentId
    MATCH (claim:Claim {id: parentId})
    RETURN parentId, COUNT { ${standing.mentionsOfClaim} RETURN mention } AS count`,
});

/**
 * Binds each `mention` of a bound `claim` with its `article`: by publication, else by reading; ties by article id, texts without
 * an address last.
 */
const earliestFirst = ({ mentionsOfClaim }: Standing) => cypher`${mentionsOfClaim}
        MATCH (article:Article {id: mention.articleId})
        WITH claim, mention, article ORDER BY article.url IS NULL, article.effectiveAt, article.id, mention.position`;

/** Binds the `mention`s of a bound `claim` in its first own report: of now by what is kept with the claim, see `ownReport`. */
const inFirstReport = (standing: Standing) =>
  standing === NOW
    ? cypher`MATCH (mention:ClaimMention {articleId: split(claim.ownSince, ' ')[2]})-[:ASSERTS]->(claim)
        WITH claim, mention ORDER BY mention.position`
    : cypher`${earliestFirst(standing)}
        WITH claim, mention, article WHERE NOT ${standing.isCopy}`;

/**
 * The first mention of each claim: by publication, else by reading; ties by article id, texts without an address last. A copy is
 * never the first while somebody's own report is known.
 */
export const firstMentionsByClaim = timedStatement({
  name: "claim-mention.first-by-claim",
  params: ids,
  row: z.object({ parentId: z.string(), node: mentionRow }),
  text: (standing) => cypher`
    UNWIND $ids AS parentId
    MATCH (claim:Claim {id: parentId})
    CALL (claim) {
      CALL (claim) {
        ${inFirstReport(standing)}
        // Only where there is none, the rest is read.
        RETURN mention {${mentionFields}} AS node LIMIT 1
        UNION ALL
        ${earliestFirst(standing)}
        RETURN mention {${mentionFields}} AS node LIMIT 1
      }
      RETURN node LIMIT 1
    }
    RETURN parentId, node`,
});

/** The mentions behind one origin of a claim: for a refuting origin, those of the claims that contradict it. */
export const mentionsByOrigin = timedStatement({
  name: "claim-mention.by-origin",
  params: askedOrigins,
  row: z.object({ parentId: z.string(), nodes: z.array(mentionRow) }),
  text: (standing) => cypher`${mentionsBehindOrigin(standing)}
    MATCH (article:Article {id: mention.articleId})
    WITH asked, claim, mention, article ORDER BY article.effectiveAt, mention.id
    RETURN asked.id AS parentId, collect(mention {${mentionFields}}) AS nodes`,
});
