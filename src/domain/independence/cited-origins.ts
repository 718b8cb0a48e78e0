import { sourceDomain } from "../source-identity.js";
import type { Instant } from "../instant.js";
import { dateOfSaying } from "./copy-families.js";
import type { FamilyOrigin, OriginatedFamily } from "./assign-origins.js";
import { KNOWN_OWNERS } from "./known-owners.js";
import { publisherOf } from "./mention-facts.js";

/** Origins by the addresses at which they are published, and by the publishers and outlets that publish them. */
export interface CitableOrigins {
  byUrl: ReadonlyMap<string, FamilyOrigin>;
  byPublisher: ReadonlyMap<string, FamilyOrigin>;
}

/**
 * Gives pages that were found outside the origin that they rest on (design, section 4): one that cites or links to what an
 * origin published is that origin's word; an encyclopedia is an origin of its own only where a reference of the passage leads
 * outside all that are counted, and founds nothing without a reference. A page cites what was there before it, so nothing goes
 * in circles, and the order of `families` does not matter.
 *
 * @param elsewhere what else may be cited, as what contradicts the claim
 */
export function withCitedOrigins(
  families: readonly OriginatedFamily[],
  elsewhere: CitableOrigins = NOTHING,
): OriginatedFamily[] {
  const inOrder = [...families].sort((one, other) => (one.family.rootSaid < other.family.rootSaid ? -1 : 1));
  const byUrl = new Map(elsewhere.byUrl);
  const byPublisher = new Map(elsewhere.byPublisher);
  const remember = ({ family, origin }: OriginatedFamily) => {
    for (const { mention } of family.members) if (mention.url) setOnce(byUrl, mention.url, origin);
    if (isEncyclopedic(family) || family.withdrawn) return;
    setOnce(byPublisher, family.publisher.key, origin);
    for (const { mention } of family.members) setOnce(byPublisher, mention.source.domain, origin);
  };
  for (const known of inOrder) if (!mayRest(known)) remember(known);
  const resolved = new Map<OriginatedFamily, OriginatedFamily>();
  for (const found of inOrder.filter(mayRest)) {
    const rested = { family: found.family, origin: originCitedBy(found, { byUrl, byPublisher }) };
    resolved.set(found, rested);
    remember(rested);
  }
  return families.map((family) => resolved.get(family) ?? family);
}

const NOTHING: CitableOrigins = { byUrl: new Map(), byPublisher: new Map() };

/** Only a page's own word may turn out to be another's: an attribution or a credit says already whose it is. */
function mayRest({ family, origin }: OriginatedFamily): boolean {
  return origin.reason === "OWN_REPORT" && family.members.every(({ mention }) => mention.outside);
}

const isEncyclopedic = ({ members }: OriginatedFamily["family"]) =>
  members.some(({ mention }) => mention.outside?.kind === "WIKIPEDIA");

function originCitedBy({ family, origin }: OriginatedFamily, known: CitableOrigins): FamilyOrigin {
  const cited = family.members.flatMap(({ mention }) => mention.outside?.cites ?? []).sort();
  if (!isEncyclopedic(family))
    return rest(
      origin,
      firstOf(cited, (url) => known.byUrl.get(url)),
    );
  if (cited.length === 0) return { ...origin, reason: "UNREFERENCED" };
  const at = dateOfSaying(family.rootSaid);
  const origins = cited.map(
    (url) => known.byUrl.get(url) ?? firstOf(publishersAt(url, at), (key) => known.byPublisher.get(key)),
  );
  // One reference that leads elsewhere founds the passage.
  return origins.includes(undefined) ? origin : rest(origin, origins[0]);
}

function rest(own: FamilyOrigin, cited: FamilyOrigin | undefined): FamilyOrigin {
  return cited ? { ...cited, reason: cited.withdrawn ? "WITHDRAWN" : "CITES" } : own;
}

function firstOf<Value>(
  keys: readonly string[],
  find: (key: string) => Value | undefined,
): Value | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By what the publisher at an address may be known: its outlet's domain, or its owner where that is well known. */
function publishersAt(url: string, at: Instant): string[] {
  const domain = sourceDomain(url);
  const owners = KNOWN_OWNERS.filter((owner) => owner.domain === domain);
  return [domain, publisherOf({ source: { domain, name: domain, owners }, effectiveAt: at }).key];
}

function setOnce<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
