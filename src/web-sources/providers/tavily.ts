import { z } from "zod";

import type { EvidenceProvider } from "../../services/doors.js";
import { endpointAt } from "./endpoint.js";
import { createProviderClient } from "./provider-client.js";
import { createSearchProvider, type SearchProviderOptions } from "./search-provider.js";

const OFFICIAL = "https://api.tavily.com";
const PATH = "/search";

const found = z.object({ results: z.array(z.object({ url: z.string() })) });

/** Tavily's search: addresses only, no answer written by its model. */
export function createTavily(
  { key, url }: { key: string; url: string | null },
  options: SearchProviderOptions,
): EvidenceProvider {
  const client = createProviderClient({
    provider: "Tavily",
    endpoint: endpointAt(url ?? OFFICIAL, PATH),
    headers: { authorization: `Bearer ${key}` },
    userAgent: options.userAgent,
    now: options.now,
  });
  return createSearchProvider("tavily", options, async (query, signal) => {
    const asked = {
      query,
      max_results: 10,
      search_depth: "basic",
      include_answer: false,
      include_raw_content: false,
    };
    return (await client.post(asked, found, signal)).results.map((result) => result.url);
  });
}
