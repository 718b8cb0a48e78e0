import { useState } from "react";

import { useAskPages, useChange } from "../../api/ask.js";
import { MentionsToSplitDocument, SplitOffMentionDocument } from "../../generated/operations.js";
import { outletInWords } from "../../words/outlets.js";
import { ChangeForm, ReasonField } from "../change-form.js";
import { PagesOf } from "../pages-of.js";
import type { ReviewFormProps } from "./review.js";

/** Makes one mention a claim of its own. */
export function SplitForm({ claim, done, cancel }: ReviewFormProps) {
  const [mentionId, setMentionId] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const variables = { id: claim.id, first: 20 };
  const pages = useAskPages(MentionsToSplitDocument, variables, (data) => data.claim?.mentions);
  const split = useChange(SplitOffMentionDocument);
  const act = async () => {
    if (mentionId === null) throw new Error("Choose the mention that says something else.");
    return (await split.mutateAsync({ input: { mentionId, reason } })).splitMention;
  };
  return (
    <ChangeForm
      submit="Split"
      act={act}
      done={({ changeId }) => done("The mention is now a claim of its own.", changeId)}
      cancel={cancel}
    >
      <PagesOf
        pages={pages}
        of="mentions"
        entriesOf={(data) => data.claim?.mentions.nodes ?? []}
        empty={<p>This claim has no mentions.</p>}
      >
        {(mentions) => (
          <fieldset>
            <legend>Which mention says something else?</legend>
            {mentions.map(({ id, span, article }) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="mention"
                  checked={mentionId === id}
                  onChange={() => setMentionId(id)}
                />
                <span>
                  “{span.exact}” <span className="faint">{outletInWords(article.source)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </PagesOf>
      <ReasonField reason={reason} setReason={setReason} />
    </ChangeForm>
  );
}
