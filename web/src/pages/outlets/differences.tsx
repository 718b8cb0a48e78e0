import type { ComparisonPageQuery } from "../../generated/operations.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { percent } from "../../words/counts.js";
import { RELATIONS } from "../../words/relations.js";
import type { Side } from "./compare-page.js";

type Pair = ComparisonPageQuery["compareSources"]["differences"][number];

/** Contradictions, then differences in a detail: what the one says beside what the other says. */
export function Differences({ sides, pairs }: { sides: readonly Side[]; pairs: readonly Pair[] }) {
  if (pairs.length === 0)
    return <p>No contradiction and no differing detail was found between what the two state.</p>;
  const [one, other] = sides.map(({ source }) => source.name);
  return pairs.map(({ claim, otherClaim, relation, score }) => (
    <div className="compare-difference" key={`${claim.id} ${otherClaim.id}`}>
      <p className="faint">
        The second {relation === null ? "is near" : RELATIONS[relation].name} ({percent(score)} sure that both
        are about the same thing)
      </p>
      <div>
        <p className="faint">{one}</p>
        <ClaimCard claim={claim} />
      </div>
      <div>
        <p className="faint">{other}</p>
        <ClaimCard claim={otherClaim} />
      </div>
    </div>
  ));
}
