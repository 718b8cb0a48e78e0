import { linkedData, linkedDataText } from "../../../web/src/pages/analysis/linked-data.js";
import type {
  AnalysedArticleFragment,
  MentionInAnalysisFragment,
} from "../../../web/src/generated/operations.js";

const PERMALINK = "https://graph.example/analyses/1";
const article: AnalysedArticleFragment = {
  ...{ id: "a", title: "Lock opens", url: null, byline: null, language: "en", wordCount: 12 },
  ...{ publishedAt: "2026-05-03T00:00:00.000Z", revision: null, derivedFrom: [], analysis: { id: "1" } },
  source: { id: "s", name: "unknown", domain: "unknown.invalid" },
  analyses: { totalCount: 1, nodes: [] },
};
const claim = {
  ...{ id: "c", text: "The lock is open.", firstMention: null },
  verdict: {
    value: "DISPUTED",
    rationale: "One says so, one denies it.",
    decidedAt: "2026-05-04T00:00:00.000Z",
  },
};
const claims = [{ claim, attributedTo: "Ada Reed" } as MentionInAnalysisFragment];

it("gives each claim a review at the analysis’s own address, and leaves out what is not known", () => {
  const { "@graph": nodes } = linkedData({ claims }, article, PERMALINK) as { "@graph": object[] };
  expect(nodes).toEqual([
    {
      ...{ "@type": "NewsArticle", "@id": "https://graph.example/articles/a", headline: "Lock opens" },
      ...{ datePublished: "2026-05-03T00:00:00.000Z", inLanguage: "en" },
    },
    expect.objectContaining({
      ...{ "@type": "ClaimReview", url: PERMALINK, claimReviewed: "The lock is open." },
      itemReviewed: {
        ...{ "@type": "Claim", "@id": "https://graph.example/claims/c", text: "The lock is open." },
        author: { "@type": "Thing", name: "Ada Reed" },
        appearance: [{ "@type": "NewsArticle", "@id": "https://graph.example/articles/a" }],
      },
    }),
  ]);
});

it("can stand in a page: nothing in it ends its element", () => {
  const attack = { headline: "</script><script>alert(1)</script>" };
  expect(linkedDataText(attack)).not.toContain("<");
  expect(JSON.parse(linkedDataText(attack))).toEqual(attack);
});
