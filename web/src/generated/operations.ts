// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of events that `claimChanged` tells of. */
export type ClaimChangeKind =
  /** It became one with another claim; both are told of. */
  | 'MERGED'
  /** An article states it that did not before. */
  | 'NEW_MENTION'
  /** An article that stated it was taken down, and with the last one the claim itself. */
  | 'REMOVED'
  /** It was parted from another claim; both are told of. */
  | 'SPLIT'
  /** Its verdict's value, numbers of origins or flags are others than before. */
  | 'VERDICT_CHANGED';

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

/** What an outlet does with a claim. */
export type ClaimSourceRole =
  /** It carries the claim only in copies of others' articles or agency stories. */
  | 'COPY'
  /** It stated the claim first, in an article of its own; in `propagation` also what carries an agency's story first, while the agency's own article is not in the graph. */
  | 'ORIGINATOR'
  /** It stated the claim later, in an article of its own. */
  | 'REPEATER';

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

/** What makes a mention's word that of its origin. */
export type OriginReason =
  /** It is attributed to the person or body that is the origin. */
  | 'ATTRIBUTION'
  /** A page found outside rests on what the origin published. */
  | 'CITES'
  /** The passage is copied from another mention. */
  | 'COPY'
  /** The outlet reports it itself. */
  | 'OWN_REPORT'
  /** Its publisher attributes it to that body elsewhere. */
  | 'PUBLISHER_ATTRIBUTES'
  /** The outlet is run by the body that is the origin. */
  | 'RUN_BY_BODY'
  /** It quotes the same words as another mention. */
  | 'SAME_QUOTE'
  /** An encyclopedia's passage without a reference: shown, and counted as nobody's. */
  | 'UNREFERENCED'
  /** The passage is an agency's, which it or a copy of it credits. */
  | 'WIRE_CREDIT'
  /** It goes back to what the origin has since withdrawn: shown, and counted as nobody's. */
  | 'WITHDRAWN';

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

/** How long each stretch of a timeline is (UTC). */
export type TimeBucket =
  /** From midnight to midnight. */
  | 'DAY'
  /** From one full hour to the next. */
  | 'HOUR'
  /** From the first of a calendar month to the next. */
  | 'MONTH'
  /** Seven days, from a Monday on. */
  | 'WEEK';

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

export type GraphAroundQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  begins: boolean;
}>;


