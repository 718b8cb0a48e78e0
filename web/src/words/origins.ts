import type { OriginLineFragment, VerdictSummaryFragment } from "../generated/operations.js";
import { counted } from "./counts.js";

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
