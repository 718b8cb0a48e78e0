import type { OriginLineFragment, OriginReason, VerdictSummaryFragment } from "../generated/operations.js";
import { counted } from "./counts.js";
import type { NamedOutlet } from "./outlets.js";

/**
 * Who an origin is: an outlet by its name, as everywhere, where one of its articles comes down to it; `domain` is told beside
 * that. Texts without an address are called as the API calls them.
 */
export function originName(origin: { key: string; sources: readonly NamedOutlet[] }): {
  name: string;
  domain: string | null;
} {
  if (origin.key === UNKNOWN_ORIGIN) return { name: "texts given without an address", domain: null };
  const name = origin.key.replace(/^[a-z]+:/, "");
  const outlet = origin.sources.find(({ domain }) => origin.key === `publisher:${domain}`);
  if (outlet === undefined || outlet.name === name) return { name, domain: null };
  return { name: outlet.name, domain: outlet.domain };
}

/** The key that the API gives what is stated in texts without an address and attributed to nobody. */
const UNKNOWN_ORIGIN = "unknown:publisher";

/** What makes a mention the word of its origin. */
export const ORIGIN_REASONS: Readonly<Record<OriginReason, string>> = {
  ATTRIBUTION: "attributed to it",
  CITES: "rests on what it published",
  COPY: "a copied passage",
  OWN_REPORT: "its own report",
  PUBLISHER_ATTRIBUTES: "its publisher attributes it elsewhere",
  RUN_BY_BODY: "the outlet is run by it",
  SAME_QUOTE: "quotes the same words",
  UNREFERENCED: "an encyclopedia’s passage without a reference, counted as nobody’s",
  WIRE_CREDIT: "an agency’s story",
  WITHDRAWN: "withdrawn since, counted as nobody’s",
};

type Verdict = Pick<
  VerdictSummaryFragment,
  "supportingOrigins" | "refutingOrigins" | "countIfAllIndependent"
> & {
  origins: readonly OriginLineFragment[];
};

/** As many as a sentence bears. */
const NAMED = 3;

/** "7 reports → 2 independent origins, because 4 articles carry Associated Press copy; …": what is behind a verdict's numbers. */
export function originsInWords({ origins, ...verdict }: Verdict): string {
  const { supportingOrigins, refutingOrigins, countIfAllIndependent } = verdict;
  const reports = counted(countIfAllIndependent, "report");
  const because = reasonsOf(origins, "SUPPORTS");
  const support = `${reports} → ${counted(supportingOrigins, "independent origin")}${because && `, because ${because}`}`;
  if (refutingOrigins === 0) return `${support}.`;
  const against = reasonsOf(origins, "REFUTES");
  return `${support}. ${counted(refutingOrigins, "origin")} to the contrary${against && `: ${against}`}.`;
}

function reasonsOf(origins: readonly OriginLineFragment[], stance: OriginLineFragment["stance"]): string {
  const reasons = origins.filter((origin) => origin.stance === stance).map(({ reason }) => reason);
  const more = reasons.length > NAMED ? [`and ${reasons.length - NAMED} more`] : [];
  return [...reasons.slice(0, NAMED), ...more].join("; ");
}
