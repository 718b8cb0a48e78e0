import { z } from "zod";

import { derivationBetween, type PlacedText } from "../src/domain/derivation/article-derivation.js";
import { decodeFingerprint } from "../src/domain/derivation/fingerprint.js";
import { wordingId } from "../src/domain/ids.js";
import { normaliseWording } from "../src/domain/matching/normalise-wording.js";
import { writeDerivations } from "../src/graph/article.commands.js";
import type { Graph } from "../src/graph/graph.js";
import { cypher, noRow, statement } from "../src/graph/statement.js";
import { claimsOfWordings } from "../src/graph/wording.commands.js";
import { decideClaims } from "../src/services/decide-claims.js";
import { toMentionRow } from "../src/services/mention-rows.js";
import { nameOutlets } from "../src/services/name-outlets.js";
import { type PreparedArticle, prepareArticle, prepareMentions } from "../src/services/prepare-article.js";
import { storeImprints } from "../src/services/store-imprints.js";
import { claimOf, contentOf, tell, type ToldArticle } from "../test/support/articles.js";

/** How often a claim is stated, by how many outlets, and how many different reports their articles are. */
export interface Crowd {
  mentions: number;
  outlets: number;
  /** Each is an origin, and the others are copies; infinitely many: each article is in words of its own. */
  reports: number;
}

/** Nothing that the samples say too. */
const CLAIM =
  "The salt works at Cald Harrow stopped production on 14 April 2026 after a boiler burst in the evaporation hall.";
const BORN = Date.UTC(2026, 3, 14);
const APART_MS = 600_000;

/** Articles with what the pipeline stores of each; the analysis of each is as that of the first one. */
const writeCrowd = statement({
  name: "bench.write-crowd",
  params: z.object({
    claimId: z.string(),
    at: z.string(),
    rows: z.array(z.record(z.string(), z.unknown())),
  }),
  row: noRow,
  text: cypher`
    MATCH (claim:Claim {id: $claimId})
    MATCH (claim)<-[:ASSERTS]-(:ClaimMention)<-[:FOUND]-(first:Analysis)
    WITH claim, first ORDER BY first.completedAt LIMIT 1
    UNWIND $rows AS row
    WITH claim, first, row, row.mention AS told
    MERGE (source:Source {id: row.source.id})
      ON CREATE SET source += row.source, source.articleCount = 0
    SET source.articleCount = source.articleCount + 1
    CREATE (source)-[:PUBLISHED]->(article:Article {id: row.article.id})
    SET article += row.article
    CREATE (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot {id: row.snapshot.id})
    SET snapshot += row.snapshot, snapshot.articleId = article.id, snapshot.effectiveAt = article.effectiveAt,
        snapshot.credited = [], snapshot.creditMethods = []
    CREATE (article)-[:CURRENT_ANALYSIS]->(analysis:Analysis {id: 'of ' + article.id})-[:OF]->(snapshot)
    SET analysis += first {.*, id: analysis.id}, analysis.publishedAt = article.publishedAt
    CREATE (analysis)-[:FOUND]->(mention:ClaimMention {id: told.id})-[:IN]->(snapshot)
    SET mention += told {.text, .checkWorthiness, .attributedTo, .attributionBody, .aboutItself, .subjects, .position},
        mention += told.span, mention.articleId = article.id, mention.createdAt = $at
    WITH claim, mention, told
    MATCH (wording:Wording {id: told.wordingId})
    MATCH (passage:Imprint {id: told.passage}), (sentence:Imprint {id: told.sentence})
    CREATE (mention)-[:STANDS_IN]->(passage)
    CREATE (mention)-[:SAID_IN]->(sentence)
    CREATE (mention)-[:WORDED]->(wording)
    CREATE (mention)-[:ASSERTS]->(claim)
    CREATE (mention)-[:ASSERTED {from: $at, wordingId: wording.id, voice: mention.voice,
      checkWorthiness: mention.checkWorthiness, subjects: mention.subjects}]->(claim)`,
});

