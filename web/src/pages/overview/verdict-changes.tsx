import { Link, useSearchParams } from "react-router";
import { useState } from "react";

import { useAskPages } from "../../api/ask.js";
import { VerdictChangesPageDocument, type VerdictChangesPageQuery } from "../../generated/operations.js";
import { Choices } from "../../parts/choices.js";
import { PagesOf } from "../../parts/pages-of.js";
import { VerdictBadge } from "../../parts/verdict-badge.js";
import { counted } from "../../words/counts.js";
import { inMinutes } from "../../words/dates.js";

const DAY = 86_400_000;
const PERIODS = [
  ["day", "Since yesterday", DAY],
  ["week", "In seven days", 7 * DAY],
  ["month", "In thirty days", 30 * DAY],
  ["ever", "Ever", Infinity],
] as const;

type Changes = VerdictChangesPageQuery["verdictChanges"];

/** The verdicts that became others within the period of the address, latest first; the feed has the same. */
export function VerdictChanges() {
  const [params] = useSearchParams();
  const length = (PERIODS.find(([name]) => name === params.get("period")) ?? PERIODS[0])[2];
  // Kept while the list is shown, so that no change leaves it while it is read.
  const [opened] = useState(() => Date.now());
  const isWithin = ({ at }: { at: string }) => Date.parse(at) >= opened - length;
  // Latest first: once a page ends before the period, no further one is asked for.
  const pageOf = ({ verdictChanges }: { verdictChanges: Changes }) =>
    verdictChanges.nodes.every(isWithin) ? verdictChanges : null;
  const pages = useAskPages(VerdictChangesPageDocument, { first: 10 }, pageOf);
  return (
    <>
      <Choices
        label="Period"
        name="period"
        options={PERIODS.map(([name, words]) => [name, words] as const)}
      />
      <PagesOf
        pages={pages}
        of="changes"
        entriesOf={({ verdictChanges }) => verdictChanges.nodes.filter(isWithin)}
        empty={<p>No verdict became another in this time. Choose a longer one above.</p>}
      >
        {(changes) => (
          <ul className="overview-changes">
            {changes.map((change) => (
              <VerdictChange key={change.id} change={change} />
            ))}
          </ul>
        )}
      </PagesOf>
    </>
  );
}

const originsOf = ({ supportingOrigins, refutingOrigins }: Changes["nodes"][number]["to"]) =>
  counted(supportingOrigins, "independent origin") +
  (refutingOrigins > 0 ? `, ${refutingOrigins} ${refutingOrigins === 1 ? "says" : "say"} the contrary` : "");

function VerdictChange({ change: { at, claim, from, to } }: { change: Changes["nodes"][number] }) {
  return (
    <li>
      <Link to={`/claims/${claim.id}`}>{claim.text}</Link>
      <p className="overview-change">
        <VerdictBadge {...from} /> <span aria-hidden="true">→</span>
        <span className="visually-hidden">became</span> <VerdictBadge value={to.value} flags={to.flags} />
        <span className="faint">{originsOf(to)}</span>
        <span className="faint">{inMinutes(at)}</span>
      </p>
    </li>
  );
}
