// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an analysis has come. */
export type AnalysisStatus =
  /** Somebody stopped it. */
  | 'CANCELLED'
  /** It has ended well: everything that it found is there. */
  | 'COMPLETED'
  /** It could not be done; `failure` says why and what to do. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is under way; `progress` says how far. */
  | 'RUNNING';

/** Exactly one of `html`, `text`, or a bare `url`. With `html` or `text` nothing is fetched; `url`, `title`, `byline` and `publishedAt` then say what you know of it. */
export type AnalyzeArticleInput = {
  /** Who wrote it, as its page names them: "Ada Marsh". */
  byline?: string | null | undefined;
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** Analyse again although nothing changed. */
  force?: boolean | null | undefined;
  /** The whole page as HTML, up to 5 MiB. */
  html?: string | null | undefined;
  /** When it was published. Who said something first goes by this date. */
  publishedAt?: string | null | undefined;
  /** The article's text, up to 5 MiB; it is stored as given. One sentence is enough. */
  text?: string | null | undefined;
  /** Its headline; not put into the stored text. */
  title?: string | null | undefined;
  /** The article's address: alone, it is fetched; with `html` or `text`, it says where that stands. */
  url?: string | null | undefined;
  /** True: answer when the analysis is complete or has failed. False: answer at once; follow `progress`. */
  wait?: boolean | null | undefined;
};

/** Which claims: all that is given must hold, and within a list any one value. `since` and `until` go by when the claim was first stated. */
export type ClaimFilter = {
  /** About one of these entities, by id. */
  entity?: Array<string> | null | undefined;
  /** In one of these languages, BCP 47: "en". */
  language?: Array<string> | null | undefined;
  /** With at least so many independent origins. */
  minOrigins?: number | null | undefined;
  /** Stated by at least so many outlets. */
  minSources?: number | null | undefined;
  /** Not before this instant. */
  since?: string | null | undefined;
  /** Published by one of these outlets, by domain: "axios.com". */
  source?: Array<string> | null | undefined;
  /** In an article that uses one of these techniques, by slug: "loaded-language". */
  technique?: Array<string> | null | undefined;
  /** With all of these words in one wording of it. `searchClaims` finds what means the same. */
  text?: string | null | undefined;
  /** Before this instant. */
  until?: string | null | undefined;
  /** Whose verdict now is one of these, as [DISPUTED, REFUTED]. */
  verdict?: Array<VerdictValue> | null | undefined;
};

/** How a list of claims is sorted. */
export type ClaimOrder =
  /** Most independent origins first. */
  | 'MOST_ORIGINS'
  /** Most outlets first. */
  | 'MOST_SOURCES'
  /** Last first stated first. */
  | 'NEWEST'
  /** First stated first. */
  | 'OLDEST'
  /** Best match of `filter.text` first; needs it. A rank: what comes in between two pages can move it. */
  | 'RELEVANCE';

/** How two statements relate. */
export type ClaimRelation =
  /** One denies the other. */
  | 'CONTRADICTS'
  /** They say the same thing. */
  | 'SAME'
  /** The same event with another number, date, name or scope: no support either way. */
  | 'VARIANT';

/** What came of asking a provider. */
export type CoverageStatus =
  /** It answered in part. */
  | 'DEGRADED'
  /** It was asked and did not answer: nothing follows from its silence. */
  | 'FAILED'
  /** It is not switched on in this installation; `detail` says how to. */
  | 'NOT_CONFIGURED'
  /** It answered in full, also where it found nothing. */
  | 'OK';

/** How it is known that an article does not stand on its own feet. */
export type DerivationMethod =
  /** Its page itself names the other as the original. */
  | 'CANONICAL_LINK'
  /** Most of its body stands in the other's: cut, retitled or lightly edited. */
  | 'NEAR_COPY'
  /** Its body is the other's, word for word after normalising. */
  | 'SAME_TEXT'
  /** It credits a news agency in its dateline, byline or footer. */
  | 'WIRE_CREDIT';

/** Where a piece of evidence comes from. */
export type EvidenceKind =
  /** Another article in this graph. */
  | 'CROSS_REFERENCE'
  /** What a fact-checker published about this or a near claim. */
  | 'FACT_CHECK'
  /** A page that a web search found. */
  | 'WEB_SEARCH'
  /** A passage from a page of the encyclopedia that is configured. */
  | 'WIKIPEDIA';

/** The detail in which a near statement differs. */
export type Mismatch =
  /** Another date or period. */
  | 'DATE'
  /** Another person, body or place, or other roles. */
  | 'ENTITY'
  /** Another figure. */
  | 'NUMBER'
  /** One affirms what the other denies. */
  | 'POLARITY'
  /** Some against all, a plan against a deed, another extent. */
  | 'SCOPE';

