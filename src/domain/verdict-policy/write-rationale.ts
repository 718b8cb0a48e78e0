import type { LeftOut } from "../independence/leave-out.js";
import type { Decision } from "./decide-verdict.js";

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
  THIN: "Only the articles in this graph were searched: no outside provider is configured.",
  DEGRADED: "Every outside provider that is configured failed, so the search was incomplete.",
} as const;

/** How many origins the paragraph names; the rest it counts. */
const NAMED_ORIGINS = 5;

/** Says in one paragraph what the decision rests on; every number in it stands in the decision. */
export function writeRationale(decision: Decision): string {
  return [
    `${readingOf(decision)}: ${describeSupport(decision)}`,
    describeDenial(decision),
    describeParties(decision),
    describeWithdrawn(decision),
    describeAge(decision),
    COVERAGE[decision.coverage],
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Where all that is known is a denial, nobody is contradicted who would still say so. */
function readingOf({ value, supportingOrigins }: Decision): string {
  return value === "DISPUTED" && supportingOrigins === 0
    ? "What is known here speaks against it"
    : READINGS[value];
}

function describeSupport(decision: Decision): string {
  const { supportingOrigins, countIfAllIndependent: articles } = decision;
  if (articles === 0) return "no article here states it.";
  const stating = `${count(articles, "article")} ${articles === 1 ? "states it and comes" : "state it and come"} down to`;
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
    .reduce((sum, { articleCount }) => sum + articleCount, 0);
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
    .sort((one, other) => other.articleCount - one.articleCount || (one.key < other.key ? -1 : 1));
  const named = counted.slice(0, NAMED_ORIGINS).map(({ name, reason }) => `${name} (${reason})`);
  const rest = counted.length - named.length;
  const more = counted.slice(NAMED_ORIGINS).reduce((sum, { articleCount }) => sum + articleCount, 0);
  return (rest > 0 ? [...named, `and ${rest} more (${count(more, "article")})`] : named).join("; ");
}

function describeWithdrawn({ origins }: Decision): string {
  const withdrawn = origins
    .filter(({ counted }) => !counted)
    .map(({ name, stance, articleCount }) => `${name} (${withdrawnArticles(stance, articleCount)})`);
  return withdrawn.length === 0
    ? ""
    : `Not counted, because the same origin later says the contrary: ${withdrawn.join("; ")}.`;
}

/** How many of the articles that state it, or that contradict it, were an origin's that says the contrary by now. */
function withdrawnArticles(stance: Decision["origins"][number]["stance"], articles: number): string {
  const verb = stance === "SUPPORTS" ? "state" : "contradict";
  return `${count(articles, "article")} that ${articles === 1 ? `${verb}s` : verb} it`;
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
