import type { Dispatcher, Response } from "undici";

import { ExpectedFailure } from "../domain/expected-failure.js";
import type { Measure } from "../services/doors.js";
import { type AllowList, isAllowed, reasonToBlock } from "./address-policy.js";
import { asFetchFailure, fetchFailures } from "./fetch-failures.js";
import type { HostManners } from "./host-manners.js";
import type { Resolve } from "./resolve-name.js";

export interface FetchLimits {
  /** The most bytes of a body after decompression. */
  mostBytes: number;
  /** For the whole way: robots.txt, redirects and body. */
  timeoutMs: number;
  mostRedirects: number;
}

/** What is asked of a URL; a body makes it a POST. */
export interface Ask {
  accept: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What a URL answered after its redirects; the body has not been read yet. */
export interface GuardedResponse {
  url: URL;
  response: Response;
}

/** The one way out to the web: every hop is judged before it is made. */
export interface GuardedFetch {
  /** Follows redirects, calling `beforeHop` ahead of each request; rejects with an ExpectedFailure. */
  request(
    url: URL,
    ask: Ask,
    deadline: AbortSignal,
    beforeHop?: (hop: URL) => Promise<void>,
  ): Promise<GuardedResponse>;
  close(): Promise<void>;
}

export interface GuardedFetchOptions {
  allow: AllowList;
  userAgent: string;
  /** Headers of an Ask go to whatever a redirect leads to: who sends keys allows none. */
  mostRedirects: number;
  resolve: Resolve;
  manners: HostManners;
  /** Whether answers are kept, so that what has not changed is not sent again. */
  keepAnswers: boolean;
  measure?: Measure | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const { allow, mostRedirects, manners } = options;
  let opened: ReturnType<typeof openAgents> | null = null;
  const judge = (url: URL) => {
    const blocked = reasonToBlock(url, allow);
    if (blocked === null) return;
    options.measure?.({ kind: "FETCH", host: url.hostname, outcome: "FETCH_BLOCKED", milliseconds: 0 });
    throw fetchFailures.blocked(blocked);
  };
  const send = async (url: URL, { accept, headers, body }: Ask, signal: AbortSignal): Promise<Response> => {
    const agents = await (opened ??= openAgents(options));
    const dispatcher = isAllowed(url, allow) ? agents.allowed : agents.public;
    const ours = { "user-agent": options.userAgent, accept, "accept-language": "en,*;q=0.5" };
    return agents.fetch(url.href, {
      dispatcher,
      redirect: "manual",
      cache: "no-cache", // what is kept is asked about each time, so that a correction is seen at once
      signal,
      headers: { ...ours, ...headers },
      ...(body === undefined ? {} : { method: "POST", body }),
    });
  };
  return {
    async request(start, ask, deadline, beforeHop) {
      let url = start;
      for (let hop = 0; ; hop += 1) {
        judge(url);
        await beforeHop?.(url);
        const here = url;
        const visit = () => manners.visit(here, deadline, () => send(here, ask, deadline));
        const response = await measured(options.measure, here, visit);
        if (!REDIRECTS.has(response.status)) return { url, response };
        await response.body?.cancel();
        url = redirectTarget(response, url);
        if (hop === mostRedirects) throw fetchFailures.tooManyRedirects(mostRedirects, response.status);
      }
    },
    close: async () => {
      const agents = await opened;
      await Promise.all([agents?.public.close(), agents?.allowed.close()]);
    },
  };
}

/** What sends requests, loaded with the first of them. */
async function openAgents({ keepAnswers, resolve }: GuardedFetchOptions) {
  const { createAllowedAgent, createPublicAgent, fetch, withCache } = await import("./guarded-agent.js");
  const keep = keepAnswers ? withCache : (agent: Dispatcher) => agent;
  return { fetch, public: keep(createPublicAgent(resolve)), allowed: keep(createAllowedAgent()) };
}

/** Tells how a request went: the class of its status, or why there is none. */
async function measured(
  measure: Measure = () => undefined,
  { hostname: host }: URL,
  visit: () => Promise<Response>,
): Promise<Response> {
  const started = performance.now();
  const tell = (outcome: string) =>
    measure({ kind: "FETCH", host, outcome, milliseconds: performance.now() - started });
  try {
    const response = await visit();
    tell(`${Math.floor(response.status / 100)}xx`);
    return response;
  } catch (error) {
    const failure = asFetchFailure(error);
    tell(failure instanceof ExpectedFailure ? failure.code : "FETCH_FAILED");
    throw error;
  }
}

/** Where a redirect leads; sites write characters beyond ASCII as the bytes of UTF-8, which a header gives one by one. */
function redirectTarget(response: Response, from: URL): URL {
  const location = Buffer.from(response.headers.get("location") ?? "", "latin1").toString("utf8");
  if (location === "" || !URL.canParse(location, from.href)) throw fetchFailures.badRedirect(response.status);
  return new URL(location, from);
}

/** Reads a body up to a number of decompressed bytes; past it the connection is cut and `whenMore` decides. */
export async function readBody(
  response: Response,
  mostBytes: number,
  whenMore: "fail" | "cut",
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value as Uint8Array);
    size += (part.value as Uint8Array).byteLength;
    if (size <= mostBytes) continue;
    await reader?.cancel();
    if (whenMore === "fail") throw fetchFailures.tooLarge(mostBytes);
    break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes);
}

/** Runs a piece of fetching under a deadline, and makes every failure of the network an ExpectedFailure; a caller that gives up hears its own reason. */
export async function withinDeadline<T>(
  timeoutMs: number,
  work: (deadline: AbortSignal) => Promise<T>,
  caller?: AbortSignal,
): Promise<T> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await work(caller ? AbortSignal.any([timeout, caller]) : timeout);
  } catch (error) {
    if (caller?.aborted) throw caller.reason;
    if (timeout.aborted) throw fetchFailures.tooSlow(timeoutMs);
    throw asFetchFailure(error);
  }
}
