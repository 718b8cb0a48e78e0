import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { useTold } from "../../api/ask.js";
import { type ClaimChangeKind, ClaimToldDocument } from "../../generated/operations.js";
import { CLAIM_CHANGES, NO_MORE_NEWS } from "../../words/claim-changes.js";

/** Tells what happens to the claim while its page is open; the reader says when it is shown. `shownAt`: when what is shown was asked for. */
export function ClaimChanges({ id, shownAt }: { id: string; shownAt: number }) {
  const answers = useQueryClient();
  const [told, setTold] = useState<readonly { kind: ClaimChangeKind; at: number }[]>([]);
  const isOver = useTold(
    ClaimToldDocument,
    { id },
    { told: ({ claimChanged: { kind } }) => setTold((former) => [...former, { kind, at: Date.now() }]) },
  );
  const kinds = new Set(told.filter(({ at }) => at > shownAt).map(({ kind }) => kind));
  return (
    <div role="status" className="no-print">
      {kinds.size > 0 && (
        <p className="notice">
          This claim has changed: {[...kinds].map((kind) => CLAIM_CHANGES[kind]).join("; ")}.{" "}
          <button type="button" className="link" onClick={() => void answers.invalidateQueries()}>
            Show it
          </button>
        </p>
      )}
      {isOver && <p className="faint">{NO_MORE_NEWS}</p>}
    </div>
  );
}
