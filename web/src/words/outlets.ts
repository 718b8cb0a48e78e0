/** The domain that the API gives a text that was handed in without an address: nobody is known to have published it. */
const UNKNOWN_DOMAIN = "unknown.invalid";

export interface NamedOutlet {
  domain: string;
  name: string;
}

export const isKnownOutlet = ({ domain }: Pick<NamedOutlet, "domain">): boolean => domain !== UNKNOWN_DOMAIN;

/** Whose an article is, where no link can stand. */
export const outletInWords = (outlet: NamedOutlet): string =>
  isKnownOutlet(outlet) ? outlet.name : "A text that was handed in";
