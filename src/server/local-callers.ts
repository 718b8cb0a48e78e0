import type { RequestHandler } from "express";

import { type Config, localPeerTest } from "../config.js";
import { requestId } from "./request-id.js";

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

const REMEDY =
  "Call it at http://localhost or http://127.0.0.1 from the machine that it runs on, without a proxy in between.";

/**
 * While there are no keys, everything is open to callers on this machine and to nobody else: the peer must be local, the
 * Host header must name this machine (a page elsewhere could point its own name here), and no proxy may stand in between.
 */
export function allowLocalCallersOnly({ trustedPeers }: Pick<Config, "trustedPeers">): RequestHandler {
  const isLocalPeer = localPeerTest(trustedPeers);
  return (request, response, next) => {
    const forwarded = Object.keys(request.headers).some(
      (name) => name === "forwarded" || name.startsWith("x-forwarded") || name === "x-real-ip",
    );
    const local =
      isLocalPeer(request.socket.remoteAddress ?? "") && LOCAL_HOST.test(request.headers.host ?? "");
    if (local && !forwarded) return next();
    response.status(403).json({
      errors: [
        {
          message: `This Claimgraph answers callers on its own machine only. ${REMEDY}`,
          extensions: { code: "FORBIDDEN", requestId: requestId() },
        },
      ],
    });
  };
}
