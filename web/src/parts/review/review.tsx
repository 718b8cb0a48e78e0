import "./review.css";

import { useEffect, useRef, useState } from "react";
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

/** What was done just now; null in place of the id of what can be taken back no more. */
interface Done {
  changeId: string | null;
  what: string;
}

/** What people may correct of a claim, for keys that may; each change has its reason and can be taken back. */
export function Review({ claim }: { claim: ReviewedClaim }) {
  const mayReview = useMay("review");
  const maySeeChanges = useMay("admin");
  const [done, setDone] = useState<Done | null>(null);
  if (mayReview !== true) return null;
  const finish = (close: () => void) => (what: string, changeId: string | null) => {
    close();
    setDone({ changeId, what });
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
      {done && <Notice claimId={claim.id} done={done} setDone={setDone} />}
    </section>
  );
}

/** What was done, with what takes it back; when that is done the button for it is gone, and the notice has the focus. */
function Notice(parts: { claimId: string; done: Done; setDone: (done: Done) => void }) {
  const {
    claimId,
    done: { changeId, what },
    setDone,
  } = parts;
  const notice = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    if (changeId === null) notice.current?.focus();
  }, [changeId]);
  const undone = (close: () => void) => (claimIds: string[]) => {
    close();
    setDone({ changeId: null, what: "It was taken back." });
    // After a merge was undone, a claim may go by another id again.
    if (!claimIds.includes(claimId) && claimIds[0]) void navigate(`/claims/${claimIds[0]}`);
  };
  return (
    <div ref={notice} tabIndex={-1} className="notice" role="status">
      <p>{what}</p>
      {changeId !== null && (
        <ActionDialog label="Undo" title="Undo this change">
          {(close) => <UndoForm changeId={changeId} cancel={close} done={undone(close)} />}
        </ActionDialog>
      )}
    </div>
  );
}

/** What each form is given. */
export interface ReviewFormProps {
  claim: ReviewedClaim;
  /** Told in a sentence what was done, and under which id it can be taken back. */
  done: (what: string, changeId: string | null) => void;
  cancel: () => void;
}
