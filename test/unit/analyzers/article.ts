import type { AnalyzerResult, ExtractedClaim } from "../../../src/domain/analysis.js";
import { createBuiltInAnalyzer } from "../../../src/analyzers/built-in/built-in-analyzer.js";

/** Thursday. */
export const PUBLISHED = "2026-04-23T12:00:00.000Z";

/** Analyses a text as the built-in analyzer does, published on Thursday 23 April 2026. */
export function analyzeText(
  text: string,
  options: { title?: string; language?: string | null } = {},
): Promise<AnalyzerResult> {
  const { title = "", language = "en" } = options;
  const content = {
    canonicalUrl: null,
    title,
    byline: null,
    publishedAt: PUBLISHED,
    language,
    text,
    siteName: null,
    links: [],
  };
  return createBuiltInAnalyzer().analyze(content);
}

/** The claims of a text. */
export async function claimsOf(text: string): Promise<ExtractedClaim[]> {
  return (await analyzeText(text)).claims;
}
