import { z } from "zod";

import { counted } from "../domain/counted.js";

/** What a page about an analysis shows, as ANALYSIS_PAGE_QUERY gives it. */
export const analysisPage = z.object({
  analysis: z.looseObject({
    status: z.string(),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    article: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
    summary: z.string().nullable(),
    propaganda: z.object({ score: z.number(), confidence: z.number(), reading: z.string() }).nullable(),
    techniques: z.array(
      z.object({
        technique: z.object({ name: z.string(), definition: z.string() }),
        confidence: z.number(),
      }),
    ),
    factCheck: z
      .object({
        claimCount: z.number(),
        methods: z.array(z.string()),
        tallies: z.array(z.object({ verdict: z.string(), count: z.number() })),
      })
      .nullable(),
    claims: z.array(
      z.object({
        span: z.object({ exact: z.string() }),
        claim: z.object({ verdict: z.object({ value: z.string(), rationale: z.string() }) }),
        evidence: z.object({
          totalCount: z.number(),
          nodes: z.array(
            z.object({
              kind: z.string(),
              stance: z.string(),
              notCounted: z.string().nullable(),
              snippet: z.string(),
              url: z.string().nullable(),
            }),
          ),
        }),
      }),
    ),
    notices: z.array(z.object({ code: z.string(), message: z.string() })),
    disclaimer: z.string(),
  }),
});

export type AnalysisPage = z.infer<typeof analysisPage>["analysis"];

/** Writes an analysis out for a person, in the order of the web page. */
export function describeAnalysis(analysis: AnalysisPage): string {
  const { article, summary, propaganda, techniques, claims, notices, disclaimer } = analysis;
  const parts = [
    article === null ? "" : `${article.title}\n${article.url ?? ""}`.trim(),
    summary ?? "",
    propaganda === null ? "" : describeScore(propaganda),
    techniques.map(describeTechnique).join("\n"),
    describeFactCheck(analysis),
    ...claims.map(describeClaim),
    notices.map(({ code, message }) => `${code}: ${message}`).join("\n"),
    disclaimer,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const percent = (share: number) => `${Math.round(100 * share)}%`;
const inWords = (name: string) => name.toLowerCase().replaceAll("_", " ");

function describeScore({ score, confidence, reading }: NonNullable<AnalysisPage["propaganda"]>): string {
  return `Propaganda score ${percent(score)} (confidence ${percent(confidence)}). ${reading}`;
}

function describeTechnique({ technique, confidence }: AnalysisPage["techniques"][number]): string {
  return `${technique.name} (confidence ${percent(confidence)}): ${technique.definition}`;
}

function describeFactCheck({ factCheck }: AnalysisPage): string {
  if (factCheck === null) return "";
  const tallies = factCheck.tallies.filter(({ count }) => count > 0);
  const shown = tallies.map(({ verdict, count }) => `${count} ${inWords(verdict)}`).join(", ");
  return `${counted(factCheck.claimCount, "claim")}${shown === "" ? "" : `: ${shown}`} (by ${factCheck.methods.map(inWords).join(", ")})`;
}

/** A stance that is neutral tells by itself that it counts for nothing. */
function inBrief(notCounted: string | null): string {
  return notCounted === null || notCounted === "TAKES_NO_SIDE"
    ? ""
    : `, ${inWords(notCounted)} and not counted`;
}

function describeClaim({ span, claim, evidence }: AnalysisPage["claims"][number]): string {
  const more = evidence.totalCount - evidence.nodes.length;
  return [
    `“${span.exact}”`,
    `  ${claim.verdict.value}. ${claim.verdict.rationale}`,
    ...evidence.nodes.map(
      ({ kind, stance, notCounted, snippet, url }) =>
        `  ${stance}${inBrief(notCounted)} (${inWords(kind)}) ${snippet} ${url ?? ""}`,
    ),
    ...(more > 0 ? [`  and ${more} more pieces of evidence`] : []),
  ].join("\n");
}
