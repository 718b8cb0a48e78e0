import { ProviderFailure } from "../../domain/provider-failure.js";
import type { EvidenceProvider, Web } from "../../services/doors.js";
import { asProviderFailure } from "./provider-failures.js";
import { readResults } from "./read-results.js";
import { searchQuery } from "./search-query.js";

export interface SearchProviderOptions {
  userAgent: string | null;
  /** Reads the pages that are found. */
  web: Web;
  now: () => number;
}

/** A search engine as a provider: `search` gives the addresses that it finds, best first. */
export function createSearchProvider(
  name: string,
  { web, now }: SearchProviderOptions,
  search: (query: string, signal: AbortSignal) => Promise<string[]>,
): EvidenceProvider {
  return {
    name,
    kind: "WEB_SEARCH",
    async find({ text }, signal) {
      try {
        return await readResults(await search(searchQuery(text), signal), web, now, signal);
      } catch (error) {
        throw error instanceof ProviderFailure ? error : asProviderFailure(name, error);
      }
    },
  };
}
