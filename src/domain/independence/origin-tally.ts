import type { Instant } from "../instant.js";
import type { OriginAssignment, OriginReason } from "./assign-origins.js";

/**
 * What is kept of all the mentions that count as one origin, so that another one is added without reading them again. A
 * claim that 10,000 articles repeat is decided from the tallies of its origins.
 */
export interface OriginTally {
  articleCount: number;
  /** For each reason, how many articles count as this origin by it. */
  articlesByReason: Partial<Record<OriginReason, number>>;
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
  const unnamed = own && mention.attribution?.body === null ? [speakerName(mention.attribution.name)] : [];
  return {
    articleCount: (tally?.articleCount ?? 0) + (counted.article ? 0 : 1),
    articlesByReason: {
      ...tally?.articlesByReason,
      [reason]: (tally?.articlesByReason[reason] ?? 0) + (counted.byReason ? 0 : 1),
    },
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

/** Says why the articles of one origin are one: "4 articles carry Associated Press copy". */
export function describeTally(key: string, name: string, tally: OriginTally): string {
  const { articlesByReason: articles, ownDomains, unnamed } = tally;
  const cited = unnamed.length === 0 ? "" : ` (citing ${unnamed.join(", ")}, which names nobody)`;
  const clauses = [
    clause(articles.ATTRIBUTION, "attributes", "attribute", `it to ${name}`),
    clause(
      articles.PUBLISHER_ATTRIBUTES,
      "is",
      "are",
      `from a publisher that elsewhere attributes it to ${name}`,
    ),
    clause(articles.RUN_BY_BODY, "is", "are", `published by ${name} itself`),
    clause(articles.WIRE_CREDIT, "carries", "carry", `${name} copy`),
    ownReports(key, name, articles.OWN_REPORT, ownDomains.length),
    clause(articles.COPY, "copies", "copy", "it"),
    clause(articles.SAME_QUOTE, "quotes", "quote", "the same words"),
  ];
  return `${clauses.filter((text) => text !== "").join(", ")}${cited}`;
}

function ownReports(key: string, name: string, articles: number | undefined, outlets: number): string {
  if (key.startsWith("article:"))
    return clause(articles, "came", "came", "without a URL, so nobody is known to have published it");
  if (outlets > 1) return clause(articles, "is", "are", `from ${outlets} outlets of ${name}`);
  const reports = articles === 1 ? "report" : "reports";
  return clause(articles, "is", "are", `${name.endsWith("s") ? `${name}'` : `${name}'s`} own ${reports}`);
}

function clause(articles: number | undefined, one: string, many: string, rest: string): string {
  if (!articles) return "";
  return articles === 1 ? `1 article ${one} ${rest}` : `${articles} articles ${many} ${rest}`;
}

/** A pronoun is no name for a reader who does not have the article before them. */
const speakerName = (name: string) => (/^(?:he|she|they|it|we|i)$/iu.test(name) ? "a speaker" : name);

const sortedUnion = (known: readonly string[] = [], added: readonly string[]) =>
  [...new Set([...known, ...added])].sort();
