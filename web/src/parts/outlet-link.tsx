import { Link } from "react-router";

import { isKnownOutlet, type NamedOutlet, outletInWords } from "../words/outlets.js";

/** Leads to the page of whoever published something; of a text that was handed in without an address nobody is known. */
export function OutletLink({ source }: { source: NamedOutlet }) {
  if (!isKnownOutlet(source)) return <span>{outletInWords(source)}</span>;
  return <Link to={`/outlets/${source.domain}`}>{source.name}</Link>;
}