/** Why a piece of evidence counts for and against nothing. */
export type NotCounted =
  /** Its page no longer has the words. */
  | 'CHANGED'
  /** Its page is there no longer. */
  | 'GONE'
  /** It probably supports or refutes the claim, without agreeing or denying in every detail: `confidence` is below 0.5. No count and no verdict changes because of it. */
  | 'ONLY_LIKELY'
  /** It neither supports nor refutes the claim. */
  | 'TAKES_NO_SIDE';

/** What became of an article's text. */
export type RevisionKind =
  /** Its page shows another text. */
  | 'CHANGED'
  /** Its page is no longer there: none of its statements counts. */
  | 'GONE'
  /** Its page says that it is retracted or withdrawn: none of its statements counts. */
  | 'RETRACTED';

/** What a piece of evidence does to exactly this claim. */
export type Stance =
  /** It is about the same thing and does neither; `mismatches` names the detail that differs. */
  | 'NEUTRAL'
  /** It says the contrary. */
  | 'REFUTES'
  /** It says the same; number, date, name, polarity and scope agree. */
  | 'SUPPORTS';

/** How widely evidence was looked for outside this graph. */
export type VerdictCoverage =
  /** Every configured outside provider failed. */
  | 'DEGRADED'
  /** At least two kinds of outside provider answered. */
  | 'FULL'
  /** One kind of outside provider answered. */
  | 'PARTIAL'
  /** No outside provider was asked: only this graph was searched. */
  | 'THIN';

/** What to bear in mind with a verdict. */
export type VerdictFlag =
  /** First seen less than 24 hours ago: expect it to move. */
  | 'BREAKING'
  /** A person has set it aside and given a verdict of their own. */
  | 'HUMAN_OVERRIDE'
  /** A fact-check calls it partly true. */
  | 'MISSING_CONTEXT'
  /** A newer value was given after its last origin gave this one, by one of the same origins or by as many by name (two are enough). */
  | 'OUTDATED'
  /** An origin is a party's word about itself. */
  | 'SELF_REPORTED';

/** What the evidence amounts to. It measures reporting, not truth. */
export type VerdictValue =
  /** Two or more independent origins say so, and none the contrary. */
  | 'CORROBORATED'
  /** At least one origin says the contrary. */
  | 'DISPUTED'
  /** A recognised fact-checker rates it false, or two or more origins say the contrary and at most one supports it. */
  | 'REFUTED'
  /** It all comes down to one origin, however many articles carry it. */
  | 'SINGLE_SOURCE'
  /** Nobody in the graph says so at present, or too little could be asked. */
  | 'UNVERIFIED';

/** Whose words a passage is. */
export type Voice =
  /** The article's author's own. */
  | 'AUTHOR'
  /** The headline's: the offsets point into the article's title, not its text. */
  | 'HEADLINE'
  /** Somebody's whom the article quotes; it does not count against the author. */
  | 'QUOTED';

export type AnalysisPageQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisPageQuery = { analysis: { completedAt: string | null, summary: string | null, disclaimer: string, id: string, status: AnalysisStatus, progress: number, createdAt: string, propaganda: { score: number, confidence: number, low: number, high: number, reading: string } | null, techniques: Array<{ confidence: number, technique: { id: string, slug: string, name: string, definition: string }, spans: Array<{ exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }> }>, factCheck: { claimCount: number, notCheckableCount: number, tallies: Array<{ verdict: VerdictValue, count: number }> } | null, claims: Array<{ id: string, attributedTo: string | null, span: { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number }> }, firstMention: { id: string, article: { id: string, url: string | null, publishedAt: string | null } } | null }, evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }> } }>, coverage: Array<{ provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null }>, notices: Array<{ code: string, message: string }>, usage: { requests: number, repairs: number, inputTokens: number, outputTokens: number, cost: number | null } | null, article: { byline: string | null, language: string | null, wordCount: number, id: string, title: string, url: string | null, publishedAt: string | null, revision: { kind: RevisionKind, at: string } | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } | null }>, analysis: { id: string } | null, analyses: { totalCount: number, nodes: Array<{ id: string, completedAt: string | null, analyzer: { name: string, version: string, model: string | null }, propaganda: { score: number } | null }> }, source: { id: string, name: string, domain: string } } | null, failure: { code: string, message: string } | null, analyzer: { name: string, version: string, model: string | null } } | null };

