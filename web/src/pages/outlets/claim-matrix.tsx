import { Link } from "react-router";

import type { MatrixRowFragment } from "../../generated/operations.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { VerdictBadge } from "../../parts/verdict-badge.js";
import { inOneBreath } from "../../words/counts.js";
import { ROLES } from "../../words/roles.js";
import { cellOf, copiedFrom, hasMoreOutlets, outletsOf } from "./matrix-cells.js";

/** Claims by outlets as a table: heads stay in sight while it is scrolled, each cell leads to what it says. */
export function ClaimMatrix({ claims }: { claims: readonly MatrixRowFragment[] }) {
  const outlets = outletsOf(claims);
  return (
    <div className="scroll matrix" tabIndex={0} role="region" aria-label="Claims by outlets">
      <table>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {outlets.map((outlet) => (
              <th key={outlet.id} scope="col">
                <OutletLink source={outlet} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                <Link to={`/claims/${claim.id}`}>{claim.text}</Link> <VerdictBadge {...claim.verdict} />
                <CopiedFrom claim={claim} />
              </th>
              {outlets.map((outlet) => (
                <td key={outlet.id}>
                  <Cell claim={claim} outletId={outlet.id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CopiedFrom({ claim }: { claim: MatrixRowFragment }) {
  const origins = copiedFrom(claim);
  if (origins.length === 0) return null;
  return <p className="faint">Copied from {inOneBreath(origins)}.</p>;
}

function Cell({ claim, outletId }: { claim: MatrixRowFragment; outletId: string }) {
  const { role, articleId, denialId } = cellOf(claim, outletId);
  const isUnknown = !role && !denialId && hasMoreOutlets(claim);
  return (
    <>
      {isUnknown && (
        <Link
          to={`/claims/${claim.id}#outlets`}
          aria-label="Not asked: look through all outlets of the claim"
        >
          ?
        </Link>
      )}
      {role && (
        <Link
          className={`matrix-${role.toLowerCase()}`}
          to={articleId === undefined ? `/claims/${claim.id}` : `/articles/${articleId}`}
        >
          {ROLES[role].inCell}
        </Link>
      )}
      {denialId && (
        <Link className="matrix-denies" to={`/claims/${denialId}`}>
          denies
        </Link>
      )}
    </>
  );
}
