import { type FormEvent, type ReactNode, useState } from "react";

import { NotDone } from "./not-done.js";

interface Outcome {
  userErrors: readonly { code: string; message: string }[];
}

interface Failed {
  error: Error | null;
  refusals: Outcome["userErrors"];
}

const NOTHING_FAILED: Failed = { error: null, refusals: [] };

/**
 * A form that has the API change something: what it refuses stands below it, and nothing of what was typed is lost.
 * `act` gives the mutation's answer; without errors `done` is told it.
 */
export function ChangeForm<Answer extends Outcome>(props: {
  submit: string;
  act: () => Promise<Answer>;
  done: (answer: Answer) => void;
  cancel: () => void;
  children: ReactNode;
}) {
  const { submit, act, done, cancel, children } = props;
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState(NOTHING_FAILED);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailed(NOTHING_FAILED);
    try {
      const answer = await act();
      if (answer.userErrors.length === 0) done(answer);
      else setFailed({ error: null, refusals: answer.userErrors });
    } catch (error) {
      setFailed({ error: error as Error, refusals: [] });
    }
    setBusy(false);
  };
  return (
    <>
      <form onSubmit={(event) => void send(event)}>
        {children}
        <p className="actions">
          {/* What is disabled could not keep the focus. */}
          <button type="submit" aria-disabled={isBusy}>
            {submit}
          </button>
          <button type="button" className="quiet" onClick={cancel}>
            Cancel
          </button>
        </p>
      </form>
      {/* Not inside the form: where a key is given is a form of its own. */}
      <NotDone what="This was not done." {...failed} />
    </>
  );
}

/** Why something is changed: it stands in the audit trail. */
export function ReasonField({ reason, setReason }: { reason: string; setReason: (reason: string) => void }) {
  return (
    <label>
      Reason
      <textarea
        required
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </label>
  );
}
