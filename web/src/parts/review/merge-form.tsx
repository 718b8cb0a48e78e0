import { type KeyboardEvent, useRef, useState } from "react";

import { useAsk, useChange } from "../../api/ask.js";
import {
  MergeIntoClaimDocument,
  SearchPageDocument,
  type SearchPageQuery,
} from "../../generated/operations.js";
import { RELATIONS } from "../../words/relations.js";
import { Answer } from "../answer.js";
import { ChangeForm, ReasonField } from "../change-form.js";
import type { ReviewFormProps } from "./review.js";

/** Makes another claim, which is searched for, a part of this one. */
export function MergeForm({ claim, done, cancel }: ReviewFormProps) {
  const [text, setText] = useState(claim.text);
  const [chosen, setChosen] = useState<string | null>(null);
  // What is chosen is always to be seen.
  const search = (words: string) => {
    setText(words.trim() || claim.text);
    setChosen(null);
  };
  const [despiteContradiction, setDespite] = useState(false);
  const [reason, setReason] = useState("");
  const matches = useAsk(SearchPageDocument, { text, first: 10 }, { keepFormer: false });
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
      <WordsField text={claim.text} search={search} />
      <Answer to={matches} of="claims that are near">
        {({ searchClaims }) => (
          <Near
            matches={searchClaims.nodes.filter((match) => match.claim.id !== claim.id)}
            chosen={chosen}
            choose={setChosen}
          />
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

/** Searches when that is asked for: the Enter key is not to merge. */
function WordsField({ text, search }: { text: string; search: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const find = () => search(field.current!.value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    find();
  };
  return (
    <div className="merge-search">
      <label>
        Which claim says the same?
        <input ref={field} type="search" defaultValue={text} onKeyDown={onKeyDown} />
      </label>
      <button type="button" className="quiet" onClick={find}>
        Find
      </button>
    </div>
  );
}

function Near(near: {
  matches: SearchPageQuery["searchClaims"]["nodes"];
  chosen: string | null;
  choose: (id: string) => void;
}) {
  const { matches, chosen, choose } = near;
  if (matches.length === 0) return <p role="status">No other claim is near to this. Use other words.</p>;
  return (
    <fieldset>
      <legend className="visually-hidden">Claims that are near</legend>
      {matches.map(({ claim: { id, text }, relation }) => (
        <label key={id} className="choice">
          <input type="radio" name="other" checked={chosen === id} onChange={() => choose(id)} />
          <span>
            {text} {relation !== null && <em>({RELATIONS[relation].name})</em>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
