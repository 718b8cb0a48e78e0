import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { useTold } from "../../api/ask.js";
import { ClaimToldDocument, type ClaimToldSubscription } from "../../generated/operations.js";

type Kind = ClaimToldSubscription["claimChanged"]["kind"];

const HAPPENED: Readonly<Record<Kind, string>> = {
  NEW_MENTION: "another article states it",
  VERDICT_CHANGED: "its verdict moved",
  MERGED: "it became one with another claim",
  SPLIT: "it was parted from another claim",
  REMOVED: "an article that stated it was taken down",
};

/** Tells what happens to the claim while its page is open; the reader says when it is shown. `shownAt`: when what is shown was asked. */
export function ClaimChanges({ id, shownAt }: { id: string; shownAt: number }) {
  const answers = useQueryClient();
  const [told, setTold] = useState<readonly { kind: Kind; at: number }[]>([]);
  useTold(
    ClaimToldDocument,
    { id },
    { told: ({ claimChanged: { kind } }) => setTold((former) => [...former, { kind, at: Date.now() }]) },
  );
  const kinds = new Set(told.filter(({ at }) => at > shownAt).map(({ kind }) => kind));
  return (
    <div role="status">
      {kinds.size > 0 && (
        <p className="notice claim-changed no-print">
          This claim has changed: {[...kinds].map((kind) => HAPPENED[kind]).join("; ")}.{" "}
          <button type="button" className="link" onClick={() => void answers.invalidateQueries()}>
            Show it
          </button>
        </p>
      )}
    </div>
  );
}
