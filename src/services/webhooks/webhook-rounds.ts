import type { ClaimEvents } from "../claim-events.js";
import { Overrun } from "../event-queue.js";
import { createRounds, type Rounds } from "../rounds.js";
import type { ServingParts } from "./deliver-change.js";
import { serveWebhooks, sweepLog } from "./serve-webhooks.js";

export interface WebhookRoundsParts extends ServingParts {
  claims: ClaimEvents;
  /** Told where a round that a commit began could not be ended; what is due is left to the next. */
  onTrouble: (error: unknown) => void;
}

/** Serves webhooks: what is due at each `run`, and from `listen` on as soon as a verdict changes, here or in another process. */
export interface WebhookRounds extends Pick<Rounds, "run" | "close"> {
  listen(): void;
}

export function createWebhookRounds(parts: WebhookRoundsParts): WebhookRounds {
  const rounds = createRounds(async function* (signal) {
    while (await serveWebhooks(parts, signal)) yield;
  });
  let listening: AsyncIterator<unknown> | null = null;
  let closed = false;
  let told: unknown = null;
  /** All changes of a commit wake the same round: what ended it is told once. */
  const wake = () =>
    void rounds.wake().catch((error: unknown) => {
      if (error !== told) parts.onTrouble(error);
      told = error;
    });
  const hear = async (): Promise<void> => {
    const changes = parts.claims.subscribe(null);
    listening = changes;
    for await (const { kind } of changes) if (kind === "VERDICT_CHANGED") wake();
  };
  const listen = (): void =>
    void hear().catch((error: unknown) => {
      if (!(error instanceof Overrun)) return parts.onTrouble(error);
      // So much was committed at once that not all was heard; one round sees it all the same.
      wake();
      if (!closed) listen();
    });
  return {
    listen,
    run: async () => {
      // What cannot be told keeps nothing from being forgotten.
      await Promise.all([rounds.run(), sweepLog(parts)]);
    },
    close: async () => {
      closed = true;
      await listening?.return?.();
      await rounds.close();
    },
  };
}
