import type { EvidenceKind, ProviderCoverage } from "./evidence.js";

const NOT_ASKED =
  "This version does not ask it: only the articles in this graph were searched. Analyse other outlets' articles to widen that.";

const notConfigured = (kind: EvidenceKind, provider: string): ProviderCoverage => ({
  kind,
  provider,
  status: "NOT_CONFIGURED",
  detail: NOT_ASKED,
});

/** The graph's own search: it always runs. Outside providers add theirs. */
export const GRAPH_SEARCH: ProviderCoverage = {
  kind: "CROSS_REFERENCE",
  provider: "graph",
  status: "OK",
  detail: null,
};

/** Who is asked for evidence when an article is analysed, and what comes of it: the graph answers, nobody outside is asked yet. */
export const ANALYSIS_COVERAGE: readonly ProviderCoverage[] = [
  GRAPH_SEARCH,
  notConfigured("WIKIPEDIA", "wikipedia"),
  notConfigured("WEB_SEARCH", "web-search"),
  notConfigured("FACT_CHECK", "fact-checks"),
];

/** What every reader of an analysis is told. */
export const DISCLAIMER =
  "A program made this analysis; take it as a starting point for your own judgement, not as a finding of fact. " +
  "Verdicts count who reports a claim independently of whom: they measure reporting, not truth. " +
  "Read the original article and the sources shown here before you rely on it.";
