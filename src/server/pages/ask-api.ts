import type { ApolloServer } from "@apollo/server";
import type { Response } from "express";

import type { RequestContext } from "../../resolvers/request-context.js";
import { accessOf } from "../allow-callers.js";
import { type ApiApp, createRequestContext } from "../app-context.js";

/** What the pages need: the API itself, asked in the caller's name. */
export interface PageParts {
  app: ApiApp;
  apollo: ApolloServer<RequestContext>;
}

export type Answer<Data> = { data: Data } | { status: number; message: string };

const STATUS_OF_CODE: Partial<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

/**
 * Asks the API what a page shows: with the caller's scopes, on the caller's account, within the same limits as over
 * /graphql. Errors come as a status and a sentence for the reader.
 */
export async function askApi<Data>(
  { app, apollo }: PageParts,
  response: Response,
  operation: { query: string; variables: Record<string, unknown> },
): Promise<Answer<Data>> {
  const contextValue = createRequestContext(app, accessOf(response));
  const { body, http } = await apollo.executeOperation<Data>(operation, { contextValue });
  if (body.kind !== "single") throw new Error("a page's query was answered in parts");
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  if (error === undefined) return { data: data as Data };
  for (const [name, value] of http.headers) if (name === "retry-after") response.setHeader(name, value);
  const status = STATUS_OF_CODE[String(error.extensions?.["code"])] ?? http.status ?? 500;
  return { status: status < 400 ? 500 : status, message: error.message };
}
