import type { EvidenceKind } from "../../domain/evidence.js";
import type { EvidenceProvider, FactCheckProvider, Web } from "../../services/doors.js";
import { createBrave } from "./brave.js";
import { createGoogleFactCheck } from "./google-fact-check.js";
import { createSearxng } from "./searxng.js";
import { createTavily } from "./tavily.js";
import { createWikipedia } from "./wikipedia.js";

interface KeyedProvider {
  key: string;
  /** Another server than the provider's own. */
  url: string | null;
}

/** Which providers are switched on; null: not, and nothing is sent to it. */
export interface ProviderConfig {
  userAgent: string | null;
  providers: {
    wikipediaApiUrl: string | null;
    searxngUrl: string | null;
    brave: KeyedProvider | null;
    tavily: KeyedProvider | null;
    factCheck: KeyedProvider | null;
  };
}

/** A kind of provider that is not switched on, and how to do that. */
export interface NotConfigured {
  kind: Exclude<EvidenceKind, "CROSS_REFERENCE">;
  name: string;
  howTo: string;
}

export interface EvidenceProviders {
  providers: EvidenceProvider[];
  factChecks: FactCheckProvider[];
  notConfigured: NotConfigured[];
}

const HOW_TO: Record<NotConfigured["kind"], Omit<NotConfigured, "kind">> = {
  WIKIPEDIA: {
    name: "wikipedia",
    howTo: "Set WIKIPEDIA_API_URL to the api.php of a wiki, as https://en.wikipedia.org/w/api.php.",
  },
  WEB_SEARCH: { name: "web-search", howTo: "Set SEARXNG_URL, BRAVE_API_KEY or TAVILY_API_KEY." },
  FACT_CHECK: {
    name: "fact-checks",
    howTo: "Set FACTCHECK_API_KEY to a key of Google's Fact Check Tools API.",
  },
};

/** Makes the providers that are switched on; `web` reads the pages that search engines find. */
export function createEvidenceProviders(
  { providers: on, userAgent }: ProviderConfig,
  web: Web,
): EvidenceProviders {
  const now = Date.now;
  const common = { userAgent, now };
  const search = { ...common, web };
  const providers = [
    on.wikipediaApiUrl === null ? [] : [createWikipedia({ ...common, endpoint: on.wikipediaApiUrl })],
    on.searxngUrl === null ? [] : [createSearxng(on.searxngUrl, search)],
    on.brave === null ? [] : [createBrave(on.brave, search)],
    on.tavily === null ? [] : [createTavily(on.tavily, search)],
  ].flat();
  const factChecks = on.factCheck === null ? [] : [createGoogleFactCheck(on.factCheck, common)];
  const kinds = new Set<string>([
    ...providers.map(({ kind }) => kind),
    ...(factChecks.length > 0 ? ["FACT_CHECK"] : []),
  ]);
  const missing = (Object.keys(HOW_TO) as NotConfigured["kind"][]).filter((kind) => !kinds.has(kind));
  return { providers, factChecks, notConfigured: missing.map((kind) => ({ kind, ...HOW_TO[kind] })) };
}
