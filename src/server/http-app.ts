import type { ApolloServer } from "@apollo/server";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";

import type { RequestContext } from "../resolvers/request-context.js";
import type { ServerApp } from "./app-context.js";
import { graphqlRoute } from "./graphql-route.js";
import { healthRoutes } from "./health-routes.js";
import { allowCallers } from "./allow-callers.js";
import type { Door } from "./door.js";
import { exportRoutes } from "./export-routes.js";
import { pageRoutes } from "./page-routes.js";
import { identifyRequest, requestId } from "./request-id.js";

const guardHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  next();
};

/** A person who opens /graphql in a browser wants to ask something. */
const showGraphiql: RequestHandler = (request, response, next) => {
  const asksForPage = request.query["query"] === undefined && request.accepts(["json", "html"]) === "html";
  if (request.method === "GET" && asksForPage) return response.redirect("/graphiql");
  next();
};

/** Joins the routes. Everything is behind the rule who may call. */
export function createHttpApp(app: ServerApp, apollo: ApolloServer<RequestContext>, door: Door): Express {
  const http = express();
  http.disable("x-powered-by");
  http.use(identifyRequest, guardHeaders, allowCallers(door));
  http.use(healthRoutes(app.graph));
  http.use("/graphql", showGraphiql, graphqlRoute(app, apollo, door));
  http.use(exportRoutes(app, door));
  http.use(pageRoutes());
  http.use((_request, response) => {
    const message = "There is nothing at this address. The API is at /graphql, GraphiQL at /graphiql.";
    response
      .status(404)
      .json({ errors: [{ message, extensions: { code: "NOT_FOUND", requestId: requestId() } }] });
  });
  const unexpected: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
    app.logger.error({ err: error, requestId: requestId() }, "a request failed");
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
