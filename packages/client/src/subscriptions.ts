import { type Client, createClient, type FormattedExecutionResult } from "graphql-ws";

import { ClaimgraphError, failure, type GraphqlError } from "./claimgraph-error.js";

export interface Listening {
  /** Of the API itself, with /graphql, as http or https. */
  url: string;
  key: string | undefined;
  webSocket: unknown;
  /** Called each time that the websocket is open again after it was lost. */
  reconnected: (() => void) | undefined;
}

/** How a server closes a websocket that it does not let in, see docs/errors.md. */
const CLOSED: Readonly<Record<number, string>> = {
  4401: "UNAUTHENTICATED",
  4403: "FORBIDDEN",
  4429: "RATE_LIMITED",
};

/** Connects with the first subscription, and again by itself when the connection was lost. */
export const connect = ({ url, key, webSocket, reconnected }: Listening): Client =>
  createClient({
    url: url.replace(/^http/, "ws"),
    shouldRetry: (event) => !isRefusal(event),
    on: { connected: (_socket, _payload, isAgain) => isAgain && reconnected?.() },
    ...(webSocket !== undefined && { webSocketImpl: webSocket }),
    ...(key && { connectionParams: { authorization: `Bearer ${key}` } }),
  });

/** Asked again a server would answer the same. */
const isRefusal = (event: unknown): boolean =>
  typeof event === "object" && event !== null && "code" in event && Number(event.code) in CLOSED;

/** Gives what a subscription tells until it ends or is left; throws a ClaimgraphError where it is refused. */
export function listen<Result>(
  client: Client,
  query: string,
  variables: object,
): AsyncGenerator<Result, void, undefined> {
  const events = client.iterate<Result>({ query, variables: { ...variables } });
  const told = dataOf(events);
  const end = told.return.bind(told);
  // A generator that waits for the next event would be left only with that.
  told.return = async () => {
    await events.return?.();
    return end();
  };
  return told;
}

async function* dataOf<Result>(
  events: AsyncIterable<FormattedExecutionResult<Result, unknown>>,
): AsyncGenerator<Result, void, undefined> {
  try {
    for await (const { data, errors } of events) {
      if (errors?.length) throw new ClaimgraphError(errors, { data });
      yield data as Result;
    }
  } catch (error) {
    throw readFailure(error);
  }
}

function readFailure(error: unknown): unknown {
  if (error instanceof ClaimgraphError) return error;
  if (Array.isArray(error)) return new ClaimgraphError(error as GraphqlError[]);
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  const known = typeof code === "number" ? CLOSED[code] : undefined;
  const message = typeof reason === "string" && reason !== "" ? reason : "The websocket was closed.";
  return failure(known ?? "UNREACHABLE", message, { cause: error });
}
