import { lookup as systemLookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

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

/** Finds a name's address for a connection, where all that it has are public. */
export function lookupPublic(resolve: Resolve): LookupFunction {
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
