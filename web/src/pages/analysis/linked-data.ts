import type { AnalysedArticleFragment, MentionInAnalysisFragment } from "../../generated/operations.js";
import { isKnownOutlet } from "../../words/outlets.js";
import type { Analysis } from "./analysis-report.js";

/** The analysis as schema.org has it, in the terms of docs/exports.md: the article, and a ClaimReview of each claim in it. */
export function linkedData(analysis: Analysis, article: AnalysedArticleFragment, permalink: string): object {
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleNode(article),
      ...analysis.claims.map((mention) => reviewNode(mention, article, permalink)),
    ],
  };
}

/** As it may stand in a page: no text in it can end the element that it stands in. */
export const linkedDataText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

const articleNode = ({ id, url, title, byline, publishedAt, language, source }: AnalysedArticleFragment) =>
  known({
    ...{ "@type": "NewsArticle", "@id": addressOf("articles", id), url, headline: title, author: byline },
    ...{ datePublished: publishedAt, inLanguage: language },
    publisher: isKnownOutlet(source)
      ? { "@type": "NewsMediaOrganization", name: source.name, url: `https://${source.domain}/` }
      : null,
  });

function reviewNode(
  { claim, attributedTo }: MentionInAnalysisFragment,
  article: AnalysedArticleFragment,
  url: string,
) {
  const { verdict, firstMention } = claim;
  const work = (of: { id: string; url: string | null }) =>
    known({ "@type": "NewsArticle", "@id": addressOf("articles", of.id), url: of.url });
  return {
    ...{ "@type": "ClaimReview", url, claimReviewed: claim.text, datePublished: verdict.decidedAt },
    author: { "@type": "Organization", "@id": "urn:claimgraph", name: "Claimgraph" },
    itemReviewed: known({
      ...{ "@type": "Claim", "@id": addressOf("claims", claim.id), text: claim.text },
      author: attributedTo === null ? null : { "@type": "Thing", name: attributedTo },
      firstAppearance: firstMention && work(firstMention.article),
      appearance: [work(article)],
    }),
    reviewRating: {
      ...{ "@type": "Rating", alternateName: verdict.value },
      ratingExplanation: verdict.rationale,
    },
  };
}

const addressOf = (page: "articles" | "claims", id: string) => `${location.origin}/${page}/${id}`;

/** Leaves out what is not known. */
const known = (node: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
