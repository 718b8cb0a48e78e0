import { ExpectedFailure } from "../domain/expected-failure.js";
import { fetchFailures } from "./fetch-failures.js";
import { type GuardedFetch, readBody, withinDeadline } from "./guarded-fetch.js";
import { parseRobots } from "./parse-robots.js";

/** RFC 9309 asks to read at least 500 KiB of the rules. */
const MOST_BYTES = 512 * 1024;
const KEPT_MS = 60 * 60 * 1000;
const KEPT_AFTER_ERROR_MS = 60 * 1000;
const MOST_HOSTS = 2000;
const DEADLINE_MS = 10_000;
const ASK = { accept: "text/plain,*/*;q=0.5" };

/** What a host lets programs fetch: "unreadable" where its rules answered with an error, which forbids all (RFC 9309, 2.3.1.4). */
type Rules = { kind: "rules"; allows: (url: string) => boolean } | { kind: "unreadable" };

/** Judges URLs by the robots.txt of their hosts. */
export interface RobotsRules {
  /** Rejects with ROBOTS_DISALLOWED where the host does not want the page fetched. */
  check(url: URL, deadline: AbortSignal): Promise<void>;
}

/** `product` is the name by which the rules address this program; rules are kept for an hour, `now` gives the time in milliseconds. */
export function createRobotsRules(web: GuardedFetch, product: string, now: () => number): RobotsRules {
  const kept = new Map<string, { rules: Promise<Rules>; until: number }>();
  const keep = (origin: string, rules: Promise<Rules>, milliseconds: number) => {
    if (kept.size >= MOST_HOSTS) kept.delete(kept.keys().next().value ?? "");
    kept.set(origin, { rules, until: now() + milliseconds });
  };
  const rulesOf = (origin: string): Promise<Rules> => {
    const known = kept.get(origin);
    if (known && known.until > now()) return known.rules;
    // one reading for all who ask at once, under its own deadline: the first of them may give up
    const reading = withinDeadline(DEADLINE_MS, (deadline) => readRules(web, origin, product, deadline));
    keep(origin, reading, KEPT_MS);
    reading.then(
      (rules) => rules.kind === "unreadable" && keep(origin, reading, KEPT_AFTER_ERROR_MS),
      () => kept.delete(origin),
    );
    return reading;
  };
  return {
    async check(url, deadline) {
      const rules = await unlessAborted(rulesOf(url.origin), deadline);
      if (rules.kind === "unreadable") throw fetchFailures.robotsUnreadable(url.host);
      if (!rules.allows(url.href)) throw fetchFailures.robots(url.host);
    },
  };
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const give = () => reject(signal.reason as Error);
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", give));
  });
}

async function readRules(
  web: GuardedFetch,
  origin: string,
  product: string,
  deadline: AbortSignal,
): Promise<Rules> {
  const everything: Rules = { kind: "rules", allows: () => true };
  try {
    const { response } = await web.request(new URL("/robots.txt", origin), ASK, deadline);
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
