import { Link } from "react-router";

import { useAskPages } from "../../../api/ask.js";
import { ClaimRelatedDocument } from "../../../generated/operations.js";
import { PagesOf } from "../../../parts/pages-of.js";
import { VerdictBadge } from "../../../parts/verdict-badge.js";
import { RELATIONS } from "../../../words/relations.js";
import { SetBeside } from "./mentions.js";
import type { Beside } from "./wordings.js";

export const useRelated = (id: string) =>
  useAskPages(ClaimRelatedDocument, { id, first: 10 }, ({ claim }) => claim?.relatedClaims);

/** Claims that say it with other details, or the contrary. */
export function RelatedClaims({ id, beside }: { id: string; beside: Beside }) {
  const pages = useRelated(id);
  return (
    <>
      <h3>Claims that differ in a detail, or say the contrary</h3>
      <PagesOf
        pages={pages}
        of="related claims"
        entriesOf={({ claim }) => claim?.relatedClaims.nodes ?? []}
        empty={<p>None is known. The search finds claims that are near.</p>}
      >
        {(related) => (
          <ul className="wording-list">
            {related.map(({ claim, relation }) => (
              <li key={claim.id}>
                <p>
                  <Link to={`/claims/${claim.id}`}>{claim.text}</Link>
                </p>
                <p className="claim-verdict">
                  <VerdictBadge {...claim.verdict} />
                  <span className="faint">{RELATIONS[relation].ofText}</span>
                  <SetBeside id={claim.id} beside={beside} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </PagesOf>
    </>
  );
}
