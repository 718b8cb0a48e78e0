import "./answer.css";

import { ClaimgraphError, type GraphqlError } from "@claimgraph/client";
import type { ReactNode } from "react";

import type { Answered } from "../api/ask.js";
import { KeyNeeded, needsKey, reasonOf } from "./key-needed.js";
import { PageTitle } from "./page-title.js";

/** Shows an answer in each of its states: on its way, failed, old, in part, and whole. */
export function Answer<Data>(parts: {
  to: Pick<Answered<Data>, "data" | "error" | "isPending" | "isPlaceholderData" | "refetch">;
  /** What is asked for, as it stands in "Loading the claim …". */
  of: string;
  /** The page's heading until the answer brings its own. */
  title?: string;
  children: (data: Data) => ReactNode;
}) {
  const { to, of, title, children } = parts;
  const again = () => void to.refetch();
  if (to.data === undefined)
    return (
      <>
        {title !== undefined && <PageTitle>{title}</PageTitle>}
        {to.error ? <Failure of={of} error={to.error} again={again} /> : <Loading of={of} />}
      </>
    );
  return (
    <div className={to.isPlaceholderData ? "answer former" : "answer"} aria-busy={to.isPlaceholderData}>
      {to.error && <Stale of={of} error={to.error} again={again} />}
      <Missing errors={to.data.missing} again={again} />
      {children(to.data.data)}
    </div>
  );
}

export function Loading({ of }: { of: string }) {
  return (
    <p className="loading" role="status">
      Loading {of} …
    </p>
  );
}

interface Failed {
  of: string;
  error: Error;
  again: () => void;
}

/** What could not be shown at all, why, and what to do. */
export function Failure({ of, error, again }: Failed) {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>Could not load {of}.</strong> {reasonOf(error)}
      </p>
      {needsKey(error) && <KeyNeeded />}
      <Circumstances error={error} />
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

export function Stale({ of, error, again }: Failed) {
  return (
    <p className="notice" role="status">
      This is {of} as it was a while ago: {error.message}{" "}
      <button type="button" className="link" onClick={again}>
        Try again
      </button>
    </p>
  );
}

export function Missing({ errors, again }: { errors: readonly GraphqlError[]; again: () => void }) {
  if (errors.length === 0) return null;
  const said = [...new Set(errors.map(({ message }) => message))];
  return (
    <div className="notice" role="status">
      <p>
        Some of this page could not be loaded.{" "}
        <button type="button" className="link" onClick={again}>
          Try again
        </button>
      </p>
      <ul>
        {said.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

function Circumstances({ error }: { error: Error }) {
  if (!(error instanceof ClaimgraphError)) return null;
  const wait = error.retryAfterSeconds;
  return (
    <p className="faint">
      {wait !== null && `In ${wait} seconds it works again. `}
      Code {error.code}
      {error.requestId !== null && `, request ${error.requestId}`}
    </p>
  );
}
