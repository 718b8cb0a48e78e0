import { ClaimgraphError, failure, type GraphqlError } from "./claimgraph-error.js";

export interface Asking {
  /** Of the API itself, with /graphql. */
  url: string;
  key: string | undefined;
  fetch: typeof fetch;
}

/** Sends one query or mutation and gives its data; rejects with a ClaimgraphError for anything less than a whole answer. */
export async function ask<Result>(
  { url, key, fetch }: Asking,
  operation: { query: string; variables: object; signal: AbortSignal | undefined },
): Promise<Result> {
  const { query, variables, signal } = operation;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw failure("UNREACHABLE", `Nobody answers at ${url}.`, { cause });
  });
  const { status } = response;
  const { data, errors } = await readAnswer(response, url, signal);
  if (!errors?.length) return data as Result;
  const retryAfter = Number(response.headers.get("retry-after") ?? NaN);
  const retryAfterSeconds = Number.isNaN(retryAfter) ? null : retryAfter;
  throw new ClaimgraphError(errors, { status, data, retryAfterSeconds });
}

interface Answer {
  data?: unknown;
  errors?: GraphqlError[];
}

async function readAnswer(response: Response, url: string, signal: AbortSignal | undefined): Promise<Answer> {
  const { status } = response;
  const answer: unknown = await response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    if (!(cause instanceof SyntaxError))
      throw failure("UNREACHABLE", `The connection to ${url} was lost.`, { status, cause });
    throw failure("BAD_ANSWER", `The answer (HTTP ${status}) is no JSON.`, { status, cause });
  });
  if (typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer))
    return answer as Answer;
  throw failure("BAD_ANSWER", `The answer (HTTP ${status}) is no answer of GraphQL.`, { status });
}
