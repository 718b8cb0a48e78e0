import "./article-claims.css";

import { Link } from "react-router";

import { VerdictBadge } from "../../parts/verdict-badge.js";
import { claimEntry, claimPlace, type NumberedClaim } from "./marks.js";
import { MentionEvidence } from "./mention-evidence.js";
import { OriginsBehind } from "./origins-behind.js";

/** The article's claims in the order of its text, each with its verdict and what that rests on. */
export function ArticleClaims({
  claims,
  isNarrowed,
}: {
  claims: readonly NumberedClaim[];
  isNarrowed: boolean;
}) {
  if (claims.length === 0)
    return (
      <p>
        {isNarrowed
          ? "No claim has this verdict now. Choose another one above."
          : "No claim was found that can be checked. A note above says so if its language is why."}
      </p>
    );
  return (
    <ol className="findings">
      {claims.map((mention) => (
        <Finding key={mention.id} mention={mention} />
      ))}
    </ol>
  );
}

function Finding({ mention }: { mention: NumberedClaim }) {
  const { sign, span, attributedTo, claim } = mention;
  return (
    <li id={claimEntry(sign)} tabIndex={-1} className="report-entry finding">
      <h3>
        <a href={`#${claimPlace(sign)}`} className="report-sign" aria-label={`Claim ${sign}, in the text`}>
          {sign}
        </a>
        <q className={isQuotation(span.exact) ? "finding-quotation" : undefined}>{span.exact}</q>
      </h3>
      <p className="finding-facts">
        <VerdictBadge value={claim.verdict.value} flags={claim.verdict.flags} />
        <span>
          {attributedTo === null ? (
            "the article’s own words"
          ) : (
            <>
              said by <bdi>{attributedTo}</bdi>
            </>
          )}
        </span>
        <Link to={`/claims/${claim.id}`}>All about this claim</Link>
      </p>
      <OriginsBehind claim={claim} />
      <MentionEvidence mention={mention} />
    </li>
  );
}

/** It has quotation marks of its own. */
const isQuotation = (words: string) => /^["“'‘]/.test(words);
