import { z } from "zod";

import { canonicaliseUrl } from "../canonical-url.js";
import { toInstant } from "../instant.js";
import { sourceDomain } from "../source-identity.js";
import { normaliseRating } from "./normalise-rating.js";
import type { PublishedFactCheck } from "./published-fact-check.js";

/** JSON-LD in the wild: one thing or a list of them, a text or an object that names it, numbers as texts. */
const first = (value: unknown): unknown => (Array.isArray(value) ? first(value[0]) : value);
const one = <T extends z.ZodType>(schema: T) => z.preprocess(first, schema.nullish().catch(null));
const text = one(z.preprocess(asText, z.string().trim().min(1)));
const number = one(
  z.preprocess((value) => (typeof value === "string" ? Number(value.replace(",", ".")) : value), z.number()),
);

function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return value;
  const { name, "@value": literal, "@id": id, url } = value as Record<string, unknown>;
  return first(name ?? literal ?? id ?? url);
}

const rating = one(
  z.object({
    alternateName: text,
    name: text,
    ratingExplanation: text,
    ratingValue: number,
    bestRating: number,
    worstRating: number,
  }),
);
const reviewed = one(z.object({ author: text, name: text, datePublished: text }));

const claimReview = z.object({
  url: text,
  mainEntityOfPage: text,
  claimReviewed: text,
  name: text,
  headline: text,
  author: text,
  publisher: text,
  datePublished: text,
  reviewRating: rating,
  itemReviewed: reviewed,
});

const MOST_LEVELS = 6;

/**
 * Reads one schema.org ClaimReview, also inside a list, a `@graph` or a page that has it as `review`; null for what is none or
 * lacks what makes it one (the claim, and an address).
 */
export function readClaimReview(json: unknown): PublishedFactCheck | null {
  const found = findClaimReview(json, MOST_LEVELS);
  const parsed = claimReview.safeParse(found);
  if (found === null || !parsed.success) return null;
  const review = parsed.data;
  const claimReviewed = oneLine(review.claimReviewed ?? review.itemReviewed?.name ?? "");
  const url = canonicaliseUrl(review.url ?? review.mainEntityOfPage ?? "");
  if (claimReviewed === "" || url === null) return null;
  const { reviewRating } = review;
  const ratingText = reviewRating?.alternateName ?? reviewRating?.name ?? null;
  return {
    url,
    claimReviewed,
    claimant: review.itemReviewed?.author ?? null,
    publisher: nameOf(review.author) ?? nameOf(review.publisher) ?? sourceDomain(url),
    domain: sourceDomain(url),
    title: review.headline ?? review.name ?? null,
    rating: normaliseRating({
      text: ratingText,
      value: reviewRating?.ratingValue ?? null,
      best: reviewRating?.bestRating ?? null,
      worst: reviewRating?.worstRating ?? null,
    }),
    ratingText: ratingText ?? reviewRating?.ratingValue?.toString() ?? null,
    reviewedAt: toInstant(review.datePublished),
  };
}

/** What is named by its address alone goes by its domain. */
const nameOf = (who: string | null | undefined): string | null => (who && !URL.canParse(who) ? who : null);

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

function findClaimReview(json: unknown, levels: number): object | null {
  if (typeof json !== "object" || json === null || levels === 0) return null;
  if (!Array.isArray(json) && isClaimReview(json as Record<string, unknown>)) return json;
  const inside = Array.isArray(json) ? json : Object.values(json);
  for (const value of inside) {
    const found = findClaimReview(value, levels - 1);
    if (found) return found;
  }
  return null;
}

function isClaimReview(value: Record<string, unknown>): boolean {
  const types = [value["@type"]].flat().map((type) => String(type).replace(/^.*[/:]/, ""));
  return (
    types.includes("ClaimReview") ||
    (value["@type"] === undefined && typeof value["claimReviewed"] === "string")
  );
}
