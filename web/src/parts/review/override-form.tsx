import { useState } from "react";

import { useChange } from "../../api/ask.js";
import { OverrideVerdictDocument } from "../../generated/operations.js";
import { VERDICT_VALUES, VERDICTS } from "../../words/verdicts.js";
import { ChangeForm, ReasonField } from "../change-form.js";
import type { ReviewFormProps } from "./review.js";

/** A person's verdict beside the rule's, which stays visible. */
export function OverrideForm({ claim, done, cancel }: ReviewFormProps) {
  const [value, setValue] = useState(claim.value);
  const [reason, setReason] = useState("");
  const override = useChange(OverrideVerdictDocument);
  const act = async () =>
    (await override.mutateAsync({ input: { claimId: claim.id, value, reason } })).reviewVerdict;
  return (
    <ChangeForm
      submit="Override"
      act={act}
      done={({ changeId }) => done(`The verdict is now “${VERDICTS[value].name}”, by hand.`, changeId)}
      cancel={cancel}
    >
      <p className="faint">The verdict by rule stays beside it, with what speaks for it.</p>
      <fieldset>
        <legend>Verdict</legend>
        {VERDICT_VALUES.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="verdict" checked={one === value} onChange={() => setValue(one)} />
            <span>
              <strong>{VERDICTS[one].name}.</strong> {VERDICTS[one].meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <ReasonField reason={reason} setReason={setReason} />
    </ChangeForm>
  );
}
