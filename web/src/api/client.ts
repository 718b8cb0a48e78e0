import { type ClaimgraphClient, createClaimgraphClient } from "@claimgraph/client";

import { readKey } from "./key.js";

let current: { key: string | null; client: ClaimgraphClient } | undefined;

/** The one client of these pages, for the key that the reader uses now. */
export function client(): ClaimgraphClient {
  const key = readKey();
  if (current?.key !== key) {
    void current?.client.close();
    const options = { url: location.origin, ...(key !== null && { key }) };
    current = { key, client: createClaimgraphClient(options) };
  }
  return current!.client;
}
