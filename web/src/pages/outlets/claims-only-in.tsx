import { useAskPages } from "../../api/ask.js";
import { ClaimsOnlyInDocument } from "../../generated/operations.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { PagesOf } from "../../parts/pages-of.js";
import { Section } from "../../parts/section.js";
import { counted } from "../../words/counts.js";
import type { Side } from "./compare-page.js";

/** What one of the two states and the other does not, of what both report on, also where it differs from a claim of the other. */
export function ClaimsOnlyIn(only: { sides: readonly Side[]; side: Side; differing: ReadonlySet<string> }) {
  const { sides, side, differing } = only;
  const { domain, name } = side.source;
  const variables = { domains: sides.map(({ source }) => source.domain), domain, first: 10 };
  const pages = useAskPages(
    ClaimsOnlyInDocument,
    variables,
    ({ compareSources }) => compareSources.claimsOnlyIn,
  );
  const total = pages.data?.pages[0]?.data.compareSources.claimsOnlyIn.totalCount;
  return (
    <Section id={`only-${domain}`} title={`Only in ${name}`}>
      <p className="faint">
        {total !== undefined &&
          `${counted(total, "claim")} about persons, organisations and places that both report on.`}
      </p>
      <PagesOf
        pages={pages}
        of="claims"
        entriesOf={({ compareSources }) => compareSources.claimsOnlyIn.nodes}
        empty={<p>Nothing: what it says of whom both report on is stated by both.</p>}
      >
        {(claims) =>
          claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim}>
              {differing.has(claim.id) && (
                <p className="faint">
                  Differs from what the other states, see <a href="#differences">above</a>.
                </p>
              )}
            </ClaimCard>
          ))
        }
      </PagesOf>
    </Section>
  );
}
