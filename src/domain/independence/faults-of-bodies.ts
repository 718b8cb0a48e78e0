import { sourceDomain } from "../source-identity.js";
import { type Body, bodyNameKey } from "./bodies.js";

/** Says what is wrong with a list of bodies, a line for each fault; nothing where it can be relied on. */
export function faultsOfBodies(bodies: readonly Body[]): string[] {
  const byName = new Map(bodies.map((body) => [body.name, body]));
  return [
    ...sharedBy(bodies, "name", ({ name, aliases = [] }) => [name, ...aliases].map(bodyNameKey)),
    ...sharedBy(bodies, "domain", ({ domains = [] }) => domains),
    ...bodies.flatMap((body) => faultsOf(body, byName)),
  ];
}

function faultsOf({ name, parent, since, source, domains = [] }: Body, byName: Map<string, Body>): string[] {
  const faults: string[] = [];
  if (parent !== undefined && !byName.has(parent))
    faults.push(
      `${name}: its parent “${parent}” is not listed; add it, or write its name as it stands there`,
    );
  if (leadsToItself(name, byName)) faults.push(`${name}: is part of itself; take one parent away`);
  if (since !== undefined && !isDay(since))
    faults.push(`${name}: since “${since}” is no day; write it as 2014-01-26`);
  if (!URL.canParse(source)) faults.push(`${name}: its source is no URL; say where this can be checked`);
  for (const domain of domains.filter((one) => sourceDomain(`https://${one}/`) !== one))
    faults.push(`${name}: no source is filed under ${domain}; write ${sourceDomain(`https://${domain}/`)}`);
  return faults;
}

function leadsToItself(name: string, byName: Map<string, Body>): boolean {
  const seen = new Set([name]);
  for (let parent = byName.get(name)?.parent; parent !== undefined; parent = byName.get(parent)?.parent) {
    if (parent === name) return true;
    if (seen.has(parent)) return false;
    seen.add(parent);
  }
  return false;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A value that two bodies have: whoever is asked for it would give one of them by chance. */
function sharedBy(bodies: readonly Body[], what: string, valuesOf: (body: Body) => string[]): string[] {
  const owner = new Map<string, string>();
  return bodies.flatMap((body) =>
    [...new Set(valuesOf(body))].flatMap((value) => {
      const other = owner.get(value);
      owner.set(value, body.name);
      return other === undefined || other === body.name
        ? []
        : [`${body.name}: has the ${what} “${value}” of ${other}; keep it with one of them`];
    }),
  );
}
