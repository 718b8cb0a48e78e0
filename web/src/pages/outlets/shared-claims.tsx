import { useSearchParams } from "react-router";

import { useAskPages } from "../../api/ask.js";
import { SharedClaimsDocument, type SharedClaimsQuery } from "../../generated/operations.js";
import { Choices } from "../../parts/choices.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { PagesOf } from "../../parts/pages-of.js";
import { Section } from "../../parts/section.js";
import { inMinutes } from "../../words/dates.js";
import type { Side } from "./compare-page.js";

type SharedClaim = SharedClaimsQuery["compareSources"]["sharedClaims"]["nodes"][number];

/** The claims that both state, each with when either did; the address may keep those with which one was first. */
export function SharedClaims({ sides }: { sides: readonly Side[] }) {
  const [params] = useSearchParams();
  const outlets = sides.map(({ source }) => source);
  const variables = { domains: outlets.map(({ domain }) => domain), first: 50 };
  const pages = useAskPages(
    SharedClaimsDocument,
    variables,
    ({ compareSources }) => compareSources.sharedClaims,
  );
  const given = params.get("first") ?? "all";
  const isKept = (claim: SharedClaim) => {
    const [one, other] = outlets.map(({ domain }) => firstSeen(claim, domain)) as [string, string];
    if (given === "neither") return one === other;
    if (given === outlets[0]!.domain) return one < other;
    return given !== outlets[1]!.domain || other < one;
  };
  return (
    <Section id="shared" title="What both state">
      <Choices
        label="Who was first"
        name="first"
        options={[
          ["all", "All"],
          ...outlets.map(({ domain, name }) => [domain, `${name} first`] as const),
          ["neither", "At the same instant"],
        ]}
      />
      <PagesOf
        pages={pages}
        of="shared claims"
        entriesOf={({ compareSources }) => compareSources.sharedClaims.nodes.filter(isKept)}
        empty={
          <p>
            {pages.hasNextPage
              ? "None of those looked through fits. Show more of them."
              : "No claim that both state fits. Choose others above."}
          </p>
        }
      >
        {(claims) =>
          claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim}>
              <p className="faint">
                {outlets
                  .map(({ name, domain }) => `${name} ${inMinutes(firstSeen(claim, domain))}`)
                  .join(" · ")}
              </p>
            </ClaimCard>
          ))
        }
      </PagesOf>
    </Section>
  );
}

/** When an outlet first stated a claim. One that more than a hundred outlets stated before it is past what was asked for, so last. */
const firstSeen = ({ sources }: SharedClaim, domain: string): string =>
  sources.nodes.find(({ source }) => source.domain === domain)?.firstSeenAt ??
  sources.nodes.at(-1)!.firstSeenAt;
