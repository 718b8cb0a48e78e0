import { useAskPages } from "../../api/ask.js";
import { SearchPageDocument } from "../../generated/operations.js";
import { ClaimCard } from "../../parts/claim-card.js";
import { PagesOf } from "../../parts/pages-of.js";
import { MISMATCHES } from "../../words/evidence.js";
import { RELATIONS } from "../../words/relations.js";
import { type Answering, answersInWords, groupsOf, type Match, type MatchGroup } from "./match-groups.js";

/** Claims that mean what the text says, nearest first. */
export function Matches({ text }: { text: string }) {
  const pages = useAskPages(SearchPageDocument, { text, first: 20 }, ({ searchClaims }) => searchClaims);
  return (
    <PagesOf
      pages={pages}
      of="claims"
      entriesOf={({ searchClaims: { nodes } }) => (nodes.length > 0 ? [nodes] : [])}
      empty={
        <p>Nobody has said this in the articles that were read. Analyse one that does, or use fewer words.</p>
      }
    >
      {(found) => <Found pages={found} goesOn={pages.hasNextPage} />}
    </PagesOf>
  );
}

/** What answers the question before what is only worded alike, page after page. */
function Found({ pages, goesOn }: { pages: readonly (readonly Match[])[]; goesOn: boolean }) {
  const groups = groupsOf(pages);
  return (
    <>
      <p role="status">{answersInWords(pages, goesOn)}</p>
      {groups.map((group, at) => (
        <Group key={group.matches[0]!.claim.id} group={group} former={groups[at - 1]} />
      ))}
    </>
  );
}

/** A heading stands where what follows is of the other kind. */
function Group({ group, former }: { group: MatchGroup; former: MatchGroup | undefined }) {
  const isOther = group.answers !== (former?.answers ?? true);
  return (
    <>
      {isOther && (
        <h2 className="search-near">
          {group.answers ? "Further down, claims that answer" : "Only near in words"}
        </h2>
      )}
      {group.answers
        ? group.matches.map((match) => (
            <ClaimCard key={match.claim.id} claim={match.claim}>
              <p className="search-relation">{relationInWords(match)}</p>
            </ClaimCard>
          ))
        : group.matches.map(({ claim }) => <ClaimCard key={claim.id} claim={claim} />)}
    </>
  );
}

/** "Says it with other details: another figure". */
function relationInWords({ relation, mismatches }: Answering): string {
  const details = mismatches.map((mismatch) => MISMATCHES[mismatch]).join(", ");
  const how = RELATIONS[relation].ofText;
  return relation === "VARIANT" && details !== "" ? `${how}: ${details}` : how;
}
