import { lookup as systemLookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

import { Agent, cacheStores, type Dispatcher, interceptors } from "undici";

import { isPublicAddress } from "./address-policy.js";

/** A name resolved to an address that is not public. It carries no address: the caller has no business knowing it. */
export class BlockedAddressError extends Error {
  constructor() {
    super("The name leads to an address that is not on the public internet.");
    this.name = "BlockedAddressError";
  }
}

/** Finds every address of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, found) =>
      error ? reject(error) : resolve(found),
    );
  });

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 10_000;

const limits = {
  headersTimeout: ANSWER_TIMEOUT_MS,
  bodyTimeout: ANSWER_TIMEOUT_MS,
  maxHeaderSize: 32 * 1024,
  keepAliveTimeout: 1_000,
  keepAliveMaxTimeout: 5_000,
};
/** Requests of one host at the same time, bodies included; the others wait for their turn. */
const CONNECTIONS = { public: 4, allowed: 16 };
/** For pages that say nothing of it themselves; before it is given again, each is asked about in any case. */
const KEPT_MS = 24 * 60 * 60 * 1_000;
/** Compressed bytes of answers that are kept to be asked about ("has it changed?") instead of being sent again. */
const STORE = { maxSize: 24 * 1024 * 1024, maxEntrySize: 1024 * 1024, maxCount: 500 };

/**
 * An agent whose connections go only to public addresses. The addresses that are checked are the ones connected to, so a
 * name that changes its answer in between gains nothing; one private address among several blocks the name. Addresses that
 * stand in the URL itself are never looked up: `reasonToBlock` judges those.
 */
export function createPublicAgent(resolve: Resolve): Agent {
  const connect = { timeout: CONNECT_TIMEOUT_MS, lookup: lookupPublic(resolve) };
  return new Agent({ ...limits, connections: CONNECTIONS.public, connect });
}

/** An agent for the hosts that the operator allowed by name. */
export function createAllowedAgent(): Agent {
  const connect = { timeout: CONNECT_TIMEOUT_MS };
  return new Agent({ ...limits, connections: CONNECTIONS.allowed, connect });
}

/** Keeps an agent's answers, each agent's by themselves: what one guard let in is never an answer where another decides. */
export const withCache = (agent: Agent): Dispatcher => {
  const store = new cacheStores.MemoryCacheStore(STORE);
  return agent.compose(interceptors.cache({ store, methods: ["GET"], cacheByDefault: KEPT_MS }));
};

function lookupPublic(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const first = found[0];
        if (!first || !found.every(({ address }) => isPublicAddress(address)))
          callback(new BlockedAddressError(), []);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
