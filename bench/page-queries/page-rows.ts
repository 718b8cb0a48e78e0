import type { PageName } from "./page-names.js";

/** Where the rows of a page stand in an answer: in the product's, which the statement's is made like, and in the peer's. */
const PLACES: Record<PageName, { ours: string; peer: string }[]> = {
  analysis: [
    { ours: "analysis.claims.claim.verdict.value", peer: "analyses.mentions.claims.verdicts.value" },
    { ours: "analysis.claims.claim.verdict.origins.key", peer: "analyses.mentions.claims.origins.key" },
    {
      ours: "analysis.claims.claim.verdict.origins.sources.domain",
      peer: "analyses.mentions.claims.origins.sources.domain",
    },
    { ours: "analysis.claims.evidence.totalCount", peer: "analyses.mentions.evidence.totalCount" },
    { ours: "analysis.claims.evidence.nodes.kind", peer: "analyses.mentions.evidence.nodes.kind" },
    {
      ours: "analysis.techniques.confidence",
      peer: "analyses.techniquesConnection.edges.properties.confidence",
    },
  ],
  claim: [
    { ours: "claim.verdict.value", peer: "claims.verdicts.value" },
    { ours: "claim.entities.name", peer: "claims.entities.name" },
    { ours: "claim.firstMention.article.title", peer: "claims.first.analyses.articles.title" },
  ],
  repeaters: [
    { ours: "claim.sources.totalCount", peer: "claims.repeaters.totalCount" },
    { ours: "claim.sources.nodes.role", peer: "claims.repeaters.nodes.role" },
  ],
  search: [{ ours: "searchClaims.nodes.claim.text", peer: "wordingsByText.edges.node.claims.text" }],
  outlet: [
    { ours: "source.originated", peer: "sources.profile.originated" },
    { ours: "source.echoed", peer: "sources.profile.echoed" },
    { ours: "source.verdictTallies.count", peer: "sources.profile.verdictTallies.count" },
    { ours: "source.techniqueRates.detections", peer: "sources.profile.techniqueRates.detections" },
    { ours: "source.follows.claims", peer: "sources.profile.follows.claims" },
  ],
  overview: [
    { ours: "overview.articles", peer: "overview.articles" },
    { ours: "overview.claims", peer: "overview.claims" },
    { ours: "overview.sources", peer: "overview.sources" },
    { ours: "overview.verdictTallies.count", peer: "overview.verdictTallies.count" },
    { ours: "overview.techniqueRates.detections", peer: "overview.techniqueRates.detections" },
    { ours: "overview.risingClaims.text", peer: "overview.risingClaims.text" },
    { ours: "overview.disputedClaims.text", peer: "overview.disputedClaims.text" },
    { ours: "sources.nodes.originated", peer: "greatestOutlets.originated" },
  ],
};

/** What an answer amounts to: how many rows stand at each place, and where they are numbers, their sum. */
export function rowsOf(page: PageName, kind: "ours" | "peer", data: unknown): string {
  return PLACES[page]
    .map((place) => `${place.ours}: ${amountOf(valuesAt(data, place[kind].split(".")))}`)
    .join("; ");
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  if (value === null || value === undefined) return [];
  const [name, ...rest] = path;
  return name === undefined ? [value] : valuesAt((value as Record<string, unknown>)[name], rest);
}

function amountOf(values: readonly unknown[]): string {
  const numbers = values.filter((value) => typeof value === "number");
  const sum = numbers.reduce((total, value) => total + value, 0);
  return numbers.length === 0 ? String(values.length) : `${values.length} of ${Math.round(sum * 100) / 100}`;
}
