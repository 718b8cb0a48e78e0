import { lookup as systemLookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

import { Agent } from "undici";

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

/**
 * An agent whose connections go only to public addresses. The addresses that are checked are the ones connected to, so a
 * name that changes its answer in between gains nothing; one private address among several blocks the name. Addresses that
 * stand in the URL itself are never looked up: `reasonToBlock` judges those.
 */
export function createPublicAgent(resolve: Resolve): Agent {
  return new Agent({ ...limits, connect: { timeout: CONNECT_TIMEOUT_MS, lookup: lookupPublic(resolve) } });
}

/** An agent for the hosts that the operator allowed by name. */
export function createAllowedAgent(): Agent {
  return new Agent({ ...limits, connect: { timeout: CONNECT_TIMEOUT_MS } });
}

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
