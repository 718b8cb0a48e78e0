import { z } from "zod";

import { canonicaliseUrl } from "../../domain/canonical-url.js";
import { normaliseRating } from "../../domain/fact-checks/normalise-rating.js";
import { toInstant } from "../../domain/instant.js";
import { sourceDomain } from "../../domain/source-identity.js";
import type { FactCheckProvider, PublishedFactCheck } from "../../services/doors.js";
import { endpointAt } from "./endpoint.js";
import { createProviderClient } from "./provider-client.js";
import { searchQuery } from "./search-query.js";

const OFFICIAL = "https://factchecktools.googleapis.com";
const PATH = "/v1alpha1/claims:search";
const RESULTS = "10";

const review = z.object({
  publisher: z.object({ name: z.string().optional(), site: z.string().optional() }).optional(),
  url: z.string(),
  title: z.string().optional(),
  reviewDate: z.string().optional(),
  textualRating: z.string().optional(),
});
const claim = z.object({
  text: z.string().optional(),
  claimant: z.string().optional(),
  claimReview: z.array(review).default([]),
});
/** An answer without results is an empty object. */
const found = z.object({ claims: z.array(claim).default([]) });

/** Google's Fact Check Tools API: what fact-checkers mark up as ClaimReview. The key goes in a header, never in an address. */
export function createGoogleFactCheck(
  { key, url }: { key: string; url: string | null },
  options: { userAgent: string | null; now: () => number },
): FactCheckProvider {
  const client = createProviderClient({
    ...options,
    provider: "Google Fact Check Tools",
    endpoint: endpointAt(url ?? OFFICIAL, PATH),
    headers: { "x-goog-api-key": key },
  });
  return {
    name: "google-fact-check",
    async find({ text }, signal) {
      const asked = { query: searchQuery(text), pageSize: RESULTS };
      const { claims } = await client.get(asked, found, signal);
      const checks = claims.flatMap((about) => about.claimReview.map((published) => read(about, published)));
      return checks.filter((check) => check !== null);
    },
  };
}

function read(about: z.infer<typeof claim>, published: z.infer<typeof review>): PublishedFactCheck | null {
  const url = canonicaliseUrl(published.url);
  const claimReviewed = about.text?.trim() ?? "";
  if (url === null || claimReviewed === "") return null;
  const ratingText = published.textualRating?.trim() || null;
  return {
    url,
    claimReviewed,
    claimant: about.claimant?.trim() || null,
    publisher: published.publisher?.name ?? published.publisher?.site ?? sourceDomain(url),
    domain: sourceDomain(url),
    title: published.title?.trim() || null,
    rating: normaliseRating({ text: ratingText, value: null, best: null, worst: null }),
    ratingText,
    reviewedAt: toInstant(published.reviewDate),
  };
}
