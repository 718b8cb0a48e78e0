import {
  createEvidenceProviders,
  type ProviderConfig,
} from "../../src/web-sources/providers/create-providers.js";
import { createWeb } from "../../src/web-sources/web.js";

export const KEY = "a-secret-key-1f3c";
export const CLAIM = {
  text: "The Harbour Bridge in Port Ellery closed after inspectors found cracks.",
  names: ["Harbour Bridge"],
};
export const NOTHING: ProviderConfig["providers"] = {
  wikipediaApiUrl: null,
  searxngUrl: null,
  brave: null,
  tavily: null,
  factCheck: null,
};
export const soon = () => AbortSignal.timeout(20_000);

export type Engine = "searxng" | "brave" | "tavily";

/** Each engine's settings, and its answer in its own wire format. */
export const ENGINES: Record<
  Engine,
  { settings: (url: string) => Partial<ProviderConfig["providers"]>; results: (urls: string[]) => unknown }
> = {
  searxng: {
    settings: (url) => ({ searxngUrl: url }),
    results: (urls) => ({
      query: "",
      number_of_results: 0,
      results: urls.map((url) => ({ url, title: "A blurb", content: "A blurb", engine: "mojeek" })),
      answers: [],
      infoboxes: [],
    }),
  },
  brave: {
    settings: (url) => ({ brave: { key: KEY, url } }),
    results: (urls) => ({
      type: "search",
      query: { original: "" },
      web: {
        type: "search",
        results: urls.map((url) => ({ url, title: "A blurb", description: "A blurb" })),
      },
    }),
  },
  tavily: {
    settings: (url) => ({ tavily: { key: KEY, url } }),
    results: (urls) => ({
      query: "",
      answer: null,
      images: [],
      response_time: 0.4,
      results: urls.map((url) => ({
        url,
        title: "A blurb",
        content: "A blurb",
        score: 0.9,
        raw_content: null,
      })),
    }),
  },
};
/** The engine as a provider, asked at `url`; the pages that it finds may be read on the allowed places. */
export function searcher(engine: Engine, url: string, allow: string[] = []) {
  const config = { userAgent: null, providers: { ...NOTHING, ...ENGINES[engine].settings(url) } };
  const [provider] = createEvidenceProviders(config, createWeb({ fetchAllow: allow })).providers;
  if (!provider) throw new Error(`${engine} was not made`);
  return provider;
}
