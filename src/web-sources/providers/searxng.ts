import { z } from "zod";

import type { EvidenceProvider } from "../../services/doors.js";
import { endpointBelow } from "./endpoint.js";
import { createProviderClient } from "./provider-client.js";
import { createSearchProvider, type SearchProviderOptions } from "./search-provider.js";

const found = z.object({ results: z.array(z.object({ url: z.string() })) });

/** A SearXNG of one's own; its settings must allow the format json, or it answers 403. `url` is its base, without /search. */
export function createSearxng(url: string, options: SearchProviderOptions): EvidenceProvider {
  const client = createProviderClient({
    provider: "SearXNG",
    endpoint: endpointBelow(url, "/search"),
    userAgent: options.userAgent,
    now: options.now,
  });
  return createSearchProvider("searxng", options, async (query, signal) => {
    const { results } = await client.get({ q: query, format: "json", categories: "general" }, found, signal);
    return results.map((result) => result.url);
  });
}
