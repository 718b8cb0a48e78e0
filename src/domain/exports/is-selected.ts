import type { Instant } from "../instant.js";
import type { ExportFilter } from "./citation.js";

/** What a filter asks of a claim, as it stood. */
export interface ClaimFacts {
  verdict: string;
  origins: number;
  /** Null where nothing stated it. */
  firstSeenAt: Instant | null;
  sources: readonly string[];
  entities: readonly string[];
  techniques: readonly string[];
  languages: readonly string[];
}

/** Whether a claim is one of those that a filter means. */
export function isSelected(filter: ExportFilter, claim: ClaimFacts): boolean {
  const { firstSeenAt } = claim;
  if (firstSeenAt === null) return false;
  return (
    (filter.since === null || firstSeenAt >= filter.since) &&
    (filter.until === null || firstSeenAt < filter.until) &&
    claim.origins >= (filter.minOrigins ?? 0) &&
    claim.sources.length >= (filter.minSources ?? 0) &&
    share(filter.verdicts, [claim.verdict]) &&
    share(filter.sources, claim.sources) &&
    share(filter.entities, claim.entities) &&
    share(filter.techniques, claim.techniques) &&
    share(filter.languages, claim.languages)
  );
}

const share = (wanted: readonly string[] | null, given: readonly string[]) =>
  wanted === null || given.some((value) => wanted.includes(value));
