import type { ApolloServer } from "@apollo/server";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";

import type { RequestContext } from "../resolvers/request-context.js";
import type { ServerApp } from "./app-context.js";
import { graphqlRoute } from "./graphql-route.js";
import { healthRoutes } from "./health-routes.js";
import { allowCallers, sendRefusal } from "./allow-callers.js";
import type { Documents } from "./documents.js";
import type { Door } from "./door.js";
import { metricsRoute } from "./metrics-route.js";
import { observeRequests } from "./observe-requests.js";
import { exportRoutes } from "./export-routes.js";
import { graphiqlRoutes } from "./graphiql-routes.js";
import { pageRoutes, sendPage } from "./page-routes.js";
import { publicPages } from "./pages/public-pages.js";
import { notFound, stopping } from "./refusals.js";
import { identifyRequest, requestId } from "./request-id.js";

const guardHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  // A page elsewhere that opens one of ours in a window keeps no hold of it.
  response.setHeader("cross-origin-opener-policy", "same-origin");
  next();
};

/** Whether a person asks by a browser. */
const asksForPage = (request: Request) =>
  request.method === "GET" && request.accepts(["json", "html"]) === "html";

/** A person who opens /graphql wants to ask something. */
const showGraphiql: RequestHandler = (request, response, next) => {
  if (request.query["query"] === undefined && asksForPage(request)) return response.redirect("/graphiql");
  next();
};

export interface HttpParts {
  apollo: ApolloServer<RequestContext>;
  door: Door;
  documents: Documents;
  /** Aborts when the server begins to end, and takes nothing new. */
  ending: AbortSignal;
}

const refuseAtTheEnd =
  (ending: AbortSignal): RequestHandler =>
  (_request, response, next) => {
    if (ending.aborted) sendRefusal(response, stopping());
    else next();
  };

const nothingHere = () =>
  notFound(
    "There is nothing at this address. The pages begin at /, the API is at /graphql, GraphiQL at /graphiql.",
  );

const sayNothingIsHere = (request: Request, response: Response) => {
  if (asksForPage(request)) sendPage(response.status(404));
  else sendRefusal(response, nothingHere());
};

/** Joins the routes. Everything is behind the rule who may call. */
export function createHttpApp(app: ServerApp, { apollo, door, documents, ending }: HttpParts): Express {
  const http = express();
  http.disable("x-powered-by");
  http.use(identifyRequest, observeRequests(app), guardHeaders, allowCallers(door));
  http.use(healthRoutes(app, ending));
  http.use(refuseAtTheEnd(ending));
  http.use(metricsRoute(app, door));
  http.use("/graphql", showGraphiql, graphqlRoute(app, apollo, { door, documents, ending }));
  http.use(publicPages({ app, apollo }, app.config, door));
  http.use(exportRoutes(app, door));
  http.use(graphiqlRoutes());
  http.use(pageRoutes());
  http.use(sayNothingIsHere);
  const unexpected: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    // An address that is no text, as /claims/%E0, is its caller's mistake.
    if (error instanceof URIError) return sayNothingIsHere(request, response);
    app.logger.error({ err: error }, "a request failed");
    const message = "Something went wrong here. Tell whoever runs this Claimgraph, with the request id.";
    const body = {
      errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId: requestId() } }],
    };
    if (response.headersSent) response.destroy();
    else response.status(500).json(body);
  };
  http.use(unexpected);
  return http;
}