export type GraphAroundQuery = { node:
    | { __typename: 'Article', id: string, title: string, derivedFrom?: Array<{ article: { __typename: 'Article', id: string, title: string, source: { __typename: 'Source', id: string, name: string, domain: string } } | null }>, mentions: { nodes: Array<{ id: string, claim: { __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, source: { __typename: 'Source', id: string, name: string, domain: string } }
    | { __typename: 'Claim', id: string, text: string, mentions: { nodes: Array<{ id: string, article: { __typename: 'Article', id: string, title: string, source: { __typename: 'Source', id: string, name: string, domain: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, propagation?: Array<{ originKey: string, originName: string, mention: { id: string } }> | null, relatedClaims?: { nodes: Array<{ relation: ClaimRelation, claim: { __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } } }> }, entities?: Array<{ __typename: 'Entity', id: string, name: string }>, verdict: { value: VerdictValue } }
    | { __typename: 'Entity', id: string, name: string, claims: { nodes: Array<{ __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Source', id: string, name: string, domain: string, claims: { nodes: Array<{ __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type GraphClaimFragment = { __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } };

export type GraphArticleFragment = { __typename: 'Article', id: string, title: string, source: { __typename: 'Source', id: string, name: string, domain: string } };

export type GraphSourceFragment = { __typename: 'Source', id: string, name: string, domain: string };

export type GraphEntityFragment = { __typename: 'Entity', id: string, name: string };

export type GraphPageFragment = { hasNextPage: boolean, endCursor: string | null };

export type ClaimPageQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPageQuery = { claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, rule: { value: VerdictValue, rationale: string, decidedBy: string } | null, searches: Array<{ provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null }>, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number }> }, hangsBy: Array<{ key: string }> | null, corrections: Array<{ at: string, kind: RevisionKind, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }> | null, entities: Array<{ id: string, name: string }>, firstMention: { id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } | null };

export type ClaimOriginsBehindQueryVariables = Exact<{
  id: string;
}>;


export type ClaimOriginsBehindQuery = { claim: { verdict: { origins: Array<{ key: string, stance: Stance, articleCount: number, quote: string | null, mentions: Array<{ id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }>, evidence: Array<{ id: string, url: string | null, title: string | null }> }> } } | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string;
  stance: Array<Stance> | Stance;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimEvidenceQuery = { claim: { evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimOutletsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimOutletsQuery = { claim: { sources: { totalCount: number, nodes: Array<{ role: ClaimSourceRole, firstSeenAt: string, lastSeenAt: string, articleCount: number, mentionCount: number, source: { id: string, name: string, domain: string, owner: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimSpreadQueryVariables = Exact<{
  id: string;
  first: number;
  bucket: TimeBucket;
}>;


export type ClaimSpreadQuery = { claim: { timeline: Array<{ at: string, mentions: number, sources: number, newSources: number }>, propagation: Array<{ at: string, role: ClaimSourceRole, why: OriginReason, originName: string, agencies: Array<string>, mention: { id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }, follows: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }> | null } | null };

export type ClaimWordingsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimWordingsQuery = { claim: { mentions: { totalCount: number, nodes: Array<{ id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimRelatedQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimRelatedQuery = { claim: { relatedClaims: { nodes: Array<{ relation: ClaimRelation, claim: { id: string, text: string, verdict: { value: VerdictValue } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimFiguresQueryVariables = Exact<{
  id: string;
}>;


export type ClaimFiguresQuery = { claim: { figures: Array<{ figures: Array<string>, articleCount: number, originCount: number, firstSeenAt: string, lastSeenAt: string, claim: { id: string }, source: { name: string, domain: string } | null }> | null } | null };

export type WordingQueryVariables = Exact<{
  id: string;
}>;


export type WordingQuery = { node:
    | { __typename: 'Analysis' }
    | { __typename: 'Article' }
    | { __typename: 'Change' }
    | { __typename: 'Claim', firstMention: { id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }
    | { __typename: 'ClaimMention', id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }
    | { __typename: 'Entity' }
    | { __typename: 'Evidence' }
    | { __typename: 'Export' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
   | null };

export type ClaimHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ClaimHistoryQuery = { claim: { verdictHistory: Array<{ value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }> } | null };

export type ClaimWithoutQueryVariables = Exact<{
  id: string;
  sources?: Array<string> | string | null | undefined;
  publishers?: Array<string> | string | null | undefined;
  articles?: Array<string> | string | null | undefined;
  ids: Array<string> | string;
}>;


export type ClaimWithoutQuery = { claim: { verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, rule: { value: VerdictValue, rationale: string } | null }, verdictWithout: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string } } | null, nodes: Array<
    | { id: string, title: string }
    | Record<PropertyKey, never>
   | null> };

export type ClaimToldSubscriptionVariables = Exact<{
  id: string;
}>;


export type ClaimToldSubscription = { claimChanged: { kind: ClaimChangeKind, at: string, claim: { id: string } } };

export type MentionLineFragment = { id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } };

export type OriginLineFragment = { key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number };

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
export const GraphClaimFragmentDoc = new TypedDocumentString(`
    fragment GraphClaim on Claim {
  __typename
  id
  text
  verdict {
    value
  }
}
    `, {"fragmentName":"GraphClaim"}) as unknown as TypedDocumentString<GraphClaimFragment, unknown>;
export const GraphSourceFragmentDoc = new TypedDocumentString(`
    fragment GraphSource on Source {
  __typename
  id
  name
  domain
}
    `, {"fragmentName":"GraphSource"}) as unknown as TypedDocumentString<GraphSourceFragment, unknown>;
export const GraphArticleFragmentDoc = new TypedDocumentString(`
    fragment GraphArticle on Article {
  __typename
  id
  title
  source {
    ...GraphSource
  }
}
    fragment GraphSource on Source {
  __typename
  id
  name
  domain
}`, {"fragmentName":"GraphArticle"}) as unknown as TypedDocumentString<GraphArticleFragment, unknown>;
export const GraphEntityFragmentDoc = new TypedDocumentString(`
    fragment GraphEntity on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"GraphEntity"}) as unknown as TypedDocumentString<GraphEntityFragment, unknown>;
export const GraphPageFragmentDoc = new TypedDocumentString(`
    fragment GraphPage on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"GraphPage"}) as unknown as TypedDocumentString<GraphPageFragment, unknown>;
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
export const MentionLineFragmentDoc = new TypedDocumentString(`
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`, {"fragmentName":"MentionLine"}) as unknown as TypedDocumentString<MentionLineFragment, unknown>;
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
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($id: ID!, $first: Int!, $after: String, $begins: Boolean!) {
  node(id: $id) {
    ... on Claim {
      ...GraphClaim
      mentions(first: $first, after: $after) {
        nodes {
          id
          article {
            ...GraphArticle
          }
        }
        pageInfo {
          ...GraphPage
        }
      }
      propagation(first: 100) @include(if: $begins) {
        originKey
        originName
        mention {
          id
        }
      }
      relatedClaims(first: 20) @include(if: $begins) {
        nodes {
          relation
          claim {
            ...GraphClaim
          }
        }
      }
      entities @include(if: $begins) {
        ...GraphEntity
      }
    }
    ... on Article {
      ...GraphArticle
      derivedFrom @include(if: $begins) {
        article {
          ...GraphArticle
        }
      }
      mentions(first: $first, after: $after) {
        nodes {
          id
          claim {
            ...GraphClaim
          }
        }
        pageInfo {
          ...GraphPage
        }
      }
    }
    ... on Source {
      ...GraphSource
      claims(first: $first, after: $after) {
        nodes {
          ...GraphClaim
        }
        pageInfo {
          ...GraphPage
        }
      }
    }
    ... on Entity {
      ...GraphEntity
      claims(first: $first, after: $after) {
        nodes {
          ...GraphClaim
        }
        pageInfo {
          ...GraphPage
        }
      }
    }
  }
}
    fragment GraphClaim on Claim {
  __typename
  id
  text
  verdict {
    value
  }
}
fragment GraphArticle on Article {
  __typename
  id
  title
  source {
    ...GraphSource
  }
}
fragment GraphSource on Source {
  __typename
  id
  name
  domain
}
fragment GraphEntity on Entity {
  __typename
  id
  name
}
fragment GraphPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!) {
  claim(id: $id) {
    id
    text
    verdict {
      ...VerdictSummary
      rule {
        value
        rationale
        decidedBy
      }
      searches {
        provider
        kind
        status
        detail
      }
      origins {
        ...OriginLine
      }
    }
    hangsBy {
      key
    }
    corrections {
      at
      kind
      article {
        ...ArticleLine
      }
    }
    entities {
      id
      name
    }
    firstMention {
      ...MentionLine
    }
  }
}
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const ClaimOriginsBehindDocument = new TypedDocumentString(`
    query ClaimOriginsBehind($id: ID!) {
  claim(id: $id) {
    verdict {
      origins {
        key
        stance
        articleCount
        quote
        mentions(first: 10) {
          ...MentionLine
        }
        evidence {
          id
          url
          title
        }
      }
    }
  }
}
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`) as unknown as TypedDocumentString<ClaimOriginsBehindQuery, ClaimOriginsBehindQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!, $stance: [Stance!]!, $first: Int!, $after: String) {
  claim(id: $id) {
    evidence(stance: $stance, first: $first, after: $after) {
      totalCount
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
}`) as unknown as TypedDocumentString<ClaimEvidenceQuery, ClaimEvidenceQueryVariables>;
export const ClaimOutletsDocument = new TypedDocumentString(`
    query ClaimOutlets($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    sources(first: $first, after: $after) {
      totalCount
      nodes {
        role
        firstSeenAt
        lastSeenAt
        articleCount
        mentionCount
        source {
          id
          name
          domain
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimOutletsQuery, ClaimOutletsQueryVariables>;
export const ClaimSpreadDocument = new TypedDocumentString(`
    query ClaimSpread($id: ID!, $first: Int!, $bucket: TimeBucket!) {
  claim(id: $id) {
    timeline(bucket: $bucket) {
      at
      mentions
      sources
      newSources
    }
    propagation(first: $first) {
      at
      role
      why
      originName
      agencies
      mention {
        ...MentionLine
      }
      follows {
        id
        article {
          ...ArticleLine
        }
      }
    }
  }
}
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`) as unknown as TypedDocumentString<ClaimSpreadQuery, ClaimSpreadQueryVariables>;
export const ClaimWordingsDocument = new TypedDocumentString(`
    query ClaimWordings($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    mentions(first: $first, after: $after) {
      totalCount
      nodes {
        ...MentionLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`) as unknown as TypedDocumentString<ClaimWordingsQuery, ClaimWordingsQueryVariables>;
export const ClaimRelatedDocument = new TypedDocumentString(`
    query ClaimRelated($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    relatedClaims(first: $first, after: $after) {
      nodes {
        relation
        claim {
          id
          text
          verdict {
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimRelatedQuery, ClaimRelatedQueryVariables>;
export const ClaimFiguresDocument = new TypedDocumentString(`
    query ClaimFigures($id: ID!) {
  claim(id: $id) {
    figures {
      figures
      articleCount
      originCount
      firstSeenAt
      lastSeenAt
      claim {
        id
      }
      source {
        name
        domain
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimFiguresQuery, ClaimFiguresQueryVariables>;
export const WordingDocument = new TypedDocumentString(`
    query Wording($id: ID!) {
  node(id: $id) {
    __typename
    ... on ClaimMention {
      ...MentionLine
    }
    ... on Claim {
      firstMention {
        ...MentionLine
      }
    }
  }
}
    fragment MentionLine on ClaimMention {
  id
  attributedTo
  span {
    exact
    voice
  }
  article {
    ...ArticleLine
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
}`) as unknown as TypedDocumentString<WordingQuery, WordingQueryVariables>;
export const ClaimHistoryDocument = new TypedDocumentString(`
    query ClaimHistory($id: ID!) {
  claim(id: $id) {
    verdictHistory {
      ...VerdictSummary
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
}`) as unknown as TypedDocumentString<ClaimHistoryQuery, ClaimHistoryQueryVariables>;
export const ClaimWithoutDocument = new TypedDocumentString(`
    query ClaimWithout($id: ID!, $sources: [String!], $publishers: [String!], $articles: [ID!], $ids: [ID!]!) {
  claim(id: $id) {
    verdict {
      ...VerdictSummary
      rule {
        value
        rationale
      }
    }
    verdictWithout(sources: $sources, publishers: $publishers, articles: $articles) {
      ...VerdictSummary
    }
  }
  nodes(ids: $ids) {
    ... on Article {
      id
      title
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
}`) as unknown as TypedDocumentString<ClaimWithoutQuery, ClaimWithoutQueryVariables>;
export const ClaimToldDocument = new TypedDocumentString(`
    subscription ClaimTold($id: ID!) {
  claimChanged(claimId: $id) {
    kind
    at
    claim {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimToldSubscription, ClaimToldSubscriptionVariables>;
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
