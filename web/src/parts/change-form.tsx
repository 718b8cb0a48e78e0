import { type FormEvent, type ReactNode, useState } from "react";

interface Outcome {
  userErrors: readonly { message: string }[];
}

/**
 * A form that has the API change something: what it refuses stands below the fields, and nothing of what was typed is lost.
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
  const [state, setState] = useState<{ isBusy: boolean; refusals: readonly string[] }>({
    ...{ isBusy: false, refusals: [] },
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setState({ isBusy: true, refusals: [] });
    const refusals = await act().then(
      (answer) => {
        if (answer.userErrors.length === 0) done(answer);
        return answer.userErrors.map(({ message }) => message);
      },
      (error: unknown) => [error instanceof Error ? error.message : String(error)],
    );
    setState({ isBusy: false, refusals });
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      {children}
      {state.refusals.length > 0 && (
        <div className="failure" role="alert">
          {state.refusals.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <p className="actions">
        <button type="submit" disabled={state.isBusy}>
          {submit}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          Cancel
        </button>
      </p>
    </form>
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
