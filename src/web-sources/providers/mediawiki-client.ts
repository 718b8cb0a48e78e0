import { LRUCache } from "lru-cache";
import type { z } from "zod";

import {
  pagesAnswer,
  parseAnswer,
  searchAnswer,
  siteAnswer,
  type WikiFailure,
  type WikiPage,
  type WikiSite,
} from "./mediawiki-answers.js";
import type { ProviderClient } from "./provider-client.js";
import { providerFailures } from "./provider-failures.js";

/** The questions to a wiki's action API that evidence needs. */
export interface MediaWiki {
  site(signal: AbortSignal): Promise<WikiSite>;
  /** Titles of pages whose text has all the words, best first. */
  search(words: string, signal: AbortSignal): Promise<string[]>;
  /** The pages of these titles, redirects followed, in the titles' order, each once; missing ones left out. */
  pages(titles: readonly string[], signal: AbortSignal): Promise<WikiPage[]>;
  /** A revision's HTML. */
  html(revisionId: number, signal: AbortSignal): Promise<string>;
}

const ALWAYS = { format: "json", formatversion: "2" };
const RESULTS = "8";
const SEARCHES_KEPT_MS = 10 * 60 * 1_000;

export function createMediaWiki(client: ProviderClient, provider: string): MediaWiki {
  const searches = new LRUCache<string, string[]>({ max: 500, ttl: SEARCHES_KEPT_MS });
  let site: WikiSite | null = null;
  const ask = async <T>(
    parameters: Record<string, string>,
    answer: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<Exclude<T, WikiFailure>> => {
    const given = await client.get({ ...ALWAYS, ...parameters }, answer, signal);
    if (isFailure(given)) throw asFailure(provider, given);
    return given as Exclude<T, WikiFailure>;
  };
  return {
    site: async (signal) =>
      (site ??= (await ask({ action: "query", meta: "siteinfo", siprop: "general" }, siteAnswer, signal))
        .query.general),
    async search(words, signal) {
      const known = searches.get(words);
      if (known) return known;
      // MediaWiki's own search looks at titles only unless told to look at the text, which Wikipedia's does by itself
      const wanted = { action: "query", list: "search", srwhat: "text", srnamespace: "0", srlimit: RESULTS };
      const { query } = await ask({ ...wanted, srsearch: words, srprop: "" }, searchAnswer, signal);
      const titles = query.search.map(({ title }) => title);
      searches.set(words, titles);
      return titles;
    },
    async pages(titles, signal) {
      if (titles.length === 0) return [];
      const wanted = {
        prop: "info|revisions|pageprops",
        inprop: "url",
        rvprop: "ids|timestamp",
        ppprop: "disambiguation",
      };
      const asked = { action: "query", redirects: "1", titles: titles.join("|"), ...wanted };
      const { pages, redirects } = (await ask(asked, pagesAnswer, signal)).query;
      const goal = new Map(redirects.map(({ from, to }) => [from, to]));
      const found = new Map(pages.map((page) => [page.title, page]));
      const inOrder = titles.map((title) => found.get(goal.get(title) ?? title));
      return [...new Set(inOrder)].filter((page) => page?.revisions !== undefined) as WikiPage[];
    },
    async html(revisionId, signal) {
      const quiet = { disableeditsection: "1", disablelimitreport: "1", disabletoc: "1" };
      const asked = { action: "parse", oldid: String(revisionId), prop: "text", ...quiet };
      return (await ask(asked, parseAnswer, signal)).parse.text;
    },
  };
}

const isFailure = (answer: unknown): answer is WikiFailure =>
  typeof answer === "object" && answer !== null && "error" in answer;

function asFailure(provider: string, { error: { code } }: WikiFailure): Error {
  if (code === "ratelimited" || code === "maxlag") return providerFailures.rateLimited(provider, null);
  if (code === "readapidenied") return providerFailures.refusedKey(provider);
  return providerFailures.garbage(provider, `the error “${code.slice(0, 60)}”`);
}
