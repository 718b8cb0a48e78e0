import { setTimeout } from "node:timers/promises";

import { ModelFailure } from "../domain/model-failure.js";
import { readFailure } from "./read-failure.js";

const MOST_ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;
/** A server that wants to be left alone for longer is left alone: the analysis does not wait for it. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Sends a request, again where the server was busy or away, after as long as it asks. Rejects with a ModelFailure; never
 * lasts beyond `deadline`, whatever the server asks.
 */
export async function withAttempts<Answer>(
  send: (signal: AbortSignal) => Promise<Answer>,
  deadline: number,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.timeout(Math.max(1, deadline - Date.now()));
    const failure = await send(signal).then(
      (answer) => ({ answer }),
      (error: unknown) => readFailure(error, signal),
    );
    if (!(failure instanceof ModelFailure)) return failure.answer;
    const wait = failure.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
    const mayPass = failure.reason === "RATE_LIMITED" || failure.reason === "UNAVAILABLE";
    if (!mayPass || attempt === MOST_ATTEMPTS || wait > LONGEST_WAIT_MS || Date.now() + wait >= deadline)
      throw failure;
    await setTimeout(wait);
  }
}
