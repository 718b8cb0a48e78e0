import type { Instant } from "../instant.js";
import { sourceDomain } from "../source-identity.js";
import file from "./fact-checkers.json" with { type: "json" };

/** Who is recognised as a fact-checker, from when to when, and who says so. */
export interface FactChecker {
  /** Registrable. */
  domain: string;
  name: string;
  /** A day ("2021-05-01"); null: always, or since nobody knows when. */
  from: string | null;
  to: string | null;
  /** Where this can be read, as a URL. */
  source: string;
}

/**
 * Recognised fact-checkers: signatories of the International Fact-Checking Network's code of principles and members of the
 * European Fact-Checking Standards Network. `fact-checkers.json` may be extended line by line; who leaves gets a `to`, and
 * what was published until then still counts.
 */
export const FACT_CHECKERS: readonly FactChecker[] = file.checkers;

/** Whether a domain was a recognised fact-checker's at an instant; of a review without a date, whether it is one without an end. */
export function isRecognisedFactChecker(
  domain: string,
  at: Instant | null,
  checkers: readonly FactChecker[] = FACT_CHECKERS,
): boolean {
  return checkers.some(
    ({ domain: known, from, to }) =>
      known === domain &&
      (at === null ? to === null : (from === null || at >= from) && (to === null || at < to)),
  );
}

/** Says what is wrong with a list, a line for each fault; nothing where it can be relied on. */
export function faultsOfFactCheckers(checkers: readonly FactChecker[]): string[] {
  return checkers.flatMap(({ domain, name, from, to, source }) => {
    const faults: string[] = [];
    const filed = sourceDomain(`https://${domain}/`);
    if (filed !== domain) faults.push(`${domain}: no source is filed under it; write ${filed}`);
    if (name.trim() === "") faults.push(`${domain}: has no name`);
    if (!URL.canParse(source)) faults.push(`${domain}: its source is no URL; say where this can be read`);
    for (const day of [from, to])
      if (day !== null && !/^\d{4}-\d\d-\d\d$/.test(day))
        faults.push(`${domain}: “${day}” is no day; write it as 2014-01-26`);
    if (from !== null && to !== null && to <= from) faults.push(`${domain}: ends before it begins`);
    return faults;
  });
}
