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
  PARTIAL: " Only one kind of outside provider answered.",
  THIN: " Only the articles in this graph were searched: no outside provider is configured.",
  DEGRADED: " Every outside provider that is configured failed, so the search was incomplete.",
} as const;

/** How many origins the paragraph names; the rest it counts. */
const NAMED_ORIGINS = 5;

/** Says in one paragraph what the decision rests on; every number in it stands in the decision. */
export function writeRationale(decision: Decision): string {
  const { refutingOrigins } = decision;
  const support = describeSupport(decision);
  const denial =
    refutingOrigins === 0
      ? " No origin contradicts it."
      : ` ${count(refutingOrigins, "origin")} ${refutingOrigins === 1 ? "contradicts" : "contradict"} it: ${list(decision, "REFUTES")}.`;
  const self = decision.flags.includes("SELF_REPORTED") ? " It is the word of a party about itself." : "";
  return `${READINGS[decision.value]}: ${lowerFirst(support)}${denial}${self}${withdrawn(decision)}${COVERAGE[decision.coverage]}`;
}

function describeSupport(decision: Decision): string {
  const { supportingOrigins, countIfAllIndependent: articles } = decision;
  if (articles === 0) return "No article here states it.";
  const stating = `${count(articles, "article")} ${articles === 1 ? "states it and comes" : "state it and come"} down to`;
  if (supportingOrigins === 0) return `${stating} no origin that still says so.`;
  return `${stating} ${count(supportingOrigins, "independent origin")}: ${list(decision, "SUPPORTS")}.`;
}

function list({ origins }: Decision, stance: "SUPPORTS" | "REFUTES"): string {
  const counted = origins.filter((origin) => origin.stance === stance && origin.counted);
  const named = counted.slice(0, NAMED_ORIGINS).map(({ name, reason }) => `${name} (${reason})`);
  const rest = counted.length - named.length;
  return (rest > 0 ? [...named, `${rest} more`] : named).join("; ");
}

function withdrawn({ origins }: Decision): string {
  const names = origins.filter(({ counted }) => !counted).map(({ name }) => name);
  return names.length === 0
    ? ""
    : ` Not counted, because the same origin later says the contrary: ${names.join("; ")}.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
