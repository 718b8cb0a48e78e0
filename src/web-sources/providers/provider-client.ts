import type { Response } from "undici";
import type { z } from "zod";

import { toInstant } from "../../domain/instant.js";
import { type Resolve, resolveBySystem } from "../resolve-name.js";
import { type Ask, createGuardedFetch, readBody, withinDeadline } from "../guarded-fetch.js";
import { createHostManners } from "../host-manners.js";
import { readRetryAfter } from "../retry-after.js";
import { DEFAULT_USER_AGENT } from "../web.js";
import { asProviderFailure, providerFailures } from "./provider-failures.js";

export interface ProviderClientOptions {
  /** As messages name it: "Brave Search". */
  provider: string;
  /** Where it is asked; this host and port are allowed because the operator set them, and nothing else is. */
  endpoint: string;
  /** Keys among them: they go to the endpoint alone, since no redirect is followed. */
  headers?: Record<string, string>;
  userAgent: string | null;
  timeoutMs?: number;
  mostBytes?: number;
  now?: () => number;
  resolve?: Resolve;
}

/** Asks one provider for JSON through the guarded door. Rejects with a ProviderFailure; where `signal` ends it, with its reason. */
export interface ProviderClient {
  get<T>(parameters: Record<string, string>, answer: z.ZodType<T>, signal: AbortSignal): Promise<T>;
  post<T>(body: unknown, answer: z.ZodType<T>, signal: AbortSignal): Promise<T>;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** Tavily answers 432 and 433 where a plan is used up. */
const RATE_LIMITS = new Set([429, 432, 433]);
/** Google refuses a wrong key with 400, Brave with 422; both say what it is about. */
const ABOUT_THE_KEY = /api[ _-]?key|subscription[ _-]?token/i;
const MOST_BYTES_OF_A_REFUSAL = 16 * 1024;
const DEFAULT_MOST_BYTES = 8 * 1024 * 1024;

export function createProviderClient(options: ProviderClientOptions): ProviderClient {
  const { provider, endpoint, headers = {}, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const now = options.now ?? Date.now;
  const guarded = createGuardedFetch({
    allow: [placeOf(new URL(endpoint))],
    userAgent: options.userAgent ?? DEFAULT_USER_AGENT,
    mostRedirects: 0,
    resolve: options.resolve ?? resolveBySystem,
    manners: createHostManners({ spacing: () => 0, now }),
    keepAnswers: false, // they carry no validators, and some hang on a key
  });
  const send = async <T>(url: URL, ask: Ask, answer: z.ZodType<T>, signal: AbortSignal): Promise<T> => {
    const work = async (deadline: AbortSignal) => {
      const { response } = await guarded.request(url, ask, deadline);
      await refuseFailure(provider, response, Object.keys(headers).length > 0, now());
      return readBody(response, options.mostBytes ?? DEFAULT_MOST_BYTES, "fail");
    };
    const body = await withinDeadline(timeoutMs, work, signal).catch((error: unknown) => {
      throw asProviderFailure(provider, error);
    });
    return parseAnswer(provider, body, answer);
  };
  return {
    get: (parameters, answer, signal) => {
      const url = new URL(endpoint);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return send(url, { accept: "application/json", headers }, answer, signal);
    },
    post: (body, answer, signal) => {
      const ask = { accept: "application/json", headers: { ...headers, "content-type": "application/json" } };
      return send(new URL(endpoint), { ...ask, body: JSON.stringify(body) }, answer, signal);
    },
  };
}

const placeOf = (url: URL) => `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;

async function refuseFailure(
  provider: string,
  response: Response,
  keyed: boolean,
  now: number,
): Promise<void> {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  const said = Buffer.from(await readBody(response, MOST_BYTES_OF_A_REFUSAL, "cut")).toString("utf8");
  const wait = readRetryAfter(response.headers.get("retry-after"), now);
  const retryAt = wait === null ? null : toInstant(now + wait);
  if (RATE_LIMITS.has(status)) throw providerFailures.rateLimited(provider, retryAt);
  if (status >= 500) throw providerFailures.down(provider, retryAt);
  const refusesKey = status === 401 || (keyed && (status === 403 || ABOUT_THE_KEY.test(said)));
  throw refusesKey ? providerFailures.refusedKey(provider) : providerFailures.refused(provider, status);
}

function parseAnswer<T>(provider: string, body: Uint8Array, answer: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    throw providerFailures.garbage(provider, "something that is no JSON");
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success) throw providerFailures.garbage(provider, "JSON of another shape than it is known for");
  return parsed.data;
}
