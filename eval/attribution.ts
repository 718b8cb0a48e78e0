/**
 * To whom the built-in analyzer attributes statements, on texts of our own: how many come out with the right body, with
 * the right word on whether the body speaks about itself, and asserting or denying as they should. Every third of a kind
 * was kept apart while the rules were written and has a column of its own. Run:
 *   npx tsx eval/attribution.ts [--show | --show-all]
 */
import { createBuiltInAnalyzer } from "../src/analyzers/built-in/built-in-analyzer.js";
import type { ExtractedClaim } from "../src/domain/analysis.js";
import { resolveBody } from "../src/domain/independence/bodies.js";
import file from "./attribution-cases.json" with { type: "json" };

/**
 * What the last sentence of a text should come out as. `by` is the body that is answerable: null where somebody speaks but
 * nobody is named, left out where the outlet itself states it.
 */
interface AttributionCase {
  text: string;
  by?: string | null;
  /** The body speaks about itself. */
  self?: boolean;
  /** The claim is that something is not so. */
  denies?: boolean;
  /** What the claim's wording must have in it. */
  says?: string;
  /** The last sentence is no mention of any claim. */
  none?: boolean;
}

interface Judged {
  kind: string;
  keptApart: boolean;
  /** What is wrong; empty where all is right. */
  faults: string[];
  text: string;
}

const ATTRIBUTION_CASES: Readonly<Record<string, readonly AttributionCase[]>> = file;

const analyzer = createBuiltInAnalyzer();
const shown = process.argv.includes("--show-all")
  ? "ALL"
  : process.argv.includes("--show")
    ? "TUNED"
    : "NONE";
const judged: Judged[] = [];
for (const [kind, cases] of Object.entries(ATTRIBUTION_CASES)) {
  for (const [index, each] of cases.entries()) {
    const faults = faultsOf(each, await claimOfLastSentence(each.text));
    judged.push({ kind, keptApart: index % 3 === 2, faults, text: each.text });
  }
}
for (const { keptApart, faults, text } of judged) {
  if (faults.length > 0 && (shown === "ALL" || (shown === "TUNED" && !keptApart)))
    console.log(`${keptApart ? "[apart] " : ""}${text}\n    ${faults.join("; ")}`);
}
console.log(`${"kind".padEnd(40)}${"tuned on".padStart(12)}${"kept apart".padStart(14)}`);
for (const kind of Object.keys(ATTRIBUTION_CASES)) printLine(kind, (each) => each.kind === kind);
printLine("all", () => true);

/** The claim whose span ends where the text ends, or null where its last sentence states none. */
async function claimOfLastSentence(text: string): Promise<ExtractedClaim | null> {
  const nothing = { canonicalUrl: null, byline: null, siteName: null };
  const publishedAt = "2026-04-23T12:00:00.000Z";
  const { claims } = await analyzer.analyze({
    ...nothing,
    title: "",
    text,
    publishedAt,
    language: "en",
    links: [],
  });
  return claims.find(({ span }) => span.end >= text.length - 1) ?? null;
}

function faultsOf(expected: AttributionCase, claim: ExtractedClaim | null): string[] {
  if (expected.none) return claim === null ? [] : [`a claim: ${claim.text}`];
  if (claim === null) return ["no claim"];
  const { attribution, text } = claim;
  const faults: string[] = [];
  const fault = (what: string, wrong: boolean) => void (wrong && faults.push(what));
  fault(
    `by ${attribution ? `${attribution.name} [${attribution.body}]` : "nobody"}`,
    !isBy(expected, attribution),
  );
  fault(
    `about itself: ${attribution?.aboutItself}`,
    (expected.self ?? false) !== (attribution?.aboutItself ?? false),
  );
  const denies = /^It is not true that /u.test(text);
  fault(`says: ${text}`, denies !== (expected.denies ?? false) || !text.includes(expected.says ?? ""));
  return faults;
}

function isBy({ by }: AttributionCase, attribution: ExtractedClaim["attribution"]): boolean {
  if (by === undefined || attribution === null) return by === undefined && attribution === null;
  if (by === null || attribution.body === null) return by === null && attribution.body === null;
  return resolveBody(attribution.body).key === resolveBody(by).key;
}

function printLine(name: string, isCounted: (each: Judged) => boolean): void {
  const counted = judged.filter(isCounted);
  const share = (keptApart: boolean) => {
    const part = counted.filter((each) => each.keptApart === keptApart);
    const right = part.filter(({ faults }) => faults.length === 0).length;
    return `${right}/${part.length} (${Math.round((100 * right) / part.length)}%)`;
  };
  console.log(`${name.padEnd(40)}${share(false).padStart(12)}${share(true).padStart(14)}`);
}
