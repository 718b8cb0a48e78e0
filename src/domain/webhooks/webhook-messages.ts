import type { Claim } from "../claim.js";
import { toGlobalId } from "../global-id.js";
import type { Instant } from "../instant.js";
import type { Verdict } from "../verdict.js";

/** What a changed verdict is told by. */
export interface ToldChange {
  claim: Pick<Claim, "id" | "text">;
  from: Pick<Verdict, "value">;
  to: Pick<
    Verdict,
    "value" | "rationale" | "supportingOrigins" | "refutingOrigins" | "flags" | "decidedAt" | "decidedBy"
  >;
}

/** The body that tells of a changed verdict, the same with each attempt as long as the graph says the same; what any reader may see. */
export function verdictChangedMessage({ claim, from, to }: ToldChange): string {
  return JSON.stringify({
    type: "verdict.changed",
    timestamp: to.decidedAt,
    data: {
      claim: { id: toGlobalId("Claim", claim.id), text: claim.text },
      from: from.value,
      to: to.value,
      rationale: to.rationale,
      supportingOrigins: to.supportingOrigins,
      refutingOrigins: to.refutingOrigins,
      flags: to.flags,
      decidedBy: to.decidedBy,
    },
  });
}

/** The body of a test, which tells of nothing. */
export const pingMessage = (webhook: string, at: Instant): string =>
  JSON.stringify({ type: "ping", timestamp: at, data: { webhook } });