export type AnalysisTextQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisTextQuery = { analysis: { id: string, text: string | null } | null };

export type MoreEvidenceQueryVariables = Exact<{
  mention: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreEvidenceQuery = { node:
    | { id: string, evidence: { nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type OriginsOfClaimQueryVariables = Exact<{
  claim: string;
}>;


export type OriginsOfClaimQuery = { claim: { id: string, verdict: { origins: Array<{ quote: string | null, key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number, mentions: Array<{ id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }>, evidence: Array<{ id: string, title: string | null, url: string | null }> }> } } | null };

export type CurrentAnalysisQueryVariables = Exact<{
  id?: string | null | undefined;
  url?: string | null | undefined;
}>;


export type CurrentAnalysisQuery = { article: { id: string, title: string, analysis: { id: string } | null } | null };

export type AnalysisProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type AnalysisProgressSubscription = { analysisProgress: { id: string, status: AnalysisStatus, progress: number, createdAt: string, failure: { code: string, message: string } | null, analyzer: { name: string, version: string, model: string | null } } };

export type AnalyzeArticleMutationVariables = Exact<{
  input: AnalyzeArticleInput;
}>;


export type AnalyzeArticleMutation = { analyzeArticle: { analysis: { id: string, status: AnalysisStatus } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CancelAnalysisMutationVariables = Exact<{
  id: string;
}>;


export type CancelAnalysisMutation = { cancelAnalysis: { analysis: { id: string, status: AnalysisStatus } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RetryAnalysisMutationVariables = Exact<{
  id: string;
}>;


export type RetryAnalysisMutation = { retryAnalysis: { analysis: { id: string, status: AnalysisStatus } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RefusalFragment = { code: string, message: string, field: Array<string> | null };

export type AnalysisStandingFragment = { id: string, status: AnalysisStatus, progress: number, createdAt: string, failure: { code: string, message: string } | null, analyzer: { name: string, version: string, model: string | null } };

export type AnalysedArticleFragment = { byline: string | null, language: string | null, wordCount: number, id: string, title: string, url: string | null, publishedAt: string | null, revision: { kind: RevisionKind, at: string } | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } | null }>, analysis: { id: string } | null, analyses: { totalCount: number, nodes: Array<{ id: string, completedAt: string | null, analyzer: { name: string, version: string, model: string | null }, propaganda: { score: number } | null }> }, source: { id: string, name: string, domain: string } };

export type DetectedTechniqueFragment = { confidence: number, technique: { id: string, slug: string, name: string, definition: string }, spans: Array<{ exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }> };

export type PassageFragment = { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice };

export type MentionInAnalysisFragment = { id: string, attributedTo: string | null, span: { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number }> }, firstMention: { id: string, article: { id: string, url: string | null, publishedAt: string | null } } | null }, evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }> } };

export type OriginLineFragment = { key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number };

export type ProviderAskedFragment = { provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null };

export type EvidenceLineFragment = { id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null };

export type VerdictSummaryFragment = { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string };

export type ClaimCardFragment = { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null };

export type ArticleLineFragment = { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { searchClaims: { nodes: Array<{ relation: ClaimRelation | null, score: number, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimsPageQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsPageQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const AnalysisStandingFragmentDoc = new TypedDocumentString(`
    fragment AnalysisStanding on Analysis {
  id
  status
  progress
  createdAt
  failure {
    code
    message
  }
  analyzer {
    name
    version
    model
  }
}
    `, {"fragmentName":"AnalysisStanding"}) as unknown as TypedDocumentString<AnalysisStandingFragment, unknown>;
export const ArticleLineFragmentDoc = new TypedDocumentString(`
    fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}
    `, {"fragmentName":"ArticleLine"}) as unknown as TypedDocumentString<ArticleLineFragment, unknown>;
export const AnalysedArticleFragmentDoc = new TypedDocumentString(`
    fragment AnalysedArticle on Article {
  ...ArticleLine
  byline
  language
  wordCount
  revision {
    kind
    at
  }
  derivedFrom {
    origin
    method
    score
    article {
      ...ArticleLine
    }
  }
  analysis {
    id
  }
  analyses(first: 20) {
    totalCount
    nodes {
      id
      completedAt
      analyzer {
        name
        version
        model
      }
      propaganda {
        score
      }
    }
  }
}
    fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`, {"fragmentName":"AnalysedArticle"}) as unknown as TypedDocumentString<AnalysedArticleFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on TextSpan {
  exact
  start
  end
  prefix
  suffix
  voice
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const DetectedTechniqueFragmentDoc = new TypedDocumentString(`
    fragment DetectedTechnique on TechniqueDetection {
  confidence
  technique {
    id
    slug
    name
    definition
  }
  spans {
    ...Passage
  }
}
    fragment Passage on TextSpan {
  exact
  start
  end
  prefix
  suffix
  voice
}`, {"fragmentName":"DetectedTechnique"}) as unknown as TypedDocumentString<DetectedTechniqueFragment, unknown>;
export const VerdictSummaryFragmentDoc = new TypedDocumentString(`
    fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}
    `, {"fragmentName":"VerdictSummary"}) as unknown as TypedDocumentString<VerdictSummaryFragment, unknown>;
export const OriginLineFragmentDoc = new TypedDocumentString(`
    fragment OriginLine on Origin {
  key
  stance
  reason
  counted
  articleCount
  pageCount
}
    `, {"fragmentName":"OriginLine"}) as unknown as TypedDocumentString<OriginLineFragment, unknown>;
export const EvidenceLineFragmentDoc = new TypedDocumentString(`
    fragment EvidenceLine on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  provider
  title
  url
  snippet
  ratingText
  publishedAt
  retrievedAt
  archiveUrl
  revisionUrl
  source {
    id
    name
    domain
  }
}
    `, {"fragmentName":"EvidenceLine"}) as unknown as TypedDocumentString<EvidenceLineFragment, unknown>;
export const MentionInAnalysisFragmentDoc = new TypedDocumentString(`
    fragment MentionInAnalysis on ClaimMention {
  id
  attributedTo
  span {
    ...Passage
  }
  claim {
    id
    text
    verdict {
      ...VerdictSummary
      origins {
        ...OriginLine
      }
    }
    firstMention {
      id
      article {
        id
        url
        publishedAt
      }
    }
  }
  evidence(first: 3) {
    totalCount
    nodes {
      ...EvidenceLine
    }
  }
}
    fragment Passage on TextSpan {
  exact
  start
  end
  prefix
  suffix
  voice
}
fragment OriginLine on Origin {
  key
  stance
  reason
  counted
  articleCount
  pageCount
}
fragment EvidenceLine on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  provider
  title
  url
  snippet
  ratingText
  publishedAt
  retrievedAt
  archiveUrl
  revisionUrl
  source {
    id
    name
    domain
  }
}
fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}`, {"fragmentName":"MentionInAnalysis"}) as unknown as TypedDocumentString<MentionInAnalysisFragment, unknown>;
export const ProviderAskedFragmentDoc = new TypedDocumentString(`
    fragment ProviderAsked on ProviderCoverage {
  provider
  kind
  status
  detail
}
    `, {"fragmentName":"ProviderAsked"}) as unknown as TypedDocumentString<ProviderAskedFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  text
  verdict {
    ...VerdictSummary
  }
  firstMention {
    id
    article {
      ...ArticleLine
    }
  }
}
    fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}
fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const AnalysisPageDocument = new TypedDocumentString(`
    query AnalysisPage($id: ID!) {
  analysis(id: $id) {
    ...AnalysisStanding
    completedAt
    summary
    propaganda {
      score
      confidence
      low
      high
      reading
    }
    techniques {
      ...DetectedTechnique
    }
    factCheck {
      claimCount
      notCheckableCount
      tallies {
        verdict
        count
      }
    }
    claims {
      ...MentionInAnalysis
    }
    coverage {
      ...ProviderAsked
    }
    notices {
      code
      message
    }
    usage {
      requests
      repairs
      inputTokens
      outputTokens
      cost
    }
    article {
      ...AnalysedArticle
    }
    disclaimer
  }
}
    fragment AnalysisStanding on Analysis {
  id
  status
  progress
  createdAt
  failure {
    code
    message
  }
  analyzer {
    name
    version
    model
  }
}
fragment AnalysedArticle on Article {
  ...ArticleLine
  byline
  language
  wordCount
  revision {
    kind
    at
  }
  derivedFrom {
    origin
    method
    score
    article {
      ...ArticleLine
    }
  }
  analysis {
    id
  }
  analyses(first: 20) {
    totalCount
    nodes {
      id
      completedAt
      analyzer {
        name
        version
        model
      }
      propaganda {
        score
      }
    }
  }
}
fragment DetectedTechnique on TechniqueDetection {
  confidence
  technique {
    id
    slug
    name
    definition
  }
  spans {
    ...Passage
  }
}
fragment Passage on TextSpan {
  exact
  start
  end
  prefix
  suffix
  voice
}
fragment MentionInAnalysis on ClaimMention {
  id
  attributedTo
  span {
    ...Passage
  }
  claim {
    id
    text
    verdict {
      ...VerdictSummary
      origins {
        ...OriginLine
      }
    }
    firstMention {
      id
      article {
        id
        url
        publishedAt
      }
    }
  }
  evidence(first: 3) {
    totalCount
    nodes {
      ...EvidenceLine
    }
  }
}
fragment OriginLine on Origin {
  key
  stance
  reason
  counted
  articleCount
  pageCount
}
fragment ProviderAsked on ProviderCoverage {
  provider
  kind
  status
  detail
}
fragment EvidenceLine on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  provider
  title
  url
  snippet
  ratingText
  publishedAt
  retrievedAt
  archiveUrl
  revisionUrl
  source {
    id
    name
    domain
  }
}
fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}
fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<AnalysisPageQuery, AnalysisPageQueryVariables>;
export const AnalysisTextDocument = new TypedDocumentString(`
    query AnalysisText($id: ID!) {
  analysis(id: $id) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<AnalysisTextQuery, AnalysisTextQueryVariables>;
export const MoreEvidenceDocument = new TypedDocumentString(`
    query MoreEvidence($mention: ID!, $first: Int, $after: String) {
  node(id: $mention) {
    ... on ClaimMention {
      id
      evidence(first: $first, after: $after) {
        nodes {
          ...EvidenceLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment EvidenceLine on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  provider
  title
  url
  snippet
  ratingText
  publishedAt
  retrievedAt
  archiveUrl
  revisionUrl
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<MoreEvidenceQuery, MoreEvidenceQueryVariables>;
export const OriginsOfClaimDocument = new TypedDocumentString(`
    query OriginsOfClaim($claim: ID!) {
  claim(id: $claim) {
    id
    verdict {
      origins {
        ...OriginLine
        quote
        mentions(first: 20) {
          id
          article {
            ...ArticleLine
          }
        }
        evidence {
          id
          title
          url
        }
      }
    }
  }
}
    fragment OriginLine on Origin {
  key
  stance
  reason
  counted
  articleCount
  pageCount
}
fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<OriginsOfClaimQuery, OriginsOfClaimQueryVariables>;
export const CurrentAnalysisDocument = new TypedDocumentString(`
    query CurrentAnalysis($id: ID, $url: String) {
  article(id: $id, url: $url) {
    id
    title
    analysis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CurrentAnalysisQuery, CurrentAnalysisQueryVariables>;
export const AnalysisProgressDocument = new TypedDocumentString(`
    subscription AnalysisProgress($id: ID!) {
  analysisProgress(id: $id) {
    ...AnalysisStanding
  }
}
    fragment AnalysisStanding on Analysis {
  id
  status
  progress
  createdAt
  failure {
    code
    message
  }
  analyzer {
    name
    version
    model
  }
}`) as unknown as TypedDocumentString<AnalysisProgressSubscription, AnalysisProgressSubscriptionVariables>;
export const AnalyzeArticleDocument = new TypedDocumentString(`
    mutation AnalyzeArticle($input: AnalyzeArticleInput!) {
  analyzeArticle(input: $input) {
    analysis {
      id
      status
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnalyzeArticleMutation, AnalyzeArticleMutationVariables>;
export const CancelAnalysisDocument = new TypedDocumentString(`
    mutation CancelAnalysis($id: ID!) {
  cancelAnalysis(input: {id: $id}) {
    analysis {
      id
      status
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CancelAnalysisMutation, CancelAnalysisMutationVariables>;
export const RetryAnalysisDocument = new TypedDocumentString(`
    mutation RetryAnalysis($id: ID!) {
  retryAnalysis(input: {id: $id}) {
    analysis {
      id
      status
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RetryAnalysisMutation, RetryAnalysisMutationVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $first: Int, $after: String) {
  searchClaims(text: $text, first: $first, after: $after) {
    nodes {
      relation
      score
      claim {
        ...ClaimCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}
fragment ClaimCard on Claim {
  id
  text
  verdict {
    ...VerdictSummary
  }
  firstMention {
    id
    article {
      ...ArticleLine
    }
  }
}
fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const ClaimsPageDocument = new TypedDocumentString(`
    query ClaimsPage($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...ClaimCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VerdictSummary on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
}
fragment ClaimCard on Claim {
  id
  text
  verdict {
    ...VerdictSummary
  }
  firstMention {
    id
    article {
      ...ArticleLine
    }
  }
}
fragment ArticleLine on Article {
  id
  title
  url
  publishedAt
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<ClaimsPageQuery, ClaimsPageQueryVariables>;
