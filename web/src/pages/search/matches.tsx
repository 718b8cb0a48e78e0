import { useAskPages } from "../../api/ask.js";
import { SearchPageDocument, type SearchPageQuery } from "../../generated/operations.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { PagesOf } from "../../parts/pages-of.js";
import { counted } from "../../words/counts.js";
import { MISMATCHES } from "../../words/evidence.js";
import { RELATIONS } from "../../words/relations.js";

/** Claims that mean what the text says, nearest first. */
export function Matches({ text }: { text: string }) {
  const pages = useAskPages(SearchPageDocument, { text, first: 20 }, ({ searchClaims }) => searchClaims);
  return (
    <PagesOf
      pages={pages}
      of="claims"
      entriesOf={({ searchClaims }) => searchClaims.nodes}
      empty={
        <p>Nobody has said this in the articles that were read. Analyse one that does, or use fewer words.</p>
      }
    >
      {(matches) => <Found matches={matches} />}
    </PagesOf>
  );
}

type Match = SearchPageQuery["searchClaims"]["nodes"][number];

/** What answers the question before what is only worded alike. */
function Found({ matches }: { matches: readonly Match[] }) {
  const answering = matches.filter(({ relation }) => relation !== null);
  const near = matches.filter(({ relation }) => relation === null);
  return (
    <>
      <p role="status">
        {answering.length === 0
          ? "Nobody has said this, or the contrary, in the articles that were read."
          : `${counted(answering.length, "claim says", "claims say")} this, differ in a detail or say the contrary.`}
      </p>
      {answering.map((match) => (
        <ClaimCard key={match.claim.id} claim={match.claim}>
          <p className="search-relation">{relationInWords(match)}</p>
        </ClaimCard>
      ))}
      {near.length > 0 && <h2 className="search-near">Only near in words</h2>}
      {near.map(({ claim }) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </>
  );
}

/** "Says it with other details: another figure". */
function relationInWords({ relation, mismatches }: Match): string {
  const details = mismatches.map((mismatch) => MISMATCHES[mismatch]).join(", ");
  const how = relation === null ? "" : RELATIONS[relation].ofText;
  return relation === "VARIANT" && details !== "" ? `${how}: ${details}` : how;
}
