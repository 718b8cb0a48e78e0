import DataLoader from "dataloader";

import type { Claim } from "../domain/claim.js";
import { type Instant, toInstant } from "../domain/instant.js";
import {
  claimsById,
  type ClaimWithVerdictRow,
  countRelatedByClaim,
  entitiesByClaim,
  relatedByClaim,
  timelineByClaim,
} from "../graph/claim.queries.js";
import {
  type ClaimListFilter,
  claimLists,
  claimListsByWords,
  countClaims,
  countClaimsByWords,
} from "../graph/claim-list.queries.js";
import {
  countMentionsByClaim,
  firstMentionsByClaim,
  mentionsByClaim,
  mentionsById,
  mentionsByOrigin,
} from "../graph/claim-mention.queries.js";
import { countSourcesByClaim, sourcesByClaim, sourcesByOrigin } from "../graph/claim-source.queries.js";
import { correctionsByClaim } from "../graph/correction.queries.js";
import { allWords } from "../graph/full-text-query.js";
import type { Reader } from "../graph/past-reader.js";
import {
  countVerdictsByClaim,
  type CurrentVerdictRow,
  currentVerdictsByClaim,
  verdictHistoryByClaim,
  verdictsByClaim,
  verdictsById,
} from "../graph/verdict.queries.js";
import {
  dated,
  emptyList,
  listByKey,
  listsByParent,
  oneByKey,
  type PagedList,
  rootList,
} from "./batching.js";
import { listByOrigin } from "./origin-batching.js";
import { asItIs, readMention } from "./read-rows.js";
import { readCurrentVerdict, readVerdict } from "./read-verdict.js";

export type ClaimFilterParams = Omit<ClaimListFilter, "words">;
export type ClaimListOrder = keyof typeof claimListsByWords;

/** Everything that hangs on claims and their mentions, and claims by key. */
export function createClaimLoaders(graph: Reader, now: () => Date) {
  const readCurrent = (row: CurrentVerdictRow, id: string) => readCurrentVerdict(row, id, now());
  const claimVerdict = oneByKey(graph, currentVerdictsByClaim, readCurrent);
  const knowVerdict = ({ node: { id }, current }: ClaimWithVerdictRow) =>
    void claimVerdict.prime(id, dated(graph, readCurrent(current, id)));
  const claimById = oneByKey(graph, claimsById, asItIs, knowVerdict);
  return {
    claimById,
    claimVerdict,
    /** Takes in a claim that was read along with something else, so that it is not asked for again. */
    knowClaim: (row: ClaimWithVerdictRow) => {
      claimById.prime(row.node.id, dated(graph, row.node));
      knowVerdict(row);
    },
    verdictById: oneByKey(graph, verdictsById, readVerdict),
    claimVerdictHistory: listByKey(graph, verdictHistoryByClaim, readVerdict),
    claimVerdicts: listsByParent(graph, verdictsByClaim, countVerdictsByClaim, (row) => readVerdict(row)),
    claimMentions: listsByParent(graph, mentionsByClaim, countMentionsByClaim, readMention),
    claimFirstMention: oneByKey(graph, firstMentionsByClaim, readMention),
    claimSources: listsByParent(graph, sourcesByClaim, countSourcesByClaim, asItIs),
    claimCorrections: listByKey(graph, correctionsByClaim, asItIs),
    claimEntities: listByKey(graph, entitiesByClaim, asItIs),
    claimTimeline: timelineLoader(graph),
    relatedClaims: listsByParent(graph, relatedByClaim, countRelatedByClaim, asItIs),
    mentionById: oneByKey(graph, mentionsById, readMention),
    originMentions: listByOrigin(graph, mentionsByOrigin, readMention),
    originSources: listByOrigin(graph, sourcesByOrigin, asItIs),
    claims: (order: ClaimListOrder, text: string | null, filter: ClaimFilterParams) =>
      claimList(graph, order, text, filter),
  };
}

/** RELEVANCE is to a text; without one the list has no such order and the newest come first. */
function claimList(
  graph: Reader,
  order: ClaimListOrder,
  text: string | null,
  filter: ClaimFilterParams,
): PagedList<Claim> {
  if (text === null) {
    const list = claimLists[order === "RELEVANCE" ? "NEWEST" : order];
    return rootList(graph, list, countClaims, { ...filter, words: null }, asItIs);
  }
  const words = allWords(text);
  if (words === null) return emptyList<Claim>();
  return rootList(graph, claimListsByWords[order], countClaimsByWords, { ...filter, words }, asItIs);
}

export type TimelineBucket = "hour" | "day" | "week" | "month";

export interface TimelinePoint {
  at: Instant;
  mentions: number;
  sources: number;
  /** Those of them that had not stated it before. */
  newSources: number;
}

function timelineLoader(graph: Reader) {
  const loaders = new Map<TimelineBucket, DataLoader<string, TimelinePoint[]>>();
  const make = (bucket: TimelineBucket) =>
    new DataLoader<string, TimelinePoint[]>(async (parentIds) => {
      const rows = await graph.read(timelineByClaim, { parentIds: [...parentIds], bucket });
      const found = new Map(rows.map(({ parentId, nodes }) => [parentId, nodes]));
      // Neo4j writes its instants without seconds where they are zero.
      return parentIds.map((id) =>
        (found.get(id) ?? []).map((point) => ({ ...point, at: toInstant(point.at)! })),
      );
    });
  return (claimId: string, bucket: TimelineBucket): Promise<TimelinePoint[]> => {
    const loader = loaders.get(bucket) ?? make(bucket);
    loaders.set(bucket, loader);
    return loader.load(claimId);
  };
}
