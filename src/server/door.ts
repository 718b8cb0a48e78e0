import type { IncomingMessage } from "node:http";

import { ANONYMOUS, type Caller, LOCAL_CALLER } from "../domain/access.js";
import type { ServerApp } from "./app-context.js";
import { createGuessLimit } from "./guess-limit.js";
import { LOCAL_ONLY, localCallerTest } from "./local-callers.js";
import { forbidden, unauthenticated } from "./refusals.js";

/** Who was let in, and on whose account their operations go; null: they are not limited. */
export interface Access {
  caller: Caller;
  account: string | null;
}

/** Decides who may call, and what they may. */
export interface Door {
  /** Whether a caller may come as far as the pages, the health routes and a websocket. */
  mayCall(request: IncomingMessage): Promise<boolean>;
  /** Lets a caller in by what they send as `Authorization`; throws a refusal otherwise. */
  admit(request: IncomingMessage, authorization: string | undefined): Promise<Access>;
}

type DoorParts = Pick<ServerApp, "config" | "services" | "telemetry">;

const BEARER = /^Bearer +(\S+) *$/i;

/** While there are no keys, everything is open to callers on this machine and to nobody else; then keys say who may what. */
export function createDoor({ config, services: { apiKeys }, telemetry }: DoorParts): Door {
  const isLocalCaller = localCallerTest(config);
  const guesses = createGuessLimit(() => telemetry.metrics.count("rateLimited", { reason: "keys" }));
  const local: Access = {
    caller: LOCAL_CALLER,
    account: config.costLimit.limitsLocal ? LOCAL_CALLER.name : null,
  };
  const withoutKey = (peer: string): Access => {
    if (!config.anonymousReading) throw unauthenticated();
    return { caller: { name: ANONYMOUS, scopes: new Set(["read"]) }, account: `anonymous ${peer}` };
  };
  const withKey = async (peer: string, authorization: string): Promise<Access> => {
    const key = BEARER.exec(authorization)?.[1] ?? "";
    await guesses.refuse(peer, key);
    const known = await apiKeys.verify(key);
    if (known === null) {
      await guesses.count(peer, key);
      throw unauthenticated();
    }
    const { name, scopes } = known;
    return { caller: { name, scopes: new Set(scopes) }, account: `key ${name}` };
  };
  return {
    mayCall: async (request) => isLocalCaller(request) || (await apiKeys.exist()),
    admit: async (request, authorization) => {
      const peer = request.socket.remoteAddress ?? "unknown";
      if (await apiKeys.exist())
        return authorization === undefined ? withoutKey(peer) : withKey(peer, authorization);
      if (!isLocalCaller(request)) throw forbidden(LOCAL_ONLY);
      return local;
    },
  };
}
