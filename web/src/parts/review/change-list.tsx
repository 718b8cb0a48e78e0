import { useState } from "react";

import { useAsk } from "../../api/ask.js";
import { type ChangeKind, ClaimChangesDocument } from "../../generated/operations.js";
import { CHANGES, UNDOABLE } from "../../words/changes.js";
import { inMinutes } from "../../words/dates.js";
import { VERDICTS } from "../../words/verdicts.js";
import { Answer } from "../answer.js";
import { UndoForm } from "./undo-form.js";

/** What people changed about a claim, latest first, each with its reason and what takes it back. */
export function ChangeList({ claimId }: { claimId: string }) {
  const changes = useAsk(ClaimChangesDocument, { id: claimId });
  return (
    <Answer to={changes} of="the changes">
      {({ claim }) => {
        const nodes = claim?.changes?.nodes ?? [];
        if (nodes.length === 0) return <p>Nobody has changed anything about this claim.</p>;
        return (
          <ul className="change-list">
            {nodes.map(({ id, kind, value, at, by, reason, undone }) => (
              <li key={id}>
                <p>
                  <strong>{CHANGES[kind]}</strong>
                  {value !== null && ` to “${VERDICTS[value].name}”`} by <bdi>{by}</bdi>, {inMinutes(at)}
                </p>
                {reason !== null && <p>“{reason}”</p>}
                {undone === null ? (
                  <Undoing changeId={id} kind={kind} />
                ) : (
                  <p className="faint">
                    Undone by <bdi>{undone.by}</bdi>, {inMinutes(undone.at)}: “{undone.reason}”
                  </p>
                )}
              </li>
            ))}
          </ul>
        );
      }}
    </Answer>
  );
}

function Undoing({ changeId, kind }: { changeId: string; kind: ChangeKind }) {
  const [isOpen, setOpen] = useState(false);
  if (!UNDOABLE.has(kind)) return null;
  const close = () => setOpen(false);
  if (isOpen) return <UndoForm changeId={changeId} done={close} cancel={close} />;
  return (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      Undo
    </button>
  );
}
