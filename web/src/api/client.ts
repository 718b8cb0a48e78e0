import { type ClaimgraphClient, createClaimgraphClient } from "@claimgraph/client";

import { readKey } from "./key.js";
import { fetchPlainly } from "./plainly.js";

const listeners = new Set<() => void>();

/** Has `act` called each time that subscriptions go on after the connection was lost; gives what ends that. */
export function onReconnected(act: () => void): () => void {
  listeners.add(act);
  return () => void listeners.delete(act);
}

let current: { key: string | null; client: ClaimgraphClient } | undefined;

/** The one client of these pages, for the key that the reader uses now. */
export function client(): ClaimgraphClient {
  const key = readKey();
  if (current?.key !== key) {
    void current?.client.close();
    const reconnected = () => listeners.forEach((act) => act());
    const options = {
      ...{ url: location.origin, fetch: fetchPlainly, reconnected },
      ...(key !== null && { key }),
    };
    current = { key, client: createClaimgraphClient(options) };
  }
  return current!.client;
}
