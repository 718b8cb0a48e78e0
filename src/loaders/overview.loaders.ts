import type { Claim } from "../domain/claim.js";
import { DAY_MS, type Instant, instantAfter } from "../domain/instant.js";
import { completeTallies } from "../domain/verdict-tally.js";
import type { Reader } from "../graph/past-reader.js";
import {
  disputedClaims,
  latestPublication,
  overviewTallies,
  overviewTotals,
  risingClaims,
} from "../graph/overview.queries.js";
import { techniqueRates } from "../graph/technique-rate.queries.js";
import { dated } from "./batching.js";
import { readRate } from "./technique-rate.js";

/** Both ends; texts before the first and after the last instant stand for no end. */
export interface Period {
  since: Instant;
  until: Instant;
}

export const WHOLE_TIME: Period = { since: "", until: "~" };

const WEEK_MS = 7 * DAY_MS;

/** The graph at a glance. */
export function createOverviewLoaders(graph: Reader) {
  return {
    overviewTotals: async (period: Period) =>
      (await graph.read(overviewTotals, period))[0] ?? { articles: 0, claims: 0, sources: 0 },
    overviewTallies: async (period: Period) => completeTallies(await graph.read(overviewTallies, period)),
    overviewTechniqueRates: async (period: Period) =>
      ((await graph.read(techniqueRates, period))[0]?.nodes ?? []).map(readRate),
    disputedClaims: async (period: Period, limit: number): Promise<Claim[]> =>
      (await graph.read(disputedClaims, { ...period, limit })).map(({ node }) => dated(graph, node)),
    /** Its last week against the one before, counted back from its last article, so that it says something of an old collection too. */
    risingClaims: async (period: Period, limit: number): Promise<Claim[]> => {
      const [latest] = await graph.read(latestPublication, { until: period.until });
      if (!latest) return [];
      const weekBefore = instantAfter(latest.at, -WEEK_MS);
      const since = weekBefore > period.since ? weekBefore : period.since;
      const asLongBefore = instantAfter(since, Date.parse(since) - Date.parse(latest.at));
      const weeks = { before: asLongBefore, since, until: period.until };
      return (await graph.read(risingClaims, { ...weeks, limit })).map(({ node }) => dated(graph, node));
    },
  };
}
