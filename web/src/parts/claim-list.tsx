import { useAskPages } from "../api/ask.js";
import { type ClaimFilter, ClaimsPageDocument } from "../generated/operations.js";
import { counted } from "../words/counts.js";
import { ClaimCard } from "./claim-card.js";
import { ListCount } from "./list-count.js";
import { PagesOf } from "./pages-of.js";

/** The claims that fit a filter, newest first, with how many. */
export function ClaimList({ filter, empty }: { filter: ClaimFilter; empty: string }) {
  const pages = useAskPages(ClaimsPageDocument, { filter, first: 10 }, ({ claims }) => claims);
  const total = pages.data?.pages[0]?.data.claims.totalCount;
  return (
    <>
      <ListCount said={total === undefined ? undefined : counted(total, "claim")} filter={exported(filter)} />
      <PagesOf pages={pages} of="claims" entriesOf={({ claims }) => claims.nodes} empty={<p>{empty}</p>}>
        {(claims) => claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      </PagesOf>
    </>
  );
}

const exported = ({ text, ...filter }: ClaimFilter) => (text == null ? filter : null);
