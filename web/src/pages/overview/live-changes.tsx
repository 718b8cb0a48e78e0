import "./overview-page.css";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";

import { useTold } from "../../api/ask.js";
import { ClaimsChangedDocument, type ClaimsChangedSubscription } from "../../generated/operations.js";
import { CLAIM_CHANGES, NO_MORE_NEWS } from "../../words/claim-changes.js";
import { counted } from "../../words/counts.js";
import { inMinutes } from "../../words/dates.js";
import { VERDICTS } from "../../words/verdicts.js";

type ClaimChange = ClaimsChangedSubscription["claimChanged"];

/** The list is for what is new; who wants more has the feed. */
const MOST_SHOWN = 30;

/** What happens to claims while the page is open: announced, and shown when the reader asks, so that nothing moves under the eyes. */
export function LiveChanges() {
  const answers = useQueryClient();
  const [waiting, setWaiting] = useState<readonly ClaimChange[]>([]);
  const [shown, setShown] = useState<readonly ClaimChange[]>([]);
  const isOver = useTold(
    ClaimsChangedDocument,
    {},
    {
      told: ({ claimChanged }) => setWaiting((former) => [claimChanged, ...former].slice(0, MOST_SHOWN + 1)),
    },
  );
  const show = () => {
    setShown([...waiting, ...shown].slice(0, MOST_SHOWN));
    setWaiting([]);
    void answers.invalidateQueries();
  };
  return (
    <div className="overview-live">
      <p role="status">
        {waiting.length > 0 && (
          <button type="button" onClick={show}>
            Show{" "}
            {waiting.length > MOST_SHOWN
              ? `the last ${MOST_SHOWN} changes`
              : counted(waiting.length, "change")}
          </button>
        )}
        {isOver && NO_MORE_NEWS}
      </p>
      {shown.length > 0 && (
        <ul aria-label="What happened just now">
          {shown.map((change) => (
            <li key={`${change.at} ${change.kind} ${change.claim.id}`}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Change({ change: { at, kind, claim, previous } }: { change: ClaimChange }) {
  const isOther = previous !== null && previous.value !== claim.verdict.value;
  return (
    <>
      <Link to={`/claims/${claim.id}`}>{claim.text}</Link>: {CLAIM_CHANGES[kind]}
      {isOther && ` (${VERDICTS[previous.value].name}, now ${VERDICTS[claim.verdict.value].name})`}{" "}
      <span className="faint">{inMinutes(at)}</span>
    </>
  );
}
