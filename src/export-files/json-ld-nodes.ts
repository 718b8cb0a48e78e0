import { citationId, type ExportDefinition } from "../domain/exports/citation.js";
import type { ExportRecord } from "../domain/exports/record-format.js";

type Row = ExportRecord["row"];

/** The records of one claim. */
export interface ClaimRecords {
  claim: Row;
  verdicts: Row[];
  origins: Row[];
  relations: Row[];
  mentions: Row[];
  evidence: Row[];
}

const named = (type: string, id: Row[string] | undefined) => `urn:claimgraph:${type}:${String(id)}`;

/** Leaves out what is not known. */
const known = (node: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

export const datasetNode = (definition: ExportDefinition) => ({
  ...{ "@id": named("citation", citationId(definition)), "@type": "Dataset", name: "Claimgraph" },
  temporalCoverage: `../${definition.asOf}`,
});

export const sourceNode = ({ id, domain, name }: Row) => ({
  ...{ "@id": named("source", id), "@type": "NewsMediaOrganization", name },
  url: `https://${String(domain)}/`,
});

/** The article, and the analysis by which its mentions were found. */
export const articleNodes = (row: Row): object[] => [
  known({
    ...{ "@id": named("article", row["id"]), "@type": ["NewsArticle", "Entity"], url: row["url"] },
    ...{ headline: row["title"], author: row["byline"], inLanguage: row["language"] },
    ...{ datePublished: row["publishedAt"], dateCreated: row["appearedAt"], articleBody: row["text"] },
    ...{
      publisher: named("source", row["sourceId"]),
      sha256: row["contentSha256"],
      technique: row["techniques"],
    },
    generatedAtTime: row["retrievedAt"],
  }),
  {
    ...{ "@id": named("analysis", row["id"]), "@type": "Activity", endedAtTime: row["analyzedAt"] },
    wasAssociatedWith: known({
      ...{ "@type": "SoftwareAgent", name: row["analyzer"], softwareVersion: row["analyzerVersion"] },
      description: row["analyzerModel"],
    }),
  },
];

/** The claim's review with the claim in it, then its mentions, origins and evidence. */
export const claimNodes = (records: ClaimRecords): object[] => [
  review(records),
  ...records.mentions.map((row) => annotation(row, records.claim)),
  ...records.origins.map((row) => ({
    ...{ "@id": named("origin", row["id"]), "@type": "Origin", bearsOn: named("claim", row["claimId"]) },
    ...{ originKey: row["key"], stance: row["stance"], counted: row["counted"], description: row["reason"] },
  })),
  ...records.evidence.map(evidenceNode),
];

function review({ claim, verdicts, mentions, relations }: ClaimRecords): object {
  const itemReviewed = claimNode(claim, mentions, relations);
  const [verdict] = verdicts;
  if (!verdict) return itemReviewed;
  return {
    ...{ "@id": named("verdict", verdict["id"]), "@type": ["ClaimReview", "Entity"], itemReviewed },
    ...{ claimReviewed: claim["text"], datePublished: verdict["decidedAt"], author: CLAIMGRAPH },
    reviewRating: {
      ...{ "@type": "Rating", alternateName: verdict["value"], ratingExplanation: verdict["rationale"] },
      ...{ supportingOrigins: verdict["supportingOrigins"], refutingOrigins: verdict["refutingOrigins"] },
    },
    wasDerivedFrom: mentions.map(({ id }) => named("mention", id)),
    wasGeneratedBy: {
      ...{ "@type": "Activity", endedAtTime: verdict["decidedAt"] },
      wasAssociatedWith: { "@type": "SoftwareAgent", name: verdict["decidedBy"] },
    },
  };
}

const CLAIMGRAPH = { "@id": "urn:claimgraph", "@type": "Organization", name: "Claimgraph" };

function claimNode(claim: Row, mentions: readonly Row[], relations: readonly Row[]) {
  const related = (relation: string) =>
    relations
      .filter((pair) => pair["relation"] === relation)
      .map(({ otherClaimId }) => named("claim", otherClaimId));
  const articles = new Map(mentions.map((row) => [row["articleId"], row["articleUrl"]]));
  const work = (id: Row[string] | undefined) =>
    known({ "@id": named("article", id), "@type": "NewsArticle", url: articles.get(id ?? null) });
  return known({
    ...{
      "@id": named("claim", claim["id"]),
      "@type": "Claim",
      text: claim["text"],
      about: claim["entities"],
    },
    ...{ dateCreated: claim["createdAt"], datePublished: claim["firstSeenAt"] },
    firstAppearance: work(claim["firstArticleId"]),
    appearance: [...articles.keys()].map(work),
    contradicts: related("CONTRADICTS"),
    variantOf: related("VARIANT"),
  });
}

/** Where an article states a claim; offsets are in UTF-16 code units, in its headline for voice HEADLINE, else in its text. */
const annotation = (row: Row, claim: Row) => ({
  ...{
    "@id": named("mention", row["id"]),
    "@type": ["Annotation", "Entity"],
    body: named("claim", claim["id"]),
  },
  ...{ name: row["wording"], voice: row["voice"], sha256: row["contentSha256"] },
  wasDerivedFrom: [named("article", row["articleId"])],
  wasGeneratedBy: { "@id": named("analysis", row["articleId"]) },
  target: {
    "@type": "SpecificResource",
    source: named("article", row["articleId"]),
    selector: [
      known({
        ...{
          "@type": "TextQuoteSelector",
          exact: row["quote"],
          prefix: row["prefix"],
          suffix: row["suffix"],
        },
      }),
      { "@type": "TextPositionSelector", start: row["start"], end: row["end"] },
    ],
  },
});

const evidenceNode = (row: Row) =>
  known({
    ...{ "@id": named("evidence", row["id"]), "@type": ["Evidence", "WebPage"], url: row["url"] },
    ...{ name: row["title"], text: row["snippet"], bearsOn: named("claim", row["claimId"]) },
    ...{ stance: row["stance"], sha256: row["contentSha256"], datePublished: row["publishedAt"] },
    ...{ generatedAtTime: row["retrievedAt"], alternateName: row["ratingText"] },
  });
