import { readClaimReview } from "../../../src/domain/fact-checks/read-claim-review.js";

const REVIEW = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://www.checks.example/2026/bridge?utm_source=feed",
  headline: "No, the bridge did not fall",
  claimReviewed: "The Harbour  Bridge fell\ninto the sea",
  datePublished: "2026-04-16",
  author: { "@type": "Organization", name: "Harbour Checks", url: "https://checks.example" },
  itemReviewed: { "@type": "Claim", author: { "@type": "Person", name: "A ferryman" } },
  reviewRating: {
    "@type": "Rating",
    ratingValue: "1",
    worstRating: 1,
    bestRating: 5,
    alternateName: "False",
  },
};

const READ = {
  url: "https://checks.example/2026/bridge",
  claimReviewed: "The Harbour Bridge fell into the sea",
  claimant: "A ferryman",
  publisher: "Harbour Checks",
  domain: "checks.example",
  title: "No, the bridge did not fall",
  rating: "FALSE",
  ratingText: "False",
  reviewedAt: "2026-04-16T00:00:00.000Z",
};

describe("a ClaimReview", () => {
  it("is read with its rating normalised and the original kept", () => {
    expect(readClaimReview(REVIEW)).toEqual(READ);
  });

  it.each([
    ["in a list", [{ "@type": "WebPage" }, REVIEW]],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "Organization" }, REVIEW] }],
    ["as an article's review", { "@type": "NewsArticle", review: REVIEW }],
    [
      "with lists for single things",
      {
        ...REVIEW,
        "@type": ["ClaimReview", "Review"],
        url: [REVIEW.url],
        author: [REVIEW.author],
        itemReviewed: [{ author: [{ name: "A ferryman" }] }],
        reviewRating: [REVIEW.reviewRating],
      },
    ],
    ["with full type names", { ...REVIEW, "@type": "http://schema.org/ClaimReview" }],
    [
      "with names for things",
      { ...REVIEW, author: "Harbour Checks", itemReviewed: { author: "A ferryman" } },
    ],
    [
      "with values as objects",
      { ...REVIEW, claimReviewed: { "@value": REVIEW.claimReviewed }, url: { "@id": REVIEW.url } },
    ],
  ])("is found %s", (_, json) => {
    expect(readClaimReview(json)).toEqual(READ);
  });

  it("is read without what may be missing", () => {
    const { url, claimReviewed } = REVIEW;
    expect(
      readClaimReview({
        "@type": "ClaimReview",
        url,
        claimReviewed,
        reviewRating: { ratingValue: "oops" },
        datePublished: "soon",
      }),
    ).toEqual({
      ...READ,
      claimant: null,
      publisher: "checks.example",
      title: null,
      rating: "UNKNOWN",
      ratingText: null,
      reviewedAt: null,
    });
  });

  it.each([
    ["nothing", null],
    ["a text", "ClaimReview"],
    ["another thing", { "@type": "NewsArticle", url: REVIEW.url }],
    ["one without a claim", { ...REVIEW, claimReviewed: " " }],
    ["one without an address", { ...REVIEW, url: "javascript:alert(1)" }],
    ["one that is buried", [[[[[[[[REVIEW]]]]]]]]],
  ])("is not read from %s", (_, json) => {
    expect(readClaimReview(json)).toBeNull();
  });
});
