// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a caller did. */
export type ChangeKind =
  /** Handed an article in, and had it analysed. */
  | 'ANALYSIS'
  /** Ended an analysis that waited or ran. */
  | 'CANCELLATION'
  /** Made a key for somebody who had none. */
  | 'KEY_ADDED'
  /** Ended somebody's keys. */
  | 'KEY_REVOKED'
  /** Let a key be followed by another. */
  | 'KEY_ROTATED'
  /** Let an article that was taken down be taken in again. */
  | 'LIFTING'
  /** Made one claim of several. */
  | 'MERGE'
  /** Took an article down. */
  | 'REMOVAL'
  /** Had an analysis that had failed or was cancelled run again. */
  | 'RETRY'
  /** Had the pages looked at again on which evidence for a claim was found. */
  | 'REVERIFICATION'
  /** Gave a claim a verdict of their own. */
  | 'REVIEW'
  /** Moved a mention to a claim of its own. */
  | 'SPLIT'
  /** Let an address be told of changed verdicts. */
  | 'WEBHOOK_ADDED'
  /** Ended a webhook. */
  | 'WEBHOOK_REMOVED'
  /** Let a webhook that was paused go on. */
  | 'WEBHOOK_RESUMED';

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

/** Which claims are exported: all that is given must hold, and within a list any one value. It has what can be answered as of a time, so there is no text to search for. `since` and `until` go by when the claim was first stated. */
export type ExportFilter = {
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
  /** Before this instant. */
  until?: string | null | undefined;
  /** Only claims that the rule or a person gave one of these values. */
  verdict?: Array<VerdictValue> | null | undefined;
};

/** What kind of files is written; each holds all tables, as far as its kind can. */
export type ExportFormat =
  /** One file a table, for spreadsheets; cells that could be formulas begin with an apostrophe. */
  | 'CSV'
  /** One graph, for network tools. */
  | 'GRAPHML'
  /** One JSON object a line. The SHA-256 of records.jsonl is the one that the citation names. */
  | 'JSONL'
  /** Linked data: schema.org ClaimReview and Claim, Web Annotation and PROV, with its context inside. */
  | 'JSON_LD'
  /** One file a table, in columns, for data frames. */
  | 'PARQUET';

/** Whether a job waits, runs or how it ended. */
export type ExportStatus =
  /** Somebody ended it. */
  | 'CANCELLED'
  /** Its files can be had. */
  | 'COMPLETED'
  /** It could not be completed; `failure` says why. */
  | 'FAILED'
  /** It waits: two run at once. */
  | 'QUEUED'
  /** It is being written. */
  | 'RUNNING'
  /** An article that it has or may name was removed since, and its files are deleted: start it again. */
  | 'WITHDRAWN';

/** Claims that say the same, by a person's word. */
export type MergeClaimsInput = {
  /** 1 to 100 other claims that become part of it; their ids lead to it. */
  claimIds: Array<string>;
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** Merge them also where one contradicts another. Without it that is refused, because what speaks against a claim would then support it; say true only where they say the same and the matcher errs. Claims that differ in a detail are merged without it. */
  despiteContradiction?: boolean | null | undefined;
  /** The claim that stays. */
  intoId: string;
  /** Why, up to 2,000 characters: it stands in the audit trail. */
  reason: string;
};

/** A person's verdict on a claim. */
export type ReviewVerdictInput = {
  /** The claim whose verdict is set, by its id. */
  claimId: string;
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** Why, up to 2,000 characters: it stands in the audit trail. */
  reason: string;
  /** What it is to have in place of the rule's verdict. */
  value: VerdictValue;
};

/** What a key may allow. */
export type Scope =
  /** Removals, keys and the audit trail. */
  | 'admin'
  /** Handing in articles, cancelling analyses, looking again at evidence. */
  | 'analyze'
  /** Questions to the graph in read-only Cypher. */
  | 'cypher'
  /** Queries and subscriptions. */
  | 'read'
  /** Verdicts by hand, merging, splitting, undoing. */
  | 'review'
  /** The texts of articles; without it they are null. */
  | 'text';

