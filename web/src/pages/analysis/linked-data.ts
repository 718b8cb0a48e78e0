import type { AnalysedArticleFragment, MentionInAnalysisFragment } from "../../generated/operations.js";
import { isKnownOutlet } from "../../words/outlets.js";

/** The analysis as schema.org has it, in the terms of docs/exports.md: the article, and a ClaimReview of each claim in it. */
export function linkedData(
  { claims }: { claims: readonly MentionInAnalysisFragment[] },
  article: AnalysedArticleFragment,
  permalink: string,
): object {
  const addressOf: AddressOf = (page, id) => new URL(`/${page}/${id}`, permalink).href;
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleNode(article, addressOf),
      ...claims.map((mention) => reviewNode(mention, article, { permalink, addressOf })),
    ],
  };
}

/** As it may stand in a page: no text in it can end the element that it stands in. */
export const linkedDataText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

type AddressOf = (page: "articles" | "claims", id: string) => string;

const articleNode = (
  { id, url, title, byline, publishedAt, language, source }: AnalysedArticleFragment,
  addressOf: AddressOf,
) =>
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
  { permalink, addressOf }: { permalink: string; addressOf: AddressOf },
) {
  const { verdict, firstMention } = claim;
  const work = (of: { id: string; url: string | null }) =>
    known({ "@type": "NewsArticle", "@id": addressOf("articles", of.id), url: of.url });
  return {
    ...{
      "@type": "ClaimReview",
      url: permalink,
      claimReviewed: claim.text,
      datePublished: verdict.decidedAt,
    },
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

/** Leaves out what is not known. */
const known = (node: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
