import type { LeftOut } from "../independence/leave-out.js";
import { countOf } from "../independence/origin-tally.js";
import { UNKNOWN_ORIGIN, UNKNOWN_ORIGIN_NAME } from "../independence/unknown-origin.js";
import type { DecidedOrigin, Decision } from "./decide-verdict.js";
import { isRatedFalse } from "./fact-check-ratings.js";

const READINGS = {
  CORROBORATED: "Independent origins say so",
  SINGLE_SOURCE: "One origin says so",
  DISPUTED: "Origins contradict each other",
  REFUTED: "Independent origins say the contrary",
  UNVERIFIED: "Nothing here settles it",
} as const;

const COVERAGE = {
  FULL: "",
  PARTIAL: "Only one kind of outside provider answered.",
  THIN: "Only the articles in this graph were searched: no outside provider was asked for it.",
  DEGRADED: "Every outside provider that was asked failed, so the search was incomplete.",
} as const;

/** How many origins the paragraph names; the rest it counts. */
const NAMED_ORIGINS = 5;

/** Says in one paragraph what the decision rests on; every number in it stands in the decision. */
export function writeRationale(decision: Decision): string {
  return [
    `${readingOf(decision)}: ${describeSupport(decision)}`,
    describeDenial(decision),
    describeRatings(decision),
    describeParties(decision),
    describeOvertaken(decision),
    describeUnknown(decision),
    describeUnfounded(decision),
    describeCorrections(decision),
    describeAge(decision),
    COVERAGE[decision.coverage],
    describeFailures(decision),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Where all that is known is a denial, nobody is contradicted who would still say so. */
function readingOf({ value, supportingOrigins, ratings }: Decision): string {
  if (value === "REFUTED" && isRatedFalse(ratings)) return "A fact-checker rates it false";
  return value === "DISPUTED" && supportingOrigins === 0
    ? "What is known here speaks against it"
    : READINGS[value];
}

function describeSupport(decision: Decision): string {
  const { supportingOrigins, countIfAllIndependent: all, pageCount } = decision;
  if (all === 0) return "no article here states it.";
  const stating = `${countOf(all - pageCount, pageCount)} ${all === 1 ? "states it and comes" : "state it and come"} down to`;
  const origins =
    supportingOrigins === 0
      ? "no origin that still says so."
      : `${count(supportingOrigins, "independent origin")}: ${list(decision, "SUPPORTS")}.`;
  return [`${stating} ${origins}`, ...describeSeveral(decision)].join(" ");
}

/** An article may give it as the word of several origins; then theirs are more than there are articles. */
function describeSeveral({ origins, countIfAllIndependent }: Decision): string[] {
  const together = origins
    .filter(({ stance }) => stance === "SUPPORTS")
    .reduce((sum, { articleCount, pageCount }) => sum + articleCount + pageCount, 0);
  return together > countIfAllIndependent
    ? [`The origins' articles are ${together} together, because some give it as the word of several.`]
    : [];
}

function describeDenial(decision: Decision): string {
  const { refutingOrigins } = decision;
  if (refutingOrigins === 0) return "No origin contradicts it.";
  const contradict = refutingOrigins === 1 ? "contradicts" : "contradict";
  return `${count(refutingOrigins, "origin")} ${contradict} it: ${list(decision, "REFUTES")}.`;
}

/** What recognised fact-checkers say, in their own words. */
function describeRatings({ ratings }: Decision): string {
  const said = ratings.map(
    ({ name, rating, ratingText }) =>
      `${name} rates it ${ratingText ? `“${ratingText}”` : rating.toLowerCase()}`,
  );
  return said.length === 0 ? "" : `Fact-checks of this very claim: ${said.join("; ")}.`;
}

/** What a party says about itself weighs less, on either side. */
function describeParties({ flags, supportingOrigins: S, refutingOrigins: R, selfDenials }: Decision): string {
  const own = flags.includes("SELF_REPORTED")
    ? S === 1
      ? "It is the word of a party about itself."
      : "Each of them is a party that speaks about itself, which corroborates nothing."
    : "";
  const denials =
    selfDenials === 0
      ? ""
      : selfDenials === R
        ? `${R === 1 ? "That is a party's" : "Those are parties'"} denial about ${R === 1 ? "itself" : "themselves"}, which disputes a claim and does not refute it.`
        : `Of those, ${selfDenials} ${selfDenials === 1 ? "is a party that denies it of itself" : "are parties that deny it of themselves"}, which disputes a claim and does not refute it.`;
  return [own, denials].filter((sentence) => sentence !== "").join(" ");
}

function list({ origins }: Decision, stance: "SUPPORTS" | "REFUTES"): string {
  const counted = origins
    .filter((origin) => origin.stance === stance && origin.counted)
    .sort((one, other) => bearersOf(other) - bearersOf(one) || (one.key < other.key ? -1 : 1));
  const named = counted.slice(0, NAMED_ORIGINS).map(({ name, reason }) => `${name} (${reason})`);
  const rest = counted.length - named.length;
  const others = counted.slice(NAMED_ORIGINS);
  const [articles, pages] = [sumOf(others, "articleCount"), sumOf(others, "pageCount")];
  return (rest > 0 ? [...named, `and ${rest} more (${countOf(articles, pages)})`] : named).join("; ");
}

const bearersOf = ({ articleCount, pageCount }: DecidedOrigin) => articleCount + pageCount;

const sumOf = (origins: readonly DecidedOrigin[], of: "articleCount" | "pageCount") =>
  origins.reduce((sum, origin) => sum + origin[of], 0);

function describeOvertaken({ origins }: Decision): string {
  const overtaken = origins
    .filter(({ key, counted, founded }) => founded && !counted && key !== UNKNOWN_ORIGIN)
    .map((origin) => `${origin.name} (${uncountedArticles(origin)})`);
  return overtaken.length === 0
    ? ""
    : `Not counted, because the same origin later says the contrary: ${overtaken.join("; ")}.`;
}

/** What nobody is known to say weighs nothing beside what somebody published. */
function describeUnknown({ origins }: Decision): string {
  const unknown = origins
    .filter(({ key, counted, founded }) => founded && !counted && key === UNKNOWN_ORIGIN)
    .map(uncountedArticles);
  return unknown.length === 0
    ? ""
    : `Not counted beside origins that are known: ${UNKNOWN_ORIGIN_NAME} (${unknown.join("; ")}).`;
}

/** How many of the articles that state it, or that contradict it, are those of an origin that is not counted. */
function uncountedArticles({ stance, articleCount, pageCount }: DecidedOrigin): string {
  const verb = stance === "SUPPORTS" ? "state" : "contradict";
  const one = articleCount + pageCount === 1;
  return `${countOf(articleCount, pageCount)} that ${one ? `${verb}s` : verb} it`;
}

/** What an encyclopedia says without a reference, or a copy of what was withdrawn, is shown, and is nobody's finding. */
function describeUnfounded({ origins }: Decision): string {
  const unfounded = origins.filter(({ founded }) => !founded);
  const named = [...new Set(unfounded.map(({ name, reason }) => `${name} (${reason})`))];
  return named.length === 0 ? "" : `Not counted, because nothing bears it out: ${named.join("; ")}.`;
}

const REVISED = {
  CHANGED: "changed its article, which says so no longer",
  RETRACTED: "retracted its article",
  GONE: "took its article down",
} as const;

/** Who said so once and has since withdrawn it, the latest first. */
function describeCorrections({ corrections }: Decision): string {
  const named = corrections
    .slice(0, NAMED_ORIGINS)
    .map(({ name, at, kind }) => `${name} ${REVISED[kind]} (seen on ${dayOf(at)})`);
  const rest = corrections.length - named.length;
  if (named.length === 0) return "";
  return `Corrected: ${(rest > 0 ? [...named, `and ${rest} more`] : named).join("; ")}.`;
}

/** Which providers did not answer, where others did: what they know is not known here. */
function describeFailures({ searches, coverage }: Decision): string {
  const failed = searches.filter(({ status }) => status === "FAILED").map(({ provider }) => provider);
  return failed.length === 0 || coverage === "DEGRADED"
    ? ""
    : `Asked without an answer: ${failed.join(", ")}.`;
}

function describeAge({ superseded }: Decision): string {
  if (superseded === null) return "";
  const since = `It is out of date: since ${dayOf(superseded.at)} another claim gives`;
  const { figures } = superseded;
  return figures
    ? `${since} ${figures.newer} in place of ${figures.former}.`
    : `${since} another time for it.`;
}

/** Says what a verdict was recomputed without: "Without gazette.example and 2 articles:". */
export function describeLeftOut({ domains, publishers, articleIds }: LeftOut): string {
  const parts = [
    ...domains,
    ...publishers.map((name) => `all outlets of ${name}`),
    ...(articleIds.length > 0 ? [count(articleIds.length, "article")] : []),
  ];
  const last = parts.at(-1);
  if (last === undefined) return "With nothing left out:";
  return `Without ${parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`}:`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const dayOf = (instant: string) => DAY.format(new Date(instant));

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
