import type { CoverageStatus, VerdictCoverage } from "../generated/operations.js";

/** How widely evidence was looked for outside the graph. */
export const COVERAGE: Readonly<Record<VerdictCoverage, string>> = {
  FULL: "Evidence was looked for in two or more kinds of place outside these articles.",
  PARTIAL: "Evidence was looked for in one kind of place outside these articles.",
  THIN: "Nobody outside was asked: the verdict rests on the articles that were read here.",
  DEGRADED: "None of those outside who were asked answered: nothing follows from their silence.",
};

/** What came of asking a provider. */
export const COVERAGE_STATUSES: Readonly<Record<CoverageStatus, string>> = {
  OK: "answered",
  DEGRADED: "answered in part",
  FAILED: "did not answer, from which nothing follows",
  NOT_CONFIGURED: "not switched on here",
};

/** Who was asked. */
export const providerInWords = (provider: string): string =>
  provider === "graph" ? "The articles read here" : provider;
