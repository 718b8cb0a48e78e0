import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

import type { Scope } from "../domain/access.js";

/** A refusal with the status and the headers that it has over HTTP. */
const refused = (code: string, status: number, message: string, headers: [string, string][] = []) =>
  new GraphQLError(message, {
    extensions: { code, http: { status, headers: new HeaderMap(headers) } },
  });

/** One answer for no key, a wrong one, an expired and a revoked one: which of them it is helps only who guesses. */
export const unauthenticated = () =>
  refused(
    "UNAUTHENTICATED",
    401,
    'This needs a key that counts: send "Authorization: Bearer cg_…" (over a websocket as `authorization` in connectionParams). ' +
      "A key that is wrong, has expired or was revoked is refused; whoever runs this Claimgraph makes one with `claimgraph keys add`.",
    [["www-authenticate", 'Bearer realm="claimgraph"']],
  );

export const rateLimited = (why: string, waitMs: number) => {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return refused("RATE_LIMITED", 429, `${why} Try again in ${seconds} seconds.`, [
    ["retry-after", String(seconds)],
  ]);
};

export const badRequest = (message: string, status = 400) => refused("BAD_REQUEST", status, message);

export const unsupportedMediaType = (message: string) => refused("UNSUPPORTED_MEDIA_TYPE", 415, message);

export const tooLarge = (message: string) => refused("TOO_LARGE", 413, message);

export const documentNotTrusted = () =>
  refused(
    "DOCUMENT_NOT_TRUSTED",
    403,
    "This server answers only documents that it knows beforehand (DOCUMENTS=persisted). Whoever runs it adds one in DOCUMENTS_DIR.",
  );

export const forbidden = (message: string) => refused("FORBIDDEN", 403, message);

/** What is to be said where a scope is missing, of a request or of a field of it. */
export const scopeIsMissing = (scope: Scope) =>
  `This needs a key with the scope "${scope}": ask whoever runs this Claimgraph for one (\`claimgraph keys add\`).`;

export const needsScope = (scope: Scope) => forbidden(scopeIsMissing(scope));

export const notFound = (message: string) => refused("NOT_FOUND", 404, message);

/** A connection that is kept open could go on asking for as long as others are answered. */
export const stopping = () =>
  refused("STOPPING", 503, "This server is stopping. Ask again in a moment, on another connection.", [
    ["connection", "close"],
  ]);
