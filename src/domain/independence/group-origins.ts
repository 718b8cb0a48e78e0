import { groupBy } from "../group-by.js";
import { originId } from "../ids.js";
import type { Instant } from "../instant.js";
import type { OriginAssignment, OriginReason } from "./assign-origins.js";
import { publisherOf } from "./mention-facts.js";

/** One origin of one claim, with all that a verdict needs of it: its cost does not grow with its mentions. */
export interface ClaimOrigin {
  id: string;
  key: string;
  name: string;
  /** One clause a reader understands. */
  reason: string;
  articleCount: number;
  lastSeenAt: Instant;
  /** All that it says is a party's word about itself. */
  selfReported: boolean;
  mentions: { mentionId: string; why: OriginReason }[];
}

/** Gathers the assignments of one claim's mentions by origin, ordered by key. */
export function groupOrigins(claimId: string, assignments: readonly OriginAssignment[]): ClaimOrigin[] {
  return [...groupBy(assignments, ({ key }) => key)]
    .map(([key, members]) => ({
      id: originId(claimId, key),
      key,
      name: members[0]!.name,
      reason: describeOrigin(members),
      articleCount: distinct(members.map(({ mention }) => mention.articleId)),
      lastSeenAt: members
        .map(({ mention }) => mention.effectiveAt)
        .reduce((one, other) => (one > other ? one : other)),
      selfReported: members.every(({ selfReported }) => selfReported),
      mentions: members.map(({ mention, reason }) => ({ mentionId: mention.mentionId, why: reason })),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Says why the articles of one origin are one: "4 articles carry Associated Press copy". */
function describeOrigin(members: readonly OriginAssignment[]): string {
  const name = members[0]!.name;
  const clauses: string[] = [];
  const add = (
    reasons: OriginReason[],
    clause: (articles: string, verb: (one: string, many: string) => string) => string,
  ) => {
    const articles = distinct(
      members.filter(({ reason }) => reasons.includes(reason)).map(({ mention }) => mention.articleId),
    );
    const verb = (one: string, many: string) => (articles === 1 ? one : many);
    if (articles > 0) clauses.push(clause(`${articles} article${verb("", "s")}`, verb));
  };
  add(["ATTRIBUTION"], (articles, verb) => `${articles} ${verb("attributes", "attribute")} it to ${name}`);
  add(
    ["PUBLISHER_ATTRIBUTES"],
    (articles, verb) =>
      `${articles} ${verb("is", "are")} from a publisher that elsewhere attributes it to ${name}`,
  );
  add(["RUN_BY_BODY"], (articles, verb) => `${articles} ${verb("is", "are")} published by ${name} itself`);
  add(["WIRE_CREDIT"], (articles, verb) => `${articles} ${verb("carries", "carry")} ${name} copy`);
  const sisters = distinct(members.map(({ mention }) => mention.source.domain));
  const owned = publisherOf(members[0]!.mention).owned && sisters > 1;
  const unaddressed = members[0]!.key.startsWith("article:");
  add(["OWN_REPORT"], (articles, verb) =>
    unaddressed
      ? `${articles} came without a URL, so nobody is known to have published it`
      : owned
        ? `${articles} ${verb("is", "are")} from ${sisters} outlets of ${name}`
        : `${articles} ${verb("is", "are")} ${possessive(name)} own ${verb("report", "reports")}`,
  );
  add(["COPY"], (articles, verb) => `${articles} ${verb("copies", "copy")} it`);
  add(["SAME_QUOTE"], (articles, verb) => `${articles} ${verb("quotes", "quote")} the same words`);
  return `${clauses.join(", ")}${unnamedSpeakers(members)}`;
}

/** A generic attribution names nobody; the reader should know that it was one. */
function unnamedSpeakers(members: readonly OriginAssignment[]): string {
  const names = members
    .filter(({ reason }) => reason === "OWN_REPORT")
    .flatMap(({ mention }) =>
      mention.attribution && mention.attribution.body === null ? [speakerName(mention.attribution.name)] : [],
    );
  return names.length === 0 ? "" : ` (citing ${[...new Set(names)].sort().join(", ")}, which names nobody)`;
}

/** A pronoun is no name for a reader who does not have the article before them. */
const speakerName = (name: string) => (/^(?:he|she|they|it|we|i)$/iu.test(name) ? "a speaker" : name);

const possessive = (name: string) => (name.endsWith("s") ? `${name}'` : `${name}'s`);

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}
