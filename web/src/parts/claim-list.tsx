import { useAskPages } from "../api/ask.js";
import { type ClaimFilter, ClaimsPageDocument } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { ClaimCard } from "./claim-card.js";
import { PagesOf } from "./pages-of.js";

/** The claims that fit a filter, newest first, with how many. */
export function ClaimList({ filter, empty }: { filter: ClaimFilter; empty: string }) {
  const pages = useAskPages(ClaimsPageDocument, { filter, first: 10 }, ({ claims }) => claims);
  const total = pages.data?.pages[0]?.data.claims.totalCount;
  return (
    <>
      <p className="faint" role="status">
        {total !== undefined && counted(total, "claim")}
      </p>
      <PagesOf pages={pages} of="claims" entriesOf={({ claims }) => claims.nodes} empty={<p>{empty}</p>}>
        {(claims) => claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      </PagesOf>
    </>
  );
}
