import file from "./bodies.json" with { type: "json" };
import { nationalBody } from "./national-bodies.js";

/** A body that statements are attributed to, with its other names, the domains that it runs, and what it is part of. */
export interface Body {
  name: string;
  aliases?: string[];
  /** As sources are identified: registrable domains. */
  domains?: string[];
  /** The name of the body that it is part of: for origins they are one. */
  parent?: string;
  /** From which day it exists or, where it has a parent, has been part of it: a date as 2014-01-26. */
  since?: string;
  /** Where this can be checked, as a URL. */
  source: string;
}

/**
 * Bodies whose names vary so that the text alone does not tell that they are one: `bodies.json`, which may be extended
 * line by line. `faultsOfBodies` says what is wrong with such a list.
 */
export const BODIES: readonly Body[] = file.bodies;

const BY_NAME = new Map<string, Body>();
const BY_DOMAIN = new Map<string, Body>();
for (const body of BODIES) {
  for (const name of [body.name, ...(body.aliases ?? [])]) BY_NAME.set(bodyNameKey(name), body);
  for (const domain of body.domains ?? []) BY_DOMAIN.set(domain, body);
}

/**
 * The body behind a name, aliases and parents resolved; an unknown name stands for itself. `at` is an instant or a day:
 * what joined its parent only later still stands for itself then.
 */
export function resolveBody(name: string, at?: string): { key: string; name: string } {
  const national = nationalBody(name);
  const known = BY_NAME.get(bodyNameKey(name)) ?? BY_NAME.get(bodyNameKey(national ?? ""));
  const resolved = (known && topmost(known, at)?.name) ?? national ?? name;
  return { key: bodyNameKey(resolved), name: resolved };
}

/** The body that runs a domain, or null. */
export function bodyOfDomain(domain: string, at?: string): { key: string; name: string } | null {
  const body = BY_DOMAIN.get(domain);
  return body ? resolveBody(body.name, at) : null;
}

/** Whether the list knows a body by this name. */
export function isKnownBody(name: string): boolean {
  return listedBody(name) !== null;
}

/** The body that the list knows by this name, itself and not what it is part of; or null. */
export function listedBody(name: string): Body | null {
  return BY_NAME.get(bodyNameKey(name)) ?? null;
}

function topmost(body: Body, at: string | undefined): Body {
  const parent = body.parent === undefined ? undefined : BY_NAME.get(bodyNameKey(body.parent));
  const isPartYet = at === undefined || (body.since ?? "") <= at;
  return parent && parent !== body && isPartYet ? topmost(parent, at) : body;
}

/** The form in which names of bodies are compared: "the U.S. Department of Justice’s" is "us department of justice". */
export function bodyNameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}
