/** The domain that the API gives a text without an address: nobody is known to have published it, and it is no outlet. */
const UNKNOWN_DOMAIN = "unknown.invalid";

export interface NamedOutlet {
  domain: string;
  name: string;
}

export const isKnownOutlet = ({ domain }: Pick<NamedOutlet, "domain">): boolean => domain !== UNKNOWN_DOMAIN;

/** By domain, what each outlet is called among others where its name alone has to tell it: of two of one name, the domain. */
export function distinctNames(outlets: readonly NamedOutlet[]): ReadonlyMap<string, string> {
  const names = new Map(outlets.map((outlet) => [outlet.domain, outletInWords(outlet)]));
  const bearers = (name: string) => [...names.values()].filter((other) => other === name).length;
  return new Map([...names].map(([domain, name]) => [domain, bearers(name) > 1 ? domain : name]));
}

/** Whose an article is, where no link can stand. */
export const outletInWords = (outlet: NamedOutlet): string =>
  isKnownOutlet(outlet) ? outlet.name : "a text without an address";
