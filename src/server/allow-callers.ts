import type { RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";

import { ANONYMOUS, type Caller, type Scope } from "../domain/access.js";
import { GraphError } from "../graph/graph-error.js";
import type { Access, Door } from "./door.js";
import { LOCAL_ONLY } from "./local-callers.js";
import { maskError } from "./mask-errors.js";
import { forbidden, needsScope } from "./refusals.js";

/** Lets callers on this machine come to every route, and others once there are keys. */
export const allowCallers =
  (door: Door): RequestHandler =>
  async (request, response, next) => {
    if (await door.mayCall(request)) return next();
    sendRefusal(response, forbidden(LOCAL_ONLY));
  };

/** Lets a caller in to the API by their key. */
export const admitCallers =
  (door: Door): RequestHandler =>
  async (request, response, next) => {
    try {
      response.locals["access"] = await door.admit(request, request.get("authorization"));
    } catch (error) {
      if (error instanceof GraphQLError) return sendRefusal(response, error);
      if (!(error instanceof GraphError)) throw error;
      const masked = maskError({ message: error.message }, error);
      return void response.status(503).json({ errors: [masked] });
    }
    next();
  };

/** Who was let in; only behind `admitCallers`. */
export const accessOf = ({ locals }: Response): Access => locals["access"] as Access;

/** Who was let in, if that was asked. */
export const callerOf = ({ locals }: Response): Caller | null =>
  (locals["access"] as Access | undefined)?.caller ?? null;

/** Lets callers go on whose key has a scope; anonymous reading is of the graph alone. Only behind `admitCallers`. */
export const requireKeyWith =
  (scope: Scope): RequestHandler =>
  (_request, response, next) => {
    const { name, scopes } = accessOf(response).caller;
    if (name !== ANONYMOUS && scopes.has(scope)) return next();
    sendRefusal(response, needsScope(scope));
  };

/** Answers with a refusal in place of what was asked. */
export function sendRefusal(response: Response, refusal: GraphQLError): void {
  const { status, headers } = refusal.extensions["http"] as { status: number; headers: Map<string, string> };
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).json({ errors: [maskError(refusal.toJSON(), refusal)] });
}
