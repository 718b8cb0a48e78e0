import { useState } from "react";

import { useChange } from "../../api/ask.js";
import { UndoOneChangeDocument } from "../../generated/operations.js";
import { ChangeForm, ReasonField } from "../change-form.js";

/** Takes a change back, as if it had not been; `done` is told which claims it concerned. */
export function UndoForm(props: {
  changeId: string;
  done: (claimIds: string[]) => void;
  cancel: () => void;
}) {
  const { changeId, done, cancel } = props;
  const [reason, setReason] = useState("");
  const undo = useChange(UndoOneChangeDocument);
  const act = async () => (await undo.mutateAsync({ input: { changeId, reason } })).undoChange;
  return (
    <ChangeForm
      submit="Undo"
      act={act}
      done={({ claims }) => done(claims.map(({ id }) => id))}
      cancel={cancel}
    >
      <ReasonField reason={reason} setReason={setReason} />
    </ChangeForm>
  );
}
