import type { Instant } from "../instant.js";
import type { OriginAssignment, OriginReason } from "./assign-origins.js";
import { UNKNOWN_ORIGIN } from "./unknown-origin.js";

/**
 * What is kept of all the mentions that count as one origin, so that another one is added without reading them again. A
 * claim that 10,000 articles repeat is decided from the tallies of its origins.
 */
export interface OriginTally {
  articleCount: number;
  /** Pages that were found outside and count as it. */
  pageCount: number;
  /** For each reason, how many articles count as this origin by it. */
  articlesByReason: CountByReason;
  /** The same of pages that were found outside. */
  pagesByReason: CountByReason;
  /** When it last said so; copies of what it said before say nothing anew. */
  lastSeenAt: Instant;
  /** All that it says is a party's word about itself. */
  selfReported: boolean;
  /** All that it says are own reports that cite nobody by name ("police", "sources familiar with the matter"). */
  anonymous: boolean;
  /** The outlets whose own reports these are, sorted: more than one are sisters. */
  ownDomains: string[];
  /** Whom own reports cite without naming anybody, sorted; the first few. */
  unnamed: string[];
}

type CountByReason = Partial<Record<OriginReason, number>>;

/** As many as a reader takes in. */
const MOST_UNNAMED = 5;

/** Which of a mention's article's other mentions count already: an article is counted once. */
export interface AlreadyCounted {
  /** As the same origin. */
  article: boolean;
  /** As the same origin and by the same reason. */
  byReason: boolean;
}

/** The tally of an origin that one more mention counts as; null where it is the first. */
export function addToTally(
  tally: OriginTally | null,
  { mention, reason, selfReported, saidAt }: OriginAssignment,
  counted: AlreadyCounted,
): OriginTally {
  const own = reason === "OWN_REPORT";
  const outside = mention.outside !== undefined;
  const isNew = counted.article ? 0 : 1;
  const unnamed = own && mention.attribution?.body === null ? [speakerName(mention.attribution.name)] : [];
  return {
    articleCount: (tally?.articleCount ?? 0) + (outside ? 0 : isNew),
    pageCount: (tally?.pageCount ?? 0) + (outside ? isNew : 0),
    articlesByReason: counting(tally?.articlesByReason, reason, outside || counted.byReason),
    pagesByReason: counting(tally?.pagesByReason, reason, !outside || counted.byReason),
    lastSeenAt: tally && tally.lastSeenAt > saidAt ? tally.lastSeenAt : saidAt,
    selfReported: selfReported && (tally?.selfReported ?? true),
    anonymous: isAnonymous(mention, reason) && (tally?.anonymous ?? true),
    ownDomains: sortedUnion(tally?.ownDomains, own ? [mention.source.domain] : []),
    unnamed: sortedUnion(tally?.unnamed, unnamed).slice(0, MOST_UNNAMED),
  };
}

/** Copies say nothing of their own: whether a family names anybody is seen at its root. */
function isAnonymous({ attribution }: OriginAssignment["mention"], reason: OriginReason): boolean {
  if (reason === "COPY" || reason === "SAME_QUOTE") return true;
  return (reason === "OWN_REPORT" || reason === "WIRE_CREDIT") && attribution?.body === null;
}

function counting(counts: CountByReason | undefined, reason: OriginReason, known: boolean): CountByReason {
  return known ? (counts ?? {}) : { ...counts, [reason]: (counts?.[reason] ?? 0) + 1 };
}

/** By these nothing is borne out. */
const UNFOUNDED: ReadonlySet<string> = new Set<OriginReason>(["UNREFERENCED", "WITHDRAWN"]);

/** Whether an origin has anything that founds it: an encyclopedia's passage without a reference does not, nor a copy of what was withdrawn. */
export function isFounded({ articlesByReason, pagesByReason }: OriginTally): boolean {
  return [articlesByReason, pagesByReason].some((counts) =>
    Object.keys(counts).some((reason) => !UNFOUNDED.has(reason)),
  );
}

/** How many articles, and pages that were found outside, count by one reason. */
interface Bearers {
  articles: number;
  pages: number;
}

/** Says why the articles of one origin are one: "4 articles carry Associated Press copy". */
export function describeTally(key: string, name: string, tally: OriginTally): string {
  const { articlesByReason, pagesByReason, ownDomains, unnamed } = tally;
  const by = (reason: OriginReason): Bearers => ({
    articles: articlesByReason[reason] ?? 0,
    pages: pagesByReason[reason] ?? 0,
  });
  const cited = unnamed.length === 0 ? "" : ` (citing ${unnamed.join(", ")}, which names nobody)`;
  const clauses = [
    clause(by("ATTRIBUTION"), "attributes", "attribute", `it to ${name}`),
    clause(
      by("PUBLISHER_ATTRIBUTES"),
      "is",
      "are",
      `from a publisher that elsewhere attributes it to ${name}`,
    ),
    clause(by("RUN_BY_BODY"), "is", "are", `published by ${name} itself`),
    clause(by("WIRE_CREDIT"), "carries", "carry", `${name} copy`),
    ownReports(key, name, by("OWN_REPORT"), ownDomains.length),
    clause(by("COPY"), "copies", "copy", "it"),
    clause(by("SAME_QUOTE"), "quotes", "quote", "the same words"),
    clause(by("CITES"), "rests", "rest", "on what it published"),
    clause(by("UNREFERENCED"), "gives", "give", "no reference"),
    clause(by("WITHDRAWN"), "goes", "go", "back to what it has since withdrawn"),
  ];
  return `${clauses.filter((text) => text !== "").join(", ")}${cited}`;
}

function ownReports(key: string, name: string, bearers: Bearers, outlets: number): string {
  if (key === UNKNOWN_ORIGIN)
    return clause(bearers, "came", "came", "without an address, so that nobody is known to say so");
  if (outlets > 1) return clause(bearers, "is", "are", `from ${outlets} outlets of ${name}`);
  const reports = bearers.articles + bearers.pages === 1 ? "report" : "reports";
  return clause(bearers, "is", "are", `${name.endsWith("s") ? `${name}'` : `${name}'s`} own ${reports}`);
}

function clause({ articles, pages }: Bearers, one: string, many: string, rest: string): string {
  if (articles + pages === 0) return "";
  const verb = articles + pages === 1 ? one : many;
  return `${countOf(articles, pages)} ${verb} ${rest}`;
}

/** "3 articles and 1 page found outside". */
export function countOf(articles: number, pages: number): string {
  const parts = [
    ...(articles > 0 ? [articles === 1 ? "1 article" : `${articles} articles`] : []),
    ...(pages > 0 ? [pages === 1 ? "1 page found outside" : `${pages} pages found outside`] : []),
  ];
  return parts.length === 0 ? "no article" : parts.join(" and ");
}

/** A pronoun is no name for a reader who does not have the article before them. */
const speakerName = (name: string) => (/^(?:he|she|they|it|we|i)$/iu.test(name) ? "a speaker" : name);

const sortedUnion = (known: readonly string[] = [], added: readonly string[]) =>
  [...new Set([...known, ...added])].sort();
