import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from "express";
import { GraphQLError } from "graphql";

import type { RequestContext } from "../resolvers/request-context.js";
import { createRequestContext, type ServerApp } from "./app-context.js";
import { accessOf, admitCallers, sendRefusal } from "./allow-callers.js";
import type { Documents, NamedDocument } from "./documents.js";
import type { Door } from "./door.js";
import { badRequest, stopping, tooLarge, unsupportedMediaType } from "./refusals.js";
import { createFieldTimer } from "./time-fields.js";

/** Large enough for a page of 5 MiB with every character escaped. */
const LARGEST_BODY = "16mb";
const LARGEST_DOCUMENT_BYTES = 256 * 1024;

/** JSON only: forms and plain text are what a page elsewhere could send in its visitor's name. */
const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== "POST" || request.is("application/json")) return next();
  const message = 'Send the operation as JSON, with the header "content-type: application/json".';
  sendRefusal(response, unsupportedMediaType(message));
};

const limitDocument: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  const inBody = typeof body === "object" && body !== null && "query" in body ? body.query : undefined;
  const document = inBody ?? request.query["query"];
  if (typeof document !== "string" || Buffer.byteLength(document) <= LARGEST_DOCUMENT_BYTES) return next();
  const message = "The GraphQL document is larger than 256 KiB. Put long values into variables.";
  sendRefusal(response, tooLarge(message));
};

/** Whether the document may be asked for is decided before it is read. */
const admitDocument =
  (documents: Documents): RequestHandler =>
  (request, response, next) => {
    const named = (request.method === "POST" ? request.body : request.query) as NamedDocument;
    try {
      documents.admit(named);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return sendRefusal(response, error);
    }
    next();
  };

/** A GET has no body; the integration asks for one. */
const withBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/** What reading the body throws: not JSON, too large, an unknown encoding. */
const badBody: ErrorRequestHandler = (
  error: { type?: string; status?: number },
  _request,
  response,
  next,
) => {
  if (error.type === undefined || error.status === undefined || error.status >= 500) return next(error);
  const isTooLarge = error.type === "entity.too.large";
  const refusal = isTooLarge
    ? tooLarge("The request is larger than 16 MiB. Send less; an article may have 5 MiB.")
    : badRequest(
        'The request\'s body cannot be read as JSON. Send {"query": …, "variables": …}.',
        error.status,
      );
  sendRefusal(response, refusal);
};

/** Makes one span of the operation; what it is called is known later. */
const asOneStep =
  ({ telemetry: { traces } }: Pick<ServerApp, "telemetry">): RequestHandler =>
  (_request, response, next) => {
    const answered = new Promise<void>((resolve) => response.once("close", resolve));
    void traces.within("operation", {}, () => {
      next();
      return answered;
    });
  };

/** Aborts when the caller hangs up or the server begins to end. */
function whileAwaited(response: Response, ending: AbortSignal): AbortSignal {
  const hungUp = new AbortController();
  const hangUp = () => hungUp.abort(stopping());
  if (response.closed) hangUp();
  else response.once("close", hangUp);
  return AbortSignal.any([hungUp.signal, ending]);
}

/** The API itself: POST with JSON, or GET for queries. */
export function graphqlRoute(
  app: ServerApp,
  apollo: ApolloServer<RequestContext>,
  { door, documents, ending }: { door: Door; documents: Documents; ending: AbortSignal },
): Router {
  const router = Router();
  const fieldTimer = createFieldTimer(app.telemetry.metrics);
  router.use(admitCallers(door));
  router.use(jsonOnly, express.json({ limit: LARGEST_BODY }), badBody, limitDocument, withBody);
  router.use(admitDocument(documents), asOneStep(app));
  router.use(
    expressMiddleware(apollo, {
      context: ({ res }) => {
        const watch = { timeField: fieldTimer(), whileAwaited: () => whileAwaited(res, ending) };
        return Promise.resolve(createRequestContext(app, accessOf(res), watch));
      },
    }),
  );
  return router;
}
