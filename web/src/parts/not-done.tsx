import { ClaimgraphError } from "@claimgraph/client";

import { KeyNeeded, needsKey, reasonOf } from "./key-needed.js";

/** Why something that the reader asked for was not done, and what to do: what was refused, and what failed. */
export function NotDone(parts: {
  /** What was not done, as a sentence. */
  what: string;
  error: Error | null;
  refusals?: readonly { code: string; message: string }[] | undefined;
}) {
  const { what, error, refusals = [] } = parts;
  if (error === null && refusals.length === 0) return null;
  return (
    <div className="failure" role="alert">
      {refusals.map(({ code, message }) => (
        <p key={code + message}>
          <strong>{what}</strong> {message} <span className="faint">Code {code}</span>
        </p>
      ))}
      {error && <Failed what={what} error={error} />}
    </div>
  );
}

function Failed({ what, error }: { what: string; error: Error }) {
  const code = error instanceof ClaimgraphError ? error.code : null;
  const wait = error instanceof ClaimgraphError ? error.retryAfterSeconds : null;
  return (
    <>
      <p>
        <strong>{what}</strong> {reasonOf(error)} {wait !== null && `Try again in ${wait} seconds. `}
        {code !== null && <span className="faint">Code {code}</span>}
      </p>
      {needsKey(error) && <KeyNeeded />}
    </>
  );
}
