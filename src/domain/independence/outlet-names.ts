import { getDomainWithoutSuffix } from "tldts";

import { agencyAt } from "../derivation/agencies.js";
import { groupBy } from "../group-by.js";
import { UNKNOWN_SOURCE } from "../source-identity.js";
import { bodyNameKey } from "./bodies.js";
import { KNOWN_OWNERS } from "./known-owners.js";
import type { OwnedSource } from "./mention-facts.js";

/** The form in which names of speakers and outlets are compared: "The Port Ellery Post" is "portellerypost", as its domain may be. */
export function speakerNameKey(name: string): string {
  return bodyNameKey(name).replaceAll(" ", "");
}

/** The names that an outlet goes by, in that form and sorted: its own, those of an agency, and what its domain says. */
export function namesOfOutlet({ domain, name }: Pick<OwnedSource, "domain" | "name">): string[] {
  if (domain === UNKNOWN_SOURCE) return [];
  const label = getDomainWithoutSuffix(domain, { allowPrivateDomains: true }) ?? "";
  const names = [name, domain, label.replaceAll("-", " "), ...(agencyAt(domain)?.names ?? [])];
  // "theherald.example" is that of the Herald.
  const keys = [...names.map(speakerNameKey), speakerNameKey(label).replace(/^the/u, "")];
  return [...new Set(keys)].filter((key) => key !== "").sort();
}

const LISTED: readonly OwnedSource[] = [...groupBy(KNOWN_OWNERS, ({ domain }) => domain)].map(
  ([domain, owners]) => ({ domain, name: domain, owners }),
);
const LISTED_BY_NAME = groupBy(
  LISTED.flatMap((outlet) => namesOfOutlet(outlet).map((key) => ({ key, outlet }))),
  ({ key }) => key,
);

/**
 * The outlets that go by a name: those of the graph, and those of the list of owners that the graph does not have yet, so that
 * nothing changes when their first article comes.
 */
export function outletsNamed(name: string, inGraph: readonly OwnedSource[]): OwnedSource[] {
  const known = new Set(inGraph.map(({ domain }) => domain));
  const listed = (LISTED_BY_NAME.get(speakerNameKey(name)) ?? []).map(({ outlet }) => outlet);
  return [...inGraph, ...listed.filter(({ domain }) => !known.has(domain))];
}