/** A mention that says something else than the claim it was put to, by a person's word. */
export type SplitMentionInput = {
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** The mention that was put to the wrong claim, by its id. */
  mentionId: string;
  /** Why, up to 2,000 characters: it stands in the audit trail. */
  reason: string;
};

/** Which claims are to go into files, and of what kind those are. */
export type StartExportInput = {
  /** The graph as it stood then; now when left out. */
  asOf?: string | null | undefined;
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** Which claims, with the articles that state them; everything when left out. */
  filter?: ExportFilter | null | undefined;
  /** What kind of files to write. */
  format: ExportFormat;
  /** Whether the articles' texts go with it. Needs the scope text, also to download. */
  includeTexts?: boolean;
};

/** A review, merge or split to be taken back. */
export type UndoChangeInput = {
  /** The change, as its mutation or `changes` gave it. */
  changeId: string;
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** Why, up to 2,000 characters: it stands in the audit trail. */
  reason: string;
};

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

export type CallerQueryVariables = Exact<{ [key: string]: never; }>;


export type CallerQuery = { caller: { name: string, scopes: Array<Scope> } };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport: { export: { id: string, format: ExportFormat | null, status: ExportStatus, progress: number, by: string, createdAt: string, completedAt: string | null, manifestUrl: string | null, sha256: string | null, failure: { code: string, message: string } | null, counts: Array<{ table: string, rows: number }>, files: Array<{ name: string, bytes: number, rows: number, url: string }>, citation: { id: string, asOf: string, filter: unknown, text: string | null } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ExportStateQueryVariables = Exact<{
  id: string;
}>;


export type ExportStateQuery = { export: { id: string, format: ExportFormat | null, status: ExportStatus, progress: number, by: string, createdAt: string, completedAt: string | null, manifestUrl: string | null, sha256: string | null, failure: { code: string, message: string } | null, counts: Array<{ table: string, rows: number }>, files: Array<{ name: string, bytes: number, rows: number, url: string }>, citation: { id: string, asOf: string, filter: unknown, text: string | null } } | null };

export type ExportsPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportsPageQuery = { exports: { nodes: Array<{ id: string, format: ExportFormat | null, status: ExportStatus, progress: number, by: string, createdAt: string, completedAt: string | null, manifestUrl: string | null, sha256: string | null, failure: { code: string, message: string } | null, counts: Array<{ table: string, rows: number }>, files: Array<{ name: string, bytes: number, rows: number, url: string }>, citation: { id: string, asOf: string, filter: unknown, text: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportStateFragment = { id: string, format: ExportFormat | null, status: ExportStatus, progress: number, by: string, createdAt: string, completedAt: string | null, manifestUrl: string | null, sha256: string | null, failure: { code: string, message: string } | null, counts: Array<{ table: string, rows: number }>, files: Array<{ name: string, bytes: number, rows: number, url: string }>, citation: { id: string, asOf: string, filter: unknown, text: string | null } };

export type VerdictSummaryFragment = { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string };

export type ClaimCardFragment = { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null };

export type ArticleLineFragment = { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } };

export type OverrideVerdictMutationVariables = Exact<{
  input: ReviewVerdictInput;
}>;


export type OverrideVerdictMutation = { reviewVerdict: { changeId: string | null, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type MergeIntoClaimMutationVariables = Exact<{
  input: MergeClaimsInput;
}>;


export type MergeIntoClaimMutation = { mergeClaims: { changeId: string | null, claim: { id: string } | null, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type SplitOffMentionMutationVariables = Exact<{
  input: SplitMentionInput;
}>;


export type SplitOffMentionMutation = { splitMention: { changeId: string | null, claim: { id: string } | null, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type UndoOneChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoOneChangeMutation = { undoChange: { claims: Array<{ id: string }>, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type ClaimChangesQueryVariables = Exact<{
  id: string;
}>;


export type ClaimChangesQuery = { claim: { id: string, changes: { nodes: Array<{ id: string, at: string, by: string, kind: ChangeKind, reason: string | null, value: VerdictValue | null, undone: { at: string, by: string, reason: string } | null }> } | null } | null };

export type MentionsToSplitQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MentionsToSplitQuery = { claim: { id: string, mentions: { nodes: Array<{ id: string, span: { exact: string }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
export const ExportStateFragmentDoc = new TypedDocumentString(`
    fragment ExportState on Export {
  id
  format
  status
  progress
  by
  createdAt
  completedAt
  failure {
    code
    message
  }
  counts {
    table
    rows
  }
  files {
    name
    bytes
    rows
    url
  }
  manifestUrl
  sha256
  citation {
    id
    asOf
    filter
    text
  }
}
    `, {"fragmentName":"ExportState"}) as unknown as TypedDocumentString<ExportStateFragment, unknown>;
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
export const CallerDocument = new TypedDocumentString(`
    query Caller {
  caller {
    name
    scopes
  }
}
    `) as unknown as TypedDocumentString<CallerQuery, CallerQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    export {
      ...ExportState
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ExportState on Export {
  id
  format
  status
  progress
  by
  createdAt
  completedAt
  failure {
    code
    message
  }
  counts {
    table
    rows
  }
  files {
    name
    bytes
    rows
    url
  }
  manifestUrl
  sha256
  citation {
    id
    asOf
    filter
    text
  }
}`) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const ExportStateDocument = new TypedDocumentString(`
    query ExportState($id: ID!) {
  export(id: $id) {
    ...ExportState
  }
}
    fragment ExportState on Export {
  id
  format
  status
  progress
  by
  createdAt
  completedAt
  failure {
    code
    message
  }
  counts {
    table
    rows
  }
  files {
    name
    bytes
    rows
    url
  }
  manifestUrl
  sha256
  citation {
    id
    asOf
    filter
    text
  }
}`) as unknown as TypedDocumentString<ExportStateQuery, ExportStateQueryVariables>;
export const ExportsPageDocument = new TypedDocumentString(`
    query ExportsPage($first: Int, $after: String) {
  exports(first: $first, after: $after) {
    nodes {
      ...ExportState
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ExportState on Export {
  id
  format
  status
  progress
  by
  createdAt
  completedAt
  failure {
    code
    message
  }
  counts {
    table
    rows
  }
  files {
    name
    bytes
    rows
    url
  }
  manifestUrl
  sha256
  citation {
    id
    asOf
    filter
    text
  }
}`) as unknown as TypedDocumentString<ExportsPageQuery, ExportsPageQueryVariables>;
export const OverrideVerdictDocument = new TypedDocumentString(`
    mutation OverrideVerdict($input: ReviewVerdictInput!) {
  reviewVerdict(input: $input) {
    changeId
    userErrors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideVerdictMutation, OverrideVerdictMutationVariables>;
export const MergeIntoClaimDocument = new TypedDocumentString(`
    mutation MergeIntoClaim($input: MergeClaimsInput!) {
  mergeClaims(input: $input) {
    changeId
    claim {
      id
    }
    userErrors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MergeIntoClaimMutation, MergeIntoClaimMutationVariables>;
export const SplitOffMentionDocument = new TypedDocumentString(`
    mutation SplitOffMention($input: SplitMentionInput!) {
  splitMention(input: $input) {
    changeId
    claim {
      id
    }
    userErrors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SplitOffMentionMutation, SplitOffMentionMutationVariables>;
export const UndoOneChangeDocument = new TypedDocumentString(`
    mutation UndoOneChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    claims {
      id
    }
    userErrors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoOneChangeMutation, UndoOneChangeMutationVariables>;
export const ClaimChangesDocument = new TypedDocumentString(`
    query ClaimChanges($id: ID!) {
  claim(id: $id) {
    id
    changes(first: 50) {
      nodes {
        id
        at
        by
        kind
        reason
        value
        undone {
          at
          by
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimChangesQuery, ClaimChangesQueryVariables>;
export const MentionsToSplitDocument = new TypedDocumentString(`
    query MentionsToSplit($id: ID!, $first: Int, $after: String) {
  claim(id: $id) {
    id
    mentions(first: $first, after: $after) {
      nodes {
        id
        span {
          exact
        }
        article {
          ...ArticleLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
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
}`) as unknown as TypedDocumentString<MentionsToSplitQuery, MentionsToSplitQueryVariables>;
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
