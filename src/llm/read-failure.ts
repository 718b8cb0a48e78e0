import { APIConnectionError, APIError } from "openai";

import { ModelFailure } from "../domain/model-failure.js";
import { AnswerTooLarge } from "./openai-client.js";

/**
 * Says in our own words what went wrong with a request. The server's words and the client's error are left behind: they may
 * repeat the key or the article.
 */
export function readFailure(error: unknown, signal: AbortSignal): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (signal.aborted) return new ModelFailure("TIMEOUT", "it did not answer in time");
  if (isTooLarge(error)) return new ModelFailure("TOO_LARGE", "its answer was far too long");
  if (error instanceof APIConnectionError) return new ModelFailure("UNAVAILABLE", "it cannot be reached");
  if (error instanceof APIError && typeof error.status === "number")
    return ofStatus(error.status, error.code ?? null, retryAfter(error.headers as Headers | undefined));
  return new ModelFailure("INVALID", "its answer cannot be read");
}

function ofStatus(status: number, code: string | null, retryAfterMs: number | null): ModelFailure {
  const answered = `it answered ${status}`;
  if (status === 401 || status === 403)
    return new ModelFailure("UNAUTHORIZED", `${answered}: see OPENAI_API_KEY`);
  // What is used up does not come back by waiting.
  if (status === 429 && code === "insufficient_quota")
    return new ModelFailure("UNAUTHORIZED", `${answered}: the account has nothing left`);
  if (status === 429) return new ModelFailure("RATE_LIMITED", answered, retryAfterMs);
  if (status === 408 || status === 409 || status >= 500)
    return new ModelFailure("UNAVAILABLE", answered, retryAfterMs);
  return new ModelFailure("REJECTED", `${answered}: see OPENAI_MODEL and OPENAI_BASE_URL`);
}

/** How long the server asks to wait, in milliseconds; it may give seconds or a date. */
function retryAfter(headers: Headers | undefined): number | null {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const given = headers?.get("retry-after") ?? "";
  if (/^\s*\d+(?:\.\d+)?\s*$/u.test(given)) return Number.parseFloat(given) * 1000;
  const until = Date.parse(given) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : null;
}

function isTooLarge(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof AnswerTooLarge) return true;
  return false;
}
