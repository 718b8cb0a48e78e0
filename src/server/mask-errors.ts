import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { GraphError } from "../graph/graph-error.js";
import { requestId } from "./request-id.js";

/** Codes of errors that are the caller's to mend, or that are written for the caller: their messages go out as they are. */
const FOR_CALLERS = new Set([
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "FORBIDDEN",
  "TOO_COMPLEX",
  "TOO_SLOW",
  "UNAUTHENTICATED",
  "NOT_FOUND",
  "STOPPING",
  "UNSUPPORTED_MEDIA_TYPE",
  "TOO_LARGE",
  "RATE_LIMITED",
  "DOCUMENT_NOT_TRUSTED",
  "PERSISTED_QUERY_NOT_FOUND",
]);

const OPERATIONAL: Partial<Record<GraphError["code"], { code: string; message: string }>> = {
  UNAVAILABLE: {
    code: "DATABASE_UNAVAILABLE",
    message: "The database does not answer. Try again in a moment.",
  },
  UNAUTHORIZED: {
    code: "DATABASE_UNAVAILABLE",
    message: "The database cannot be used. Tell whoever runs this Claimgraph.",
  },
  TIMEOUT: {
    code: "TIMEOUT",
    message: "This took too long and was stopped. Ask for less at once, or try again.",
  },
};

const UNEXPECTED = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong here. Tell whoever runs this Claimgraph, with the request id.",
};

/** What was thrown, also where no resolver threw it, as while a subscription is let in. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError instanceof GraphError
    ? error.originalError
    : unwrapResolverError(error);

/** What a caller sees of an error: its code, the request id, and no word of our insides. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const code = formatted.extensions?.["code"];
  const cause = causeOf(error);
  const shown =
    typeof code === "string" && FOR_CALLERS.has(code)
      ? { code, message: formatted.message }
      : (cause instanceof GraphError && OPERATIONAL[cause.code]) || UNEXPECTED;
  return {
    message: shown.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: shown.code, requestId: requestId(), ...missingScope(formatted) },
  };
}

const missingScope = ({ extensions }: GraphQLFormattedError) =>
  extensions?.["missingScope"] === undefined ? {} : { missingScope: extensions["missingScope"] };

/** Whether nobody could have expected it, so that it belongs in the log with all that is known. */
export const isUnexpected = (error: unknown): boolean => {
  const cause = causeOf(error);
  const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
  return (
    !(typeof code === "string" && FOR_CALLERS.has(code)) &&
    !(cause instanceof GraphError && cause.code in OPERATIONAL)
  );
};
