import { useEffect, useRef, useState } from "react";

import { useAsk } from "../../api/ask.js";
import { type ChangeKind, ClaimChangesDocument, type ClaimChangesQuery } from "../../generated/operations.js";
import { CHANGES, UNDOABLE } from "../../words/changes.js";
import { inMinutes } from "../../words/dates.js";
import { VERDICTS } from "../../words/verdicts.js";
import { Answer } from "../answer.js";
import { UndoForm } from "./undo-form.js";

/** What people changed about a claim, latest first, each with its reason and what takes it back. */
export function ChangeList({ claimId }: { claimId: string }) {
  const changes = useAsk(ClaimChangesDocument, { id: claimId });
  const [justUndone, setJustUndone] = useState<string | null>(null);
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
                  <Undoing changeId={id} kind={kind} done={() => setJustUndone(id)} />
                ) : (
                  <Undone by={undone} isNew={id === justUndone} />
                )}
              </li>
            ))}
          </ul>
        );
      }}
    </Answer>
  );
}

type UndoneBy = NonNullable<
  NonNullable<NonNullable<ClaimChangesQuery["claim"]>["changes"]>["nodes"][number]["undone"]
>;

/** Who took a change back; where the reader did so just now, it has the focus that the form had. */
function Undone({ by: { by, at, reason }, isNew }: { by: UndoneBy; isNew: boolean }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) place.current?.focus();
  }, [isNew]);
  return (
    <p ref={place} tabIndex={-1} className="faint">
      Undone by <bdi>{by}</bdi>, {inMinutes(at)}: “{reason}”
    </p>
  );
}

/** The form stays, with the focus in it, until the list says that the change is undone. */
function Undoing({ changeId, kind, done }: { changeId: string; kind: ChangeKind; done: () => void }) {
  const [isOpen, setOpen] = useState(false);
  if (!UNDOABLE.has(kind)) return null;
  if (isOpen) return <UndoForm changeId={changeId} done={done} cancel={() => setOpen(false)} />;
  return (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      Undo
    </button>
  );
}
