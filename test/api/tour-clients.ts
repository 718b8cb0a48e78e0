import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

import { createClaimgraphClient, type TypedDocumentString } from "../../packages/client/src/index.js";

/** What any client of the API can do, as the tour uses it. */
export interface TourClient {
  /** The data; rejects with an error that has the `code` and `requestId` of the answer. */
  ask<Result, Variables extends object>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  subscribe<Result, Variables extends object>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): AsyncIterator<Result>;
  close(): Promise<void>;
}

/** urql, which knows nothing of this API, with the client of graphql-ws. */
export function urqlClient(url: string, key: string): TourClient {
  const authorization = `Bearer ${key}`;
  const socket = createClient({
    ...{ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket },
    connectionParams: { authorization },
  });
  const forwardSubscription: Parameters<typeof subscriptionExchange>[0]["forwardSubscription"] = ({
    query = "",
    variables,
  }) => ({
    subscribe: (sink) => ({
      unsubscribe: socket.subscribe(
        { query, variables },
        { ...sink, next: (told) => sink.next(told as never) },
      ),
    }),
  });
  const client = new Client({
    ...{ url: `${url}/graphql`, preferGetMethod: false, fetchOptions: { headers: { authorization } } },
    exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription })],
  });
  return {
    ask: async <Result, Variables extends object>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ) => {
      const text = document.toString();
      const asked = /^\s*mutation/.test(text)
        ? client.mutation(text, variables)
        : client.query(text, variables);
      const { data, error } = await asked.toPromise();
      if (error) throw Object.assign(error, error.graphQLErrors[0]?.extensions);
      return data as Result;
    },
    subscribe: <Result>(document: { toString(): string }, variables: object) => {
      const told = new ReadableStream<Result>({
        start: (events) =>
          void client
            .subscription(document.toString(), variables)
            .subscribe(({ data }) => events.enqueue(data as Result)),
      });
      return told[Symbol.asyncIterator]();
    },
    close: async () => void (await socket.dispose()),
  };
}

/** The project's own. */
export function ownClient(url: string, key: string): TourClient {
  const { ask, subscribe, close } = createClaimgraphClient({ url, key, webSocket: WebSocket });
  return { ask, subscribe, close };
}
