import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { Client } from "graphql-ws";

import { ask } from "./ask.js";
import { type Connection, entries } from "./pages.js";
import { connect, listen } from "./subscriptions.js";

export interface ClientOptions {
  /** Where the server is, as "https://claims.example" or "http://127.0.0.1:4000". */
  url: string;
  /** A key, "cg_…"; none while the server asks for none. */
  key?: string;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch;
  /** In place of the global `WebSocket`, which Node has from version 22 on: before, that of the package `ws`. */
  webSocket?: unknown;
  /** Called each time that the websocket is open again after it was lost: what happened meanwhile was told to nobody. */
  reconnected?: () => void;
}

/** The text of an operation, with the types of its answer and variables: one of this package's, or made likewise from a schema. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
};

/** Asks one Claimgraph. What goes wrong is a ClaimgraphError. */
export interface ClaimgraphClient {
  /** One query or mutation. What a mutation refuses is in its `userErrors`, as data. */
  ask<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: { signal?: AbortSignal },
  ): Promise<Result>;
  /** The entries of a list one by one, page after page, from `variables.after` on; `first` is how many a page has. */
  all<Result, Variables extends { after?: string | null | undefined }, Node>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    connectionOf: (result: Result) => Connection<Node> | null | undefined,
  ): AsyncGenerator<Node, void, undefined>;
  /** What a subscription tells, until it ends or the loop is left. */
  subscribe<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
  ): AsyncGenerator<Result, void, undefined>;
  /** Ends the websocket, if there is one. */
  close(): Promise<void>;
}

/** A client for the server at `url`; nothing is sent before the first question. */
export function createClaimgraphClient(options: ClientOptions): ClaimgraphClient {
  const { url, key, fetch, webSocket, reconnected } = options;
  const api = `${url.replace(/\/+$/, "")}/graphql`;
  // A browser's `fetch` is called on its window alone.
  const asking = { url: api, key, fetch: fetch ?? globalThis.fetch.bind(globalThis) };
  let socket: Client | undefined;
  const client: ClaimgraphClient = {
    ask: (document, variables, { signal } = {}) =>
      ask(asking, { query: document.toString(), variables, signal }),
    all: (document, variables, connectionOf) =>
      entries(
        (after) => client.ask(document, { ...variables, after }),
        connectionOf,
        variables.after ?? null,
      ),
    subscribe: (document, variables) => {
      socket ??= connect({ url: api, key, webSocket, reconnected });
      return listen(socket, document.toString(), variables);
    },
    close: async () => {
      await socket?.dispose();
      socket = undefined;
    },
  };
  return client;
}
