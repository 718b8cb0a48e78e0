import { z } from "zod";

import type { EvidenceProvider } from "../../services/doors.js";
import { endpointAt } from "./endpoint.js";
import { createProviderClient } from "./provider-client.js";
import { createSearchProvider, type SearchProviderOptions } from "./search-provider.js";

const OFFICIAL = "https://api.search.brave.com";
const PATH = "/res/v1/web/search";

/** An answer without results has no `web`. */
const found = z.object({ web: z.object({ results: z.array(z.object({ url: z.string() })) }).optional() });

/** Brave's Search API. */
export function createBrave(
  { key, url }: { key: string; url: string | null },
  options: SearchProviderOptions,
): EvidenceProvider {
  const client = createProviderClient({
    provider: "Brave Search",
    endpoint: endpointAt(url ?? OFFICIAL, PATH),
    headers: { "x-subscription-token": key },
    userAgent: options.userAgent,
    now: options.now,
  });
  return createSearchProvider("brave", options, async (query, signal) => {
    const { web } = await client.get({ q: query, count: "10", text_decorations: "false" }, found, signal);
    return (web?.results ?? []).map((result) => result.url);
  });
}
