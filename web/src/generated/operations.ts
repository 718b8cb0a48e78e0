// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