const numbers = statement({
  name: "bench.numbers",
  params: z.object({ claimId: z.string() }),
  row: z.object({ mentions: z.number(), origins: z.number() }),
  text: cypher`
    MATCH (claim:Claim {id: $claimId})-[:CURRENT]->(verdict:Verdict)
    RETURN claim.mentionCount AS mentions, verdict.supportingOrigins AS origins`,
});

/** Adds a claim that is stated so often, decided anew after each so many articles; gives the claim. */
export async function crowdedClaim(graph: Graph, crowd: Crowd, atOnce = 1_000): Promise<string> {
  await tell(graph, toldOf(crowd, 0));
  const wordingIds = [wordingId(normaliseWording(CLAIM))];
  const [row] = await graph.read(claimsOfWordings, { wordingIds });
  const { claimId } = row!;
  for (let start = 1; start < crowd.mentions; start += atOnce)
    await addArticles(graph, claimId, crowd, { start, end: Math.min(start + atOnce, crowd.mentions) });
  return claimId;
}

/** Takes in one more article that states the claim, later than all others. */
export async function stateOnceMore(graph: Graph, crowd: Crowd, time: number): Promise<void> {
  await tell(graph, { ...toldOf(crowd, crowd.mentions + time), on: "2026-09-01" });
}

export async function verdictNumbers(
  graph: Graph,
  claim: string,
): Promise<{ mentions: number; origins: number }> {
  const [row] = await graph.read(numbers, { claimId: claim });
  return row!;
}

/** Writes in one what committing each would; what an article is copied from is known here and need not be searched for. */
async function addArticles(
  graph: Graph,
  claimId: string,
  crowd: Crowd,
  { start, end }: { start: number; end: number },
): Promise<void> {
  const at = new Date().toISOString();
  const articles = Array.from({ length: end - start }, (_, index) => preparedOf(crowd, start + index, at));
  const derivations = articles.flatMap(({ prepared, index }) =>
    index < crowd.reports ? [] : (derivationBetween(...pairOf(crowd, prepared, index, at)) ?? []),
  );
  const rows = articles.map(({ prepared: { source, article, snapshot }, mention }) => ({
    ...{ source, article, snapshot, mention: toMentionRow(mention, []) },
  }));
  await graph.transaction("bench-crowd", async (tx) => {
    // One by one: what comes together is taken for the sentences of one text.
    for (const { index, mention } of articles) if (index < crowd.reports) await storeImprints(tx, [mention]);
    await tx.run(writeCrowd, { claimId, at, rows });
    await tx.run(writeDerivations, { derivations });
    await nameOutlets(
      tx,
      rows.map(({ source }) => source.id),
    );
    await decideClaims(tx, { changed: [claimId], contradicted: [] }, at);
  });
}

/** A copy beside the first article with its text. */
function pairOf(crowd: Crowd, copy: PreparedArticle, index: number, at: string) {
  const original = preparedOf(crowd, index % crowd.reports, at).prepared;
  return [copy, original].map(({ article, source: { domain }, snapshot }) => ({
    ...{ articleId: article.id, effectiveAt: article.effectiveAt, domain, originalUrl: null },
    fingerprint: decodeFingerprint(snapshot.shingles),
  })) as [PlacedText, PlacedText];
}

function preparedOf(crowd: Crowd, index: number, at: string) {
  const told = toldOf(crowd, index);
  const content = { ...contentOf(told), publishedAt: new Date(BORN + index * APART_MS).toISOString() };
  const prepared = prepareArticle(content, at);
  const [mention] = prepareMentions(prepared, [claimOf(CLAIM, content.text)]);
  return { prepared, mention: mention!, index };
}

function toldOf({ outlets, reports }: Crowd, index: number): ToldArticle {
  const words = Array.from({ length: 60 }, (_, word) => `report${index % reports}w${word}`);
  return {
    ...{
      from: `outlet${index % outlets}.example`,
      slug: `story-${index}`,
      title: `Salt works at a standstill, report ${index}`,
    },
    ...{ on: "2026-04-14", claims: [CLAIM], text: `${CLAIM} ${words.join(" ")}` },
  };
}
