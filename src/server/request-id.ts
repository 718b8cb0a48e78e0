import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

import type { RequestHandler } from "express";

/** What is known of the request that is being answered. */
export interface RequestNotes {
  readonly id: string;
  /** The name of its GraphQL operation, as the caller gave it; null for none. */
  operation: string | null;
}

const current = new AsyncLocalStorage<RequestNotes>();

/** What a caller may choose for themselves; anything else could forge lines of the log. */
const ACCEPTABLE = /^[\w.:-]{8,128}$/;

/** Gives each request an id, the caller's own where it is fit, and sends it back in `x-request-id`. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get("x-request-id") ?? "";
  const id = ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader("x-request-id", id);
  current.run({ id, operation: null }, next);
};

/** The notes on the request that is being answered; null outside of one. */
export const requestNotes = (): RequestNotes | null => current.getStore() ?? null;

/** The id of the request that is being answered; null outside of one. */
export const requestId = (): string | null => requestNotes()?.id ?? null;
