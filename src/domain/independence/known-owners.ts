import { sourceDomain } from "../source-identity.js";
import type { Instant } from "../instant.js";
import file from "./publishers.json" with { type: "json" };

/** Who owns a domain, from when to when, and who says so. */
export interface DomainOwnership {
  domain: string;
  publisher: string;
  /** Null: always, or since nobody knows when. */
  from: Instant | null;
  to: Instant | null;
  /** Where this can be read, as a URL. */
  source: string | null;
}

/**
 * The owners of well-known outlets: `publishers.json`, which may be extended line by line. The lines are those of
 * `claimgraph import publishers`, which goes before them.
 */
export const KNOWN_OWNERS: readonly DomainOwnership[] = file.owners;

/** Says what is wrong with a list of owners, a line for each fault; nothing where it can be relied on. */
export function faultsOfOwners(owners: readonly DomainOwnership[]): string[] {
  return owners.flatMap((owner, index) => [
    ...faultsOf(owner),
    ...owners
      .slice(0, index)
      .filter((other) => other.domain === owner.domain && overlap(other, owner))
      .map(
        ({ publisher }) => `${owner.domain}: has two owners at once; say when ${publisher} owned it until`,
      ),
  ]);
}

function faultsOf({ domain, publisher, from, to, source }: DomainOwnership): string[] {
  const faults: string[] = [];
  const filed = sourceDomain(`https://${domain}/`);
  if (filed !== domain) faults.push(`${domain}: no source is filed under it; write ${filed}`);
  if (publisher.trim() === "") faults.push(`${domain}: names no publisher; say who owns it`);
  for (const day of [from, to])
    if (day !== null && !isDay(day)) faults.push(`${domain}: “${day}” is no day; write it as 2014-01-26`);
  if (from !== null && to !== null && to <= from) faults.push(`${domain}: ends before it begins`);
  if (source === null || !URL.canParse(source))
    faults.push(`${domain}: its source is no URL; say where this can be read`);
  return faults;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function overlap(one: DomainOwnership, other: DomainOwnership): boolean {
  const begins = (owner: DomainOwnership) => owner.from ?? "";
  return (one.to === null || begins(other) < one.to) && (other.to === null || begins(one) < other.to);
}
