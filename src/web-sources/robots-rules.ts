import { ExpectedFailure } from "../domain/expected-failure.js";
import { fetchFailures } from "./fetch-failures.js";
import { type GuardedFetch, readBody } from "./guarded-fetch.js";
import { parseRobots } from "./parse-robots.js";

/** RFC 9309 asks to read at least 500 KiB of the rules. */
const MOST_BYTES = 512 * 1024;
const KEPT_MS = 60 * 60 * 1000;
const KEPT_AFTER_ERROR_MS = 60 * 1000;
const MOST_HOSTS = 2000;

/** What a host lets programs fetch: "unreadable" where its rules answered with an error, which forbids all (RFC 9309, 2.3.1.4). */
type Rules = { kind: "rules"; allows: (url: string) => boolean } | { kind: "unreadable" };

/** Judges URLs by the robots.txt of their hosts. */
export interface RobotsRules {
  /** Rejects with ROBOTS_DISALLOWED where the host does not want the page fetched. */
  check(url: URL, deadline: AbortSignal): Promise<void>;
}

/** `product` is the name by which the rules address this program; rules are kept for an hour, `now` gives the time in milliseconds. */
export function createRobotsRules(web: GuardedFetch, product: string, now: () => number): RobotsRules {
  const kept = new Map<string, { rules: Rules; until: number }>();
  return {
    async check(url, deadline) {
      const known = kept.get(url.origin);
      const rules =
        known && known.until > now() ? known.rules : await readRules(web, url.origin, product, deadline);
      if (rules !== known?.rules) {
        if (kept.size >= MOST_HOSTS) kept.delete(kept.keys().next().value ?? "");
        kept.set(url.origin, {
          rules,
          until: now() + (rules.kind === "rules" ? KEPT_MS : KEPT_AFTER_ERROR_MS),
        });
      }
      if (rules.kind === "unreadable") throw fetchFailures.robotsUnreadable(url.host);
      if (!rules.allows(url.href)) throw fetchFailures.robots(url.host);
    },
  };
}

async function readRules(
  web: GuardedFetch,
  origin: string,
  product: string,
  deadline: AbortSignal,
): Promise<Rules> {
  const everything: Rules = { kind: "rules", allows: () => true };
  try {
    const { response } = await web.get(new URL("/robots.txt", origin), "text/plain,*/*;q=0.5", deadline);
    if (response.ok) {
      const text = Buffer.from(await readBody(response, MOST_BYTES, "cut")).toString("utf8");
      const robots = parseRobots(`${origin}/robots.txt`, text);
      return { kind: "rules", allows: (url) => robots.isAllowed(url, product) !== false };
    }
    await response.body?.cancel();
    return response.status >= 500 || response.status === 429 ? { kind: "unreadable" } : everything;
  } catch (error) {
    // rules that redirect too often or to nowhere are no rules (RFC 9309, 2.3.1.2); all else is the network's
    if (error instanceof ExpectedFailure && error.code === "FETCH_FAILED") return everything;
    throw error;
  }
}
