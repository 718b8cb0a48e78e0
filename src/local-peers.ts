import { BlockList, isIP } from "node:net";

import type { Config } from "./config.js";
import { SetupFailure } from "./domain/setup-failure.js";

/** Without keys everything is open to callers on this machine, so nobody else may reach the server. */
export function refuseOpenHost({ host, trustedPeers }: Config, { keysExist }: { keysExist: boolean }): void {
  if (isLoopbackHost(host) || trustedPeers.length > 0 || keysExist) return;
  throw new SetupFailure(
    `HOST=${host} would open Claimgraph to other machines, and no key protects it yet: make one with ` +
      "`claimgraph keys add` or API_KEYS, leave HOST at 127.0.0.1, " +
      `or name in TRUSTED_PEERS the only addresses that may call (as docker-compose.yml does).`,
  );
}

/** Whether a host to listen on, or a peer's address, is this machine only. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").replace(/^::ffff:/, "");
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** Gives the test "does this peer's address count as this machine?" for TRUSTED_PEERS and loopback. */
export function localPeerTest(trustedPeers: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const item of trustedPeers) {
    const { address, prefix, family } = parseNetwork(item);
    trusted.addSubnet(address, prefix, family);
  }
  return (address) => {
    const bare = address.replace(/^::ffff:/, "");
    if (isLoopbackHost(bare)) return true;
    const version = isIP(bare);
    return version !== 0 && trusted.check(bare, version === 4 ? "ipv4" : "ipv6");
  };
}

function parseNetwork(text: string): { address: string; prefix: number; family: "ipv4" | "ipv6" } {
  const [address = "", size] = text.split("/");
  const widest = isIP(address) === 6 ? 128 : 32;
  const prefix = size === undefined ? widest : Number(size);
  return { address, prefix, family: widest === 128 ? "ipv6" : "ipv4" };
}

/** Whether a text is an address or a network, as TRUSTED_PEERS takes them. */
export function isNetwork(text: string): boolean {
  const { address, prefix, family } = parseNetwork(text);
  // A network of everything would be no rule at all.
  return (
    isIP(address) !== 0 && Number.isInteger(prefix) && prefix >= 8 && prefix <= (family === "ipv4" ? 32 : 128)
  );
}
