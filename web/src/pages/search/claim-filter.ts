import type { ClaimFilter, ClaimOrder, VerdictValue } from "../../generated/operations.js";
import { VERDICT_VALUES } from "../../words/verdicts.js";

/** What the address says is looked for; every view of the search can so be linked to. */
export interface Sought {
  text: string;
  filter: ClaimFilter;
  order: ClaimOrder;
  /** Whether anything beside the text narrows it. */
  isNarrowed: boolean;
}

export const ORDERS: Readonly<Partial<Record<ClaimOrder, string>>> = {
  MOST_ORIGINS: "Most independent origins",
  NEWEST: "Newest first",
  MOST_SOURCES: "Most outlets",
  OLDEST: "Oldest first",
};

/** Reads the parameters of an address, and leaves out what is no value of its field. */
export function readSought(params: URLSearchParams): Sought {
  const verdict = params.getAll("verdict").filter(isVerdict);
  const filter: ClaimFilter = {
    ...(verdict.length > 0 && { verdict }),
    ...listed(params, "source"),
    ...listed(params, "technique"),
    ...listed(params, "language"),
    ...listed(params, "entity"),
    ...instant(params, "since"),
    ...instant(params, "until"),
    ...count(params, "minOrigins"),
    ...count(params, "minSources"),
  };
  const order = params.get("order");
  return {
    text: params.get("q")?.trim() ?? "",
    filter,
    order: order !== null && Object.hasOwn(ORDERS, order) ? (order as ClaimOrder) : "MOST_ORIGINS",
    isNarrowed: Object.keys(filter).length > 0,
  };
}

const isVerdict = (value: string): value is VerdictValue => (VERDICT_VALUES as string[]).includes(value);

function listed(params: URLSearchParams, name: string): Record<string, string[]> {
  const values = params.getAll(name).filter((value) => value !== "");
  return values.length === 0 ? {} : { [name]: values };
}

/** Days as an input gives them, "2026-05-03"; they begin at midnight UTC. A day that its month does not have is none. */
function instant(params: URLSearchParams, name: string): Record<string, string> {
  const day = params.get(name);
  if (day === null || Number.isNaN(Date.parse(day))) return {};
  const begins = new Date(day).toISOString();
  return begins.slice(0, 10) === day ? { [name]: begins } : {};
}

/** What GraphQL has for whole numbers ends here. */
const MOST = 2 ** 31 - 1;

function count(params: URLSearchParams, name: string): Record<string, number> {
  const value = Number(params.get(name));
  return Number.isInteger(value) && value > 0 && value <= MOST ? { [name]: value } : {};
}
