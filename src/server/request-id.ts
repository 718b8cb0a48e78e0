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

/** What is known of a request when it comes: its id is the caller's own where that is fit. */
export const newRequest = (given: unknown, operation: string | null): RequestNotes => ({
  id: typeof given === "string" && ACCEPTABLE.test(given) ? given : randomUUID(),
  operation,
});

/** Does something as a part of answering a request: what it logs and the errors that it gives bear the request's id. */
export const inRequest = <Result>(notes: RequestNotes, work: () => Result): Result =>
  current.run(notes, work);

/** Gives each request an id, and sends it back in `x-request-id`. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const notes = newRequest(request.get("x-request-id"), null);
  response.setHeader("x-request-id", notes.id);
  inRequest(notes, next);
};

/** The notes on the request that is being answered; null outside of one. */
export const requestNotes = (): RequestNotes | null => current.getStore() ?? null;

/** The id of the request that is being answered; null outside of one. */
export const requestId = (): string | null => requestNotes()?.id ?? null;
