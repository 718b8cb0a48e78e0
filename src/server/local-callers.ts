import type { IncomingMessage } from "node:http";

import type { Config } from "../config.js";
import { localPeerTest } from "../local-peers.js";

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
