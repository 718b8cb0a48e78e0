import { useState } from "react";

import { useAsk, useChange } from "../../api/ask.js";
import { MergeIntoClaimDocument, SearchPageDocument } from "../../generated/operations.js";
import { RELATIONS } from "../../words/relations.js";
import { Answer } from "../answer.js";
import { ChangeForm, ReasonField } from "../change-form.js";
import type { ReviewFormProps } from "./review.js";

/** Makes another claim, which is searched for, a part of this one. */
export function MergeForm({ claim, done, cancel }: ReviewFormProps) {
  const [text, setText] = useState(claim.text);
  const [chosen, setChosen] = useState<string | null>(null);
  const [despiteContradiction, setDespite] = useState(false);
  const [reason, setReason] = useState("");
  const matches = useAsk(SearchPageDocument, { text, first: 10 }, { enabled: text.trim() !== "" });
  const merge = useChange(MergeIntoClaimDocument);
  const act = async () => {
    if (chosen === null) throw new Error("Choose the claim that says the same.");
    const input = { intoId: claim.id, claimIds: [chosen], reason, despiteContradiction };
    return (await merge.mutateAsync({ input })).mergeClaims;
  };
  return (
    <ChangeForm
      submit="Merge"
      act={act}
      done={({ changeId }) => done("The other claim is now part of this one.", changeId)}
      cancel={cancel}
    >
      <label>
        Which claim says the same?
        <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Answer to={matches} of="claims that are near">
        {({ searchClaims }) => (
          <fieldset>
            <legend className="visually-hidden">Claims that are near</legend>
            {searchClaims.nodes
              .filter((match) => match.claim.id !== claim.id)
              .map(({ claim: other, relation }) => (
                <label key={other.id} className="choice">
                  <input
                    type="radio"
                    name="other"
                    checked={chosen === other.id}
                    onChange={() => setChosen(other.id)}
                  />
                  <span>
                    {other.text} {relation !== null && <em>({RELATIONS[relation].name})</em>}
                  </span>
                </label>
              ))}
          </fieldset>
        )}
      </Answer>
      <label className="choice">
        <input
          type="checkbox"
          checked={despiteContradiction}
          onChange={({ target }) => setDespite(target.checked)}
        />
        Also where the matcher says that one contradicts the other
      </label>
      <ReasonField reason={reason} setReason={setReason} />
    </ChangeForm>
  );
}
