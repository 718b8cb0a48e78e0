import { getDomain, getHostname } from "tldts";

import { aggregatorDomains } from "./aggregators.js";

/** The source of a text that came without a URL; it is no publisher. */
export const UNKNOWN_SOURCE = "unknown.invalid";

/** Whether it is an outlet, and counts where outlets are counted. */
export const isOutlet = ({ domain }: { domain: string }): boolean => domain !== UNKNOWN_SOURCE;

/**
 * Gives the domain that identifies whoever publishes at a URL: the registrable domain by the Public Suffix List with its
 * private part (so every blog of a blog host is its own), or the host itself where it has none (an address, "localhost").
 */
export function sourceDomain(url: string | null): string {
  if (url === null) return UNKNOWN_SOURCE;
  const host = getHostname(url)?.replace(/\.$/, "");
  if (!host) return UNKNOWN_SOURCE;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** A domain that somebody wrote, as the graph has it. */
export const asDomain = (written: string): string => written.trim().toLowerCase();

/** Whether a URL stands on a site that shows other publishers' articles. */
export function isOnAggregator(url: string): boolean {
  const host = getHostname(url) ?? "";
  return aggregatorDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
