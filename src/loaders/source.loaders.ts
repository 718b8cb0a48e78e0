import { type PartOf, partOf } from "../domain/part-of.js";
import { completeTallies } from "../domain/verdict-tally.js";
import type { Reader } from "../graph/past-reader.js";
import {
  claimsBySource,
  countClaimsBySource,
  originationBySource,
  sourcesByDomain,
  sourcesById,
} from "../graph/source.queries.js";
import { articlesBySource, countArticlesBySource } from "../graph/source-article.queries.js";
import { profilesBySource, type SourceProfileRow } from "../graph/source-profile.queries.js";
import { countRefutedClaimsBySource, refutedClaimsBySource } from "../graph/refuted-claim.queries.js";
import { countSources, type SourceListFilter, sourceLists } from "../graph/source-list.queries.js";
import { techniqueRatesBySource } from "../graph/technique-rate.queries.js";
import { talliesBySource } from "../graph/verdict.queries.js";
import { listByKey, listsByParent, oneByKey, rootList } from "./batching.js";
import { asItIs } from "./read-rows.js";
import { readRate } from "./technique-rate.js";

export type { SourceListFilter } from "../graph/source-list.queries.js";
export type SourceListOrder = keyof typeof sourceLists;

/** Everything that hangs on sources, and sources by key. */
export function createSourceLoaders(graph: Reader) {
  const tallies = listByKey(graph, talliesBySource, asItIs);
  return {
    sourceById: oneByKey(graph, sourcesById, asItIs),
    sourceByDomain: oneByKey(graph, sourcesByDomain, asItIs),
    sourceArticles: listsByParent(graph, articlesBySource, countArticlesBySource, asItIs),
    sourceClaims: listsByParent(graph, claimsBySource, countClaimsBySource, asItIs),
    sourceTallies: async (sourceId: string) => completeTallies(await tallies.load(sourceId)),
    sourceTechniqueRates: listByKey(graph, techniqueRatesBySource, readRate),
    sourceProfile: oneByKey(graph, profilesBySource, readProfile),
    sourceRefutedClaims: listsByParent(graph, refutedClaimsBySource, countRefutedClaimsBySource, asItIs),
    sourceOrigination: oneByKey(graph, originationBySource, asItIs),
    sources: (order: SourceListOrder, filter: SourceListFilter) =>
      rootList(graph, sourceLists[order], countSources, filter, asItIs),
  };
}

/** An outlet's articles and claims in numbers, each with what it is out of. */
export interface SourceProfile extends Record<ProfilePart, PartOf> {
  sentences: number;
}

type ProfilePart =
  | "analysedArticles"
  | "undatedArticles"
  | "copiedArticles"
  | "correctedArticles"
  | "checkable"
  | "searchedClaims"
  | "originatedClaims";

function readProfile(row: SourceProfileRow): SourceProfile {
  const { articles, claims, mentions, notCheckable, sentences } = row;
  return {
    sentences,
    analysedArticles: partOf(row.analysedArticles, articles),
    undatedArticles: partOf(row.undatedArticles, articles),
    copiedArticles: partOf(row.copiedArticles, articles),
    correctedArticles: partOf(row.correctedArticles, articles),
    checkable: partOf(mentions, mentions + notCheckable),
    searchedClaims: partOf(row.searchedClaims, claims),
    originatedClaims: partOf(row.originatedClaims, claims),
  };
}
