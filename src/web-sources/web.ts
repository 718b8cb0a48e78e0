import type { Measure, Web } from "../services/doors.js";
import { type AllowList, isAllowed } from "./address-policy.js";
import { type Resolve, resolveBySystem } from "./resolve-name.js";
import { createGuardedFetch, type FetchLimits } from "./guarded-fetch.js";
import { createHostManners } from "./host-manners.js";
import { createRobotsRules } from "./robots-rules.js";

export interface WebOptions extends Partial<FetchLimits> {
  /** Places to fetch from besides ports 80 and 443 of the public web: `host:port`, port `*` for any. */
  fetchAllow: AllowList;
  /** How this program names itself to sites, null for its own name; the first word is the name that robots.txt addresses. */
  userAgent?: string | null;
  /** Finds the addresses of a name; the system's resolver by default. */
  resolve?: Resolve;
  /** Reads pages; in this thread by default. */
  extractArticle?: Web["extractArticle"];
  /** Told of each request. */
  measure?: Measure;
  /** The time in milliseconds, for how long robots.txt is kept and hosts are left alone. */
  now?: () => number;
}

/** Between the starts of two requests of one host; hosts that the operator allowed are the operator's own to burden. */
const SPACING_MS = 250;

const DEFAULT_LIMITS: FetchLimits = { mostBytes: 5 * 1024 * 1024, timeoutMs: 15_000, mostRedirects: 5 };
export const DEFAULT_USER_AGENT =
  "Claimgraph/0.1 (reads news articles for claims; obeys robots.txt for claimgraph)";

/** Makes the one door through which anything is fetched from the web; what reads it is loaded with the first page, feed or text. */
export function createWeb(options: WebOptions): Web {
  const limits = { ...DEFAULT_LIMITS, ...withoutUndefined(options) };
  const userAgent = options.userAgent ?? DEFAULT_USER_AGENT;
  const now = options.now ?? Date.now;
  const guarded = createGuardedFetch({
    allow: options.fetchAllow,
    userAgent,
    mostRedirects: limits.mostRedirects,
    resolve: options.resolve ?? resolveBySystem,
    manners: createHostManners({
      spacing: (url) => (isAllowed(url, options.fetchAllow) ? 0 : SPACING_MS),
      now,
    }),
    keepAnswers: true,
    measure: options.measure,
  });
  const robots = createRobotsRules(guarded, userAgent.split("/")[0] ?? userAgent, now);
  const asking = { guarded, robots, limits, now };
  return {
    fetchPage: async (url, signal) => (await import("./fetch-page.js")).fetchPage(url, { ...asking, signal }),
    fetchFeed: async (url, since, signal) =>
      (await import("./fetch-feed.js")).fetchFeed(url, since, { ...asking, signal }),
    extractArticle:
      options.extractArticle ??
      (async (html, pageUrl) => (await import("./extract-article.js")).extractArticle(html, pageUrl)),
    detectLanguage: async (text) => (await import("./page-language.js")).chooseLanguage(null, text),
  };
}

function withoutUndefined({
  mostBytes,
  timeoutMs,
  mostRedirects,
}: Partial<FetchLimits>): Partial<FetchLimits> {
  const given = Object.entries({ mostBytes, timeoutMs, mostRedirects }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(given);
}
