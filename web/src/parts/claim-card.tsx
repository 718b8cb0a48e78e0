import "./claim-card.css";

import type { ReactNode } from "react";
import { Link } from "react-router";

import type { ClaimCardFragment } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { inDays } from "../words/dates.js";
import { OutletLink } from "./outlet-link.js";
import { VerdictBadge } from "./verdict-badge.js";

/** A claim in a list: what it says, its verdict, how many independent origins, and who said it first. */
export function ClaimCard({ claim, children }: { claim: ClaimCardFragment; children?: ReactNode }) {
  const { verdict, firstMention } = claim;
  return (
    <article className="claim-card">
      <h3>
        <Link to={`/claims/${claim.id}`}>{claim.text}</Link>
      </h3>
      <p className="claim-card-facts">
        <VerdictBadge value={verdict.value} flags={verdict.flags} />
        <span>{counted(verdict.supportingOrigins, "independent origin")}</span>
        {verdict.refutingOrigins > 0 && (
          <span>{counted(verdict.refutingOrigins, "says", "say")} the contrary</span>
        )}
        {firstMention && (
          <span>
            first in <OutletLink source={firstMention.article.source} />
            {firstMention.article.publishedAt !== null && `, ${inDays(firstMention.article.publishedAt)}`}
          </span>
        )}
      </p>
      {children}
    </article>
  );
}
