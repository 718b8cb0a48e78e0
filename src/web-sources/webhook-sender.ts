import type { Response } from "undici";

import { ExpectedFailure } from "../domain/expected-failure.js";
import { toInstant } from "../domain/instant.js";
import type { Attempt } from "../domain/webhooks/after-attempt.js";
import type { Measure, WebhookSender } from "../services/doors.js";
import { type AllowList, isAllowed, reasonToBlock } from "./address-policy.js";
import { BackedOffFailure, RedirectFailure, TooSlowFailure } from "./fetch-failures.js";
import { type Resolve, resolveBySystem } from "./resolve-name.js";
import { createGuardedFetch, withinDeadline } from "./guarded-fetch.js";
import { createHostManners } from "./host-manners.js";
import { readRetryAfter } from "./retry-after.js";
import { DEFAULT_USER_AGENT } from "./web.js";

export interface WebhookSenderOptions {
  fetchAllow: AllowList;
  userAgent: string | null;
  timeoutMs?: number;
  now?: () => number;
  resolve?: Resolve;
  measure?: Measure;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** Sends to webhooks through the guarded door: no redirect is followed, and nothing goes where pages would not be fetched from. */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { fetchAllow: allow, timeoutMs = DEFAULT_TIMEOUT_MS, now = Date.now } = options;
  const guarded = createGuardedFetch({
    ...{ allow, mostRedirects: 0, keepAnswers: false, measure: options.measure },
    userAgent: options.userAgent ?? DEFAULT_USER_AGENT,
    resolve: options.resolve ?? resolveBySystem,
    manners: createHostManners({ spacing: () => 0, now }),
  });
  const reasonToRefuse = (raw: string) => {
    if (!URL.canParse(raw)) return "it is not a whole https address";
    const url = new URL(raw);
    const isOpen = url.protocol !== "https:" && !isAllowed(url, allow);
    return isOpen ? "what is sent must go by https" : reasonToBlock(url, allow);
  };
  return {
    reasonToRefuse,
    send: async (url, { headers, body }, signal) => {
      if (reasonToRefuse(url) !== null) return attempt("BLOCKED");
      const ask = { accept: "*/*", headers: { "content-type": "application/json", ...headers }, body };
      const work = async (deadline: AbortSignal) => {
        const { response } = await guarded.request(new URL(url), ask, deadline);
        // Only the status says whether it was taken.
        await response.body?.cancel();
        return readAnswer(response, now());
      };
      return withinDeadline(timeoutMs, work, signal).catch(readFailure);
    },
    close: guarded.close,
  };
}

const attempt = (outcome: Attempt["outcome"], more: Partial<Attempt> = {}): Attempt => ({
  ...{ outcome, httpStatus: null, notBefore: null, ...more },
});

function readAnswer({ status, headers }: Response, now: number): Attempt {
  if (status >= 200 && status < 300) return attempt("DELIVERED", { httpStatus: status });
  const wait = readRetryAfter(headers.get("retry-after"), now);
  return attempt("REFUSED", { httpStatus: status, notBefore: wait === null ? null : toInstant(now + wait) });
}

/** A bug, and the reason of a caller that gave up, pass. */
function readFailure(error: unknown): Attempt {
  if (error instanceof BackedOffFailure) return attempt("POSTPONED", { notBefore: toInstant(error.until) });
  if (error instanceof RedirectFailure) return attempt("REDIRECTED", { httpStatus: error.httpStatus });
  if (error instanceof TooSlowFailure) return attempt("TOO_SLOW");
  if (!(error instanceof ExpectedFailure)) throw error;
  return attempt(error.code === "FETCH_BLOCKED" ? "BLOCKED" : "UNREACHABLE");
}
