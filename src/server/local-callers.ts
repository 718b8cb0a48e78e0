import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";

import { type Config, localPeerTest } from "../config.js";
import { requestId } from "./request-id.js";

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

const REMEDY =
  "Call it at http://localhost or http://127.0.0.1 from the machine that it runs on, without a proxy in between.";

export const LOCAL_ONLY = `This Claimgraph answers callers on its own machine only. ${REMEDY}`;

/**
 * Tells callers on this machine from all others: the peer must be local, the Host header must name this machine (a page
 * elsewhere could point its own name here), and no proxy may stand in between.
 */
export function localCallerTest({
  trustedPeers,
}: Pick<Config, "trustedPeers">): (request: IncomingMessage) => boolean {
  const isLocalPeer = localPeerTest(trustedPeers);
  return ({ headers, socket }) => {
    const forwarded = Object.keys(headers).some(
      (name) => name === "forwarded" || name.startsWith("x-forwarded") || name === "x-real-ip",
    );
    return !forwarded && isLocalPeer(socket.remoteAddress ?? "") && LOCAL_HOST.test(headers.host ?? "");
  };
}

/** While there are no keys, everything is open to callers on this machine and to nobody else. */
export function allowLocalCallersOnly(config: Pick<Config, "trustedPeers">): RequestHandler {
  const isLocalCaller = localCallerTest(config);
  return (request, response, next) => {
    if (isLocalCaller(request)) return next();
    response
      .status(403)
      .json({ errors: [{ message: LOCAL_ONLY, extensions: { code: "FORBIDDEN", requestId: requestId() } }] });
  };
}
