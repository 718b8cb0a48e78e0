/** A body that statements are attributed to, with its other names, the domains that it runs, and what it is part of. */
export interface Body {
  name: string;
  aliases?: string[];
  /** As sources are identified: registrable domains. */
  domains?: string[];
  /** The name of the body that it is part of: for origins they are one. */
  parent?: string;
}

/** Bodies whose names vary so that the text alone does not tell that they are one. Extend it line by line. */
export const BODIES: readonly Body[] = [
  {
    name: "White House",
    aliases: ["Trump administration", "Biden administration", "Executive Office of the President"],
    domains: ["whitehouse.gov"],
  },
  {
    name: "White House Office of Science and Technology Policy",
    aliases: ["Office of Science and Technology Policy", "OSTP"],
    parent: "White House",
  },
  {
    name: "Department of Justice",
    aliases: ["Justice Department", "U.S. Department of Justice", "DOJ"],
    domains: ["justice.gov"],
  },
  {
    name: "Department of Defense",
    aliases: ["Pentagon", "Defense Department", "U.S. Department of Defense"],
    domains: ["defense.gov"],
  },
  {
    name: "Department of State",
    aliases: ["State Department", "U.S. Department of State"],
    domains: ["state.gov"],
  },
  {
    name: "Department of Homeland Security",
    aliases: ["DHS", "Homeland Security Department"],
    domains: ["dhs.gov"],
  },
  {
    name: "Federal Bureau of Investigation",
    aliases: ["FBI", "F.B.I."],
    domains: ["fbi.gov"],
    parent: "Department of Justice",
  },
  { name: "Environmental Protection Agency", aliases: ["EPA", "E.P.A."], domains: ["epa.gov"] },
  { name: "Centers for Disease Control and Prevention", aliases: ["CDC", "C.D.C."], domains: ["cdc.gov"] },
  { name: "World Health Organization", aliases: ["WHO", "W.H.O."], domains: ["who.int"] },
  { name: "United Nations", aliases: ["UN", "U.N."], domains: ["un.org"] },
  { name: "European Union", aliases: ["EU", "E.U."], domains: ["europa.eu"] },
  { name: "European Commission", aliases: ["EU Commission"], parent: "European Union" },
  { name: "European Parliament", aliases: ["EU Parliament"], parent: "European Union" },
  { name: "Kremlin", domains: ["kremlin.ru"] },
  { name: "Downing Street", aliases: ["10 Downing Street", "No 10", "Number 10"], domains: ["www.gov.uk"] },
  { name: "NATO", aliases: ["North Atlantic Treaty Organization"], domains: ["nato.int"] },
];

const BY_NAME = new Map<string, Body>();
const BY_DOMAIN = new Map<string, Body>();
for (const body of BODIES) {
  for (const name of [body.name, ...(body.aliases ?? [])]) BY_NAME.set(normaliseBody(name), body);
  for (const domain of body.domains ?? []) BY_DOMAIN.set(domain, body);
}

/** The body behind a name, aliases and parents resolved; an unknown name stands for itself. */
export function resolveBody(name: string): { key: string; name: string } {
  const known = BY_NAME.get(normaliseBody(name));
  const top = known && topmost(known);
  return { key: normaliseBody(top?.name ?? name), name: top?.name ?? name };
}

/** The body that runs a domain, or null. */
export function bodyOfDomain(domain: string): { key: string; name: string } | null {
  const body = BY_DOMAIN.get(domain);
  return body ? resolveBody(body.name) : null;
}

function topmost(body: Body): Body {
  const parent = body.parent === undefined ? undefined : BY_NAME.get(normaliseBody(body.parent));
  return parent && parent !== body ? topmost(parent) : body;
}

function normaliseBody(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}
