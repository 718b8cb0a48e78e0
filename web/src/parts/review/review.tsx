import "./review.css";

import { useState } from "react";
import { useNavigate } from "react-router";

import { useMay } from "../../api/caller.js";
import type { VerdictValue } from "../../generated/operations.js";
import { ActionDialog } from "../action-dialog.js";
import { ChangeList } from "./change-list.js";
import { MergeForm } from "./merge-form.js";
import { OverrideForm } from "./override-form.js";
import { SplitForm } from "./split-form.js";
import { UndoForm } from "./undo-form.js";

export interface ReviewedClaim {
  id: string;
  text: string;
  value: VerdictValue;
}

/** What was done just now, and can be taken back. */
interface Done {
  changeId: string;
  what: string;
}

/** What people may correct of a claim, for keys that may; each change has its reason and can be taken back. */
export function Review({ claim }: { claim: ReviewedClaim }) {
  const mayReview = useMay("review");
  const maySeeChanges = useMay("admin");
  const [done, setDone] = useState<Done | null>(null);
  const navigate = useNavigate();
  if (mayReview !== true) return null;
  const finish = (close: () => void) => (what: string, changeId: string | null) => {
    close();
    setDone(changeId === null ? null : { changeId, what });
  };
  return (
    <section className="review no-print" aria-label="Review">
      <div className="actions">
        <ActionDialog label="Override the verdict" title="Override the verdict">
          {(close) => <OverrideForm claim={claim} done={finish(close)} cancel={close} />}
        </ActionDialog>
        <ActionDialog label="Merge" title="Merge another claim into this one">
          {(close) => <MergeForm claim={claim} done={finish(close)} cancel={close} />}
        </ActionDialog>
        <ActionDialog label="Split" title="Take a mention out of this claim">
          {(close) => <SplitForm claim={claim} done={finish(close)} cancel={close} />}
        </ActionDialog>
        {maySeeChanges === true && (
          <ActionDialog label="Changes" title="What people changed">
            {() => <ChangeList claimId={claim.id} />}
          </ActionDialog>
        )}
      </div>
      {done && (
        <div className="notice" role="status">
          <p>{done.what}</p>
          <ActionDialog label="Undo" title="Undo this change">
            {(close) => (
              <UndoForm
                changeId={done.changeId}
                cancel={close}
                done={(claimIds) => {
                  close();
                  setDone(null);
                  // After a merge was undone, a claim may go by another id again.
                  if (!claimIds.includes(claim.id) && claimIds[0]) void navigate(`/claims/${claimIds[0]}`);
                }}
              />
            )}
          </ActionDialog>
        </div>
      )}
    </section>
  );
}

/** What each form is given. */
export interface ReviewFormProps {
  claim: ReviewedClaim;
  /** Told in a sentence what was done, and under which id it can be taken back. */
  done: (what: string, changeId: string | null) => void;
  cancel: () => void;
}
