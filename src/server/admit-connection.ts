import { GraphQLError } from "graphql";
import { CloseCode, type Context } from "graphql-ws";
import type { Extra } from "graphql-ws/use/ws";

import type { Access, Door } from "./door.js";

export type Connection = Context<Record<string, unknown> | undefined, Extra>;

/** 4000 to 4999 are free to choose (RFC 6455); this one says what 429 does over HTTP. */
const TOO_MANY_REQUESTS = 4429;

const CLOSE_CODES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: CloseCode.Unauthorized,
  FORBIDDEN: CloseCode.Forbidden,
  RATE_LIMITED: TOO_MANY_REQUESTS,
};

/** Lets a websocket in by the key in its `connectionParams`, or in the header of the request that opened it. */
export function admitConnection(door: Door, { connectionParams, extra }: Connection): Promise<Access> {
  const given = connectionParams?.["authorization"] ?? connectionParams?.["Authorization"];
  const authorization = typeof given === "string" ? given : extra.request.headers.authorization;
  return door.admit(extra.request, authorization);
}

/** Whether a websocket may stay open; where not, it is closed with a code that says why. */
export async function mayConnect(door: Door, connection: Connection): Promise<boolean> {
  try {
    await admitConnection(door, connection);
    return true;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions["code"]);
    connection.extra.socket.close(CLOSE_CODES[code] ?? CloseCode.Forbidden, code);
    return false;
  }
}
