import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

import type { RequestHandler } from "express";

const current = new AsyncLocalStorage<string>();

/** What a caller may choose for themselves; anything else could forge lines of the log. */
const ACCEPTABLE = /^[\w.:-]{8,128}$/;

/** Gives each request an id, the caller's own where it is fit, and sends it back in `x-request-id`. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get("x-request-id") ?? "";
  const id = ACCEPTABLE.test(given) ? given : randomUUID();
  response.setHeader("x-request-id", id);
  current.run(id, next);
};

/** The id of the request that is being answered; null outside of one. */
export const requestId = (): string | null => current.getStore() ?? null;
