import type { ProviderCoverage } from "./evidence.js";
import { groupBy } from "./group-by.js";

/** The graph's own search: it always runs. Outside providers add theirs. */
export const GRAPH_SEARCH: ProviderCoverage = {
  kind: "CROSS_REFERENCE",
  provider: "graph",
  status: "OK",
  detail: null,
};

/**
 * Who was asked for an article's claims as a whole, and what came of it: a provider that failed for some of them is DEGRADED,
 * one that failed for all FAILED.
 *
 * @param searches what was asked for each claim
 */
export function analysisCoverage(searches: readonly ProviderCoverage[]): ProviderCoverage[] {
  const byProvider = groupBy(searches, ({ provider }) => provider);
  return [GRAPH_SEARCH, ...[...byProvider.values()].map(coverageOfAll)];
}

function coverageOfAll(searches: ProviderCoverage[]): ProviderCoverage {
  const [first] = searches;
  const wanting = searches.filter(({ status }) => status === "FAILED" || status === "DEGRADED");
  const [worst] = wanting;
  if (!worst) return first!;
  const failed = wanting.filter(({ status }) => status === "FAILED").length;
  const status = failed === searches.length ? "FAILED" : "DEGRADED";
  const share =
    wanting.length === searches.length ? "" : `For ${wanting.length} of ${searches.length} claims: `;
  return { ...first!, status, detail: `${share}${worst.detail ?? ""}` };
}

/** What every reader of an analysis is told. */
export const DISCLAIMER =
  "A program made this analysis; take it as a starting point for your own judgement, not as a finding of fact. " +
  "Verdicts count who reports a claim independently of whom: they measure reporting, not truth. " +
  "Read the original article and the sources shown here before you rely on it.";
