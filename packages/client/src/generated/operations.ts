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
  /** The article's text, up to 5 MiB; it is stored as given. One sentence is enough. Under the `url` of an article whose page was read it is refused with `KNOWN_BY_PAGE`. */
  text?: string | null | undefined;
  /** Its headline; not put into the stored text. */
  title?: string | null | undefined;
  /** The article's address: alone, it is fetched; with `html` or `text`, it says where that stands. */
  url?: string | null | undefined;
  /** True: answer when the analysis is complete or has failed. False: answer at once; follow `progress`. */
  wait?: boolean | null | undefined;
};

/** Which articles: all that is given must hold, and within a list any one value. `since` and `until` go by publication, else by reading. */
export type ArticleFilter = {
  /** About one of these entities, by id. */
  entity?: Array<string> | null | undefined;
  /** In one of these languages, BCP 47: "en". */
  language?: Array<string> | null | undefined;
  /** Not before this instant. */
  since?: string | null | undefined;
  /** Published by one of these outlets, by domain: "axios.com". */
  source?: Array<string> | null | undefined;
  /** In an article that uses one of these techniques, by slug: "loaded-language". */
  technique?: Array<string> | null | undefined;
  /** With all of these words in the headline or in one claim it makes. */
  text?: string | null | undefined;
  /** Before this instant. */
  until?: string | null | undefined;
};

/** How a list of articles is sorted. */
export type ArticleOrder =
  /** Highest propaganda score first; articles without a complete analysis come last. */
  | 'HIGHEST_SCORE'
  /** Most check-worthy claims first. */
  | 'MOST_CLAIMS'
  /** Last published first. */
  | 'NEWEST'
  /** First published first. */
  | 'OLDEST';

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

/** An article to be taken down. */
export type RemoveArticleInput = {
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** The article to take down, by its id. */
  id: string;
  /** Why, up to 2,000 characters. It stays in the audit trail and is told to whoever sends the article again, so keep the article's own words out of it. */
  reason?: string | null | undefined;
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

/** Which outlets: all that is given must hold, within a list any one value. */
export type SourceFilter = {
  /** With one of these registrable domains, as "axios.com". */
  domain?: Array<string> | null | undefined;
  /** With at least so many articles in the graph. */
  minArticles?: number | null | undefined;
  /** Owned by one of these publishers, by name. */
  publisher?: Array<string> | null | undefined;
  /** With this in the name or the domain; case is ignored. */
  text?: string | null | undefined;
};

/** How a list of outlets is sorted. */
export type SourceOrder =
  /** Most articles in the graph first. */
  | 'MOST_ARTICLES'
  /** Those that were first to state most claims first. */
  | 'MOST_ORIGINATED'
  /** Alphabetically by what they call themselves. */
  | 'NAME';

/** A mention that says something else than the claim it was put to, by a person's word. */
export type SplitMentionInput = {
  /** Comes back as it is, to tell answers apart. */
  clientMutationId?: string | null | undefined;
  /** The mention that was put to the wrong claim, by its id. */
  mentionId: string;
  /** Why, up to 2,000 characters: it stands in the audit trail. */
  reason: string;
};

/** What a piece of evidence does to exactly this claim. */
export type Stance =
  /** It is about the same thing and does neither; `mismatches` names the detail that differs. */
  | 'NEUTRAL'
  /** It says the contrary. */
  | 'REFUTES'
  /** It says the same; number, date, name, polarity and scope agree. */
  | 'SUPPORTS';

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

/** Whose words a passage is. */
export type Voice =
  /** The article's author's own. */
  | 'AUTHOR'
  /** The headline's: the offsets point into the article's title, not its text. */
  | 'HEADLINE'
  /** Somebody's whom the article quotes; it does not count against the author. */
  | 'QUOTED';

export type AnalyzeArticleMutationVariables = Exact<{
  input: AnalyzeArticleInput;
}>;


export type AnalyzeArticleMutation = { analyzeArticle: { analysis: { id: string, status: AnalysisStatus, failure: { code: string, message: string, field: Array<string> | null } | null, article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CancelAnalysisMutationVariables = Exact<{
  id: string;
}>;


export type CancelAnalysisMutation = { cancelAnalysis: { analysis: { id: string, status: AnalysisStatus } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnalysisPageQueryVariables = Exact<{
  id: string;
  evidence?: number | null | undefined;
}>;


export type AnalysisPageQuery = { analysis: { id: string, status: AnalysisStatus, progress: number, summary: string | null, completedAt: string | null, disclaimer: string, failure: { code: string, message: string, field: Array<string> | null } | null, article: { wordCount: number, id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { title: string, url: string | null } | null }>, source: { name: string, domain: string, owner: string | null } } | null, propaganda: { score: number, confidence: number, low: number, high: number, reading: string } | null, techniques: Array<{ confidence: number, technique: { slug: string, name: string, definition: string }, spans: Array<{ exact: string, start: number, end: number, voice: Voice }> }>, factCheck: { claimCount: number, notCheckableCount: number, methods: Array<EvidenceKind>, tallies: Array<{ verdict: VerdictValue, count: number }> } | null, claims: Array<{ id: string, attributedTo: string | null, checkWorthiness: number, span: { exact: string, start: number, end: number, voice: Voice }, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } }, evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, snippet: string, title: string | null, url: string | null, retrievedAt: string, source: { name: string, domain: string } | null }> } }>, coverage: Array<{ kind: EvidenceKind, provider: string, status: CoverageStatus, detail: string | null }>, notices: Array<{ code: string, message: string }>, analyzer: { name: string, version: string, model: string | null } } | null };

export type AnalysisProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type AnalysisProgressSubscription = { analysisProgress: { id: string, status: AnalysisStatus, progress: number, failure: { code: string, message: string, field: Array<string> | null } | null } };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { nodes: Array<{ id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, analysis: { id: string, propaganda: { score: number, reading: string } | null } | null, source: { name: string, domain: string, owner: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArticleQueryVariables = Exact<{
  id?: string | null | undefined;
  url?: string | null | undefined;
}>;


export type ArticleQuery = { article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, analysis: { id: string } | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } } | null }>, ties: { nodes: Array<{ sharedClaims: number, strength: number, article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } } }> } | null, source: { name: string, domain: string, owner: string | null } } | null };

export type RemoveArticleMutationVariables = Exact<{
  input: RemoveArticleInput;
}>;


export type RemoveArticleMutation = { removeArticle: { removedId: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ReviewVerdictMutationVariables = Exact<{
  input: ReviewVerdictInput;
}>;


export type ReviewVerdictMutation = { reviewVerdict: { changeId: string | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MergeClaimsMutationVariables = Exact<{
  input: MergeClaimsInput;
}>;


export type MergeClaimsMutation = { mergeClaims: { changeId: string | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SplitMentionMutationVariables = Exact<{
  input: SplitMentionInput;
}>;


export type SplitMentionMutation = { splitMention: { changeId: string | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { undoChange: { claims: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchClaimsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchClaimsQuery = { searchClaims: { nodes: Array<{ score: number, relation: ClaimRelation | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { id: string, text: string, firstMention: { attributedTo: string | null, span: { exact: string }, article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } } } | null, sources: { nodes: Array<{ role: ClaimSourceRole, articleCount: number, firstSeenAt: string, lastSeenAt: string, source: { name: string, domain: string } }> }, relatedClaims: { nodes: Array<{ relation: ClaimRelation, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } }> }, verdicts: { nodes: Array<{ value: VerdictValue, rationale: string, decidedAt: string, decidedBy: string }> }, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimEvidenceQuery = { claim: { evidence: { nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, snippet: string, title: string | null, url: string | null, retrievedAt: string, source: { name: string, domain: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimMentionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimMentionsQuery = { claim: { mentions: { nodes: Array<{ id: string, attributedTo: string | null, span: { exact: string, start: number, end: number, voice: Voice }, article: { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimChangedSubscriptionVariables = Exact<{
  claimId?: string | null | undefined;
}>;


export type ClaimChangedSubscription = { claimChanged: { kind: ClaimChangeKind, at: string, previous: { value: VerdictValue } | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } } } };

export type VerdictPartsFragment = { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> };

export type ClaimPartsFragment = { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } };

export type ArticlePartsFragment = { id: string, title: string, url: string | null, byline: string | null, publishedAt: string | null, language: string | null, source: { name: string, domain: string, owner: string | null } };

export type EvidencePartsFragment = { id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, snippet: string, title: string | null, url: string | null, retrievedAt: string, source: { name: string, domain: string } | null };

export type UserErrorPartsFragment = { code: string, message: string, field: Array<string> | null };

export type OverviewQueryVariables = Exact<{
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { articles: number, claims: number, sources: number, verdictTallies: Array<{ verdict: VerdictValue, count: number }>, risingClaims: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } }>, disputedClaims: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, sources: Array<{ name: string, domain: string }> }> } }> } };

export type SourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { nodes: Array<{ id: string, name: string, domain: string, owner: string | null, articleCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SourceQueryVariables = Exact<{
  domain: string;
}>;


export type SourceQuery = { source: { id: string, name: string, domain: string, owner: string | null, articleCount: number, originated: number, echoed: number, verdictTallies: Array<{ verdict: VerdictValue, count: number }>, techniqueRates: Array<{ perThousandSentences: number, detections: number, articles: number, technique: { slug: string, name: string } }> } | null };

export type GraphQueryQueryVariables = Exact<{
  cypher: string;
  parameters?: unknown;
}>;


export type GraphQueryQuery = { graphQuery: { columns: Array<string>, rows: Array<unknown>, truncated: boolean } | null };

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
export const VerdictPartsFragmentDoc = new TypedDocumentString(`
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
    `, {"fragmentName":"VerdictParts"}) as unknown as TypedDocumentString<VerdictPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const ArticlePartsFragmentDoc = new TypedDocumentString(`
    fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}
    `, {"fragmentName":"ArticleParts"}) as unknown as TypedDocumentString<ArticlePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  snippet
  title
  url
  retrievedAt
  source {
    name
    domain
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const UserErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorParts on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorParts"}) as unknown as TypedDocumentString<UserErrorPartsFragment, unknown>;
export const AnalyzeArticleDocument = new TypedDocumentString(`
    mutation AnalyzeArticle($input: AnalyzeArticleInput!) {
  analyzeArticle(input: $input) {
    analysis {
      id
      status
      failure {
        ...UserErrorParts
      }
      article {
        ...ArticleParts
      }
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}
fragment UserErrorParts on UserError {
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
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CancelAnalysisMutation, CancelAnalysisMutationVariables>;
export const AnalysisPageDocument = new TypedDocumentString(`
    query AnalysisPage($id: ID!, $evidence: Int = 10) {
  analysis(id: $id) {
    id
    status
    progress
    failure {
      ...UserErrorParts
    }
    article {
      ...ArticleParts
      wordCount
      derivedFrom {
        origin
        method
        score
        article {
          title
          url
        }
      }
    }
    summary
    propaganda {
      score
      confidence
      low
      high
      reading
    }
    techniques {
      technique {
        slug
        name
        definition
      }
      confidence
      spans {
        exact
        start
        end
        voice
      }
    }
    factCheck {
      claimCount
      notCheckableCount
      tallies {
        verdict
        count
      }
      methods
    }
    claims {
      id
      span {
        exact
        start
        end
        voice
      }
      attributedTo
      checkWorthiness
      claim {
        ...ClaimParts
      }
      evidence(first: $evidence) {
        totalCount
        nodes {
          ...EvidenceParts
        }
      }
    }
    coverage {
      kind
      provider
      status
      detail
    }
    notices {
      code
      message
    }
    analyzer {
      name
      version
      model
    }
    completedAt
    disclaimer
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}
fragment EvidenceParts on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  snippet
  title
  url
  retrievedAt
  source {
    name
    domain
  }
}
fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnalysisPageQuery, AnalysisPageQueryVariables>;
export const AnalysisProgressDocument = new TypedDocumentString(`
    subscription AnalysisProgress($id: ID!) {
  analysisProgress(id: $id) {
    id
    status
    progress
    failure {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnalysisProgressSubscription, AnalysisProgressSubscriptionVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...ArticleParts
      analysis {
        id
        propaganda {
          score
          reading
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID, $url: String) {
  article(id: $id, url: $url) {
    ...ArticleParts
    analysis {
      id
    }
    derivedFrom {
      origin
      method
      score
      article {
        ...ArticleParts
      }
    }
    ties(first: 10) {
      nodes {
        article {
          ...ArticleParts
        }
        sharedClaims
        strength
      }
    }
  }
}
    fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const RemoveArticleDocument = new TypedDocumentString(`
    mutation RemoveArticle($input: RemoveArticleInput!) {
  removeArticle(input: $input) {
    removedId
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RemoveArticleMutation, RemoveArticleMutationVariables>;
export const ReviewVerdictDocument = new TypedDocumentString(`
    mutation ReviewVerdict($input: ReviewVerdictInput!) {
  reviewVerdict(input: $input) {
    claim {
      ...ClaimParts
    }
    changeId
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ReviewVerdictMutation, ReviewVerdictMutationVariables>;
export const MergeClaimsDocument = new TypedDocumentString(`
    mutation MergeClaims($input: MergeClaimsInput!) {
  mergeClaims(input: $input) {
    claim {
      ...ClaimParts
    }
    changeId
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MergeClaimsMutation, MergeClaimsMutationVariables>;
export const SplitMentionDocument = new TypedDocumentString(`
    mutation SplitMention($input: SplitMentionInput!) {
  splitMention(input: $input) {
    claim {
      ...ClaimParts
    }
    changeId
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SplitMentionMutation, SplitMentionMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    claims {
      ...ClaimParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment UserErrorParts on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...ClaimParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const SearchClaimsDocument = new TypedDocumentString(`
    query SearchClaims($text: String!, $first: Int, $after: String) {
  searchClaims(text: $text, first: $first, after: $after) {
    nodes {
      score
      relation
      claim {
        ...ClaimParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}`) as unknown as TypedDocumentString<SearchClaimsQuery, SearchClaimsQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimParts
    firstMention {
      span {
        exact
      }
      attributedTo
      article {
        ...ArticleParts
      }
    }
    sources(first: 100) {
      nodes {
        role
        articleCount
        firstSeenAt
        lastSeenAt
        source {
          name
          domain
        }
      }
    }
    relatedClaims(first: 20) {
      nodes {
        relation
        claim {
          ...ClaimParts
        }
      }
    }
    verdicts(last: 20) {
      nodes {
        value
        rationale
        decidedAt
        decidedBy
      }
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}
fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!, $first: Int, $after: String) {
  claim(id: $id) {
    evidence(first: $first, after: $after) {
      nodes {
        ...EvidenceParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  kind
  stance
  confidence
  notCounted
  mismatches
  snippet
  title
  url
  retrievedAt
  source {
    name
    domain
  }
}`) as unknown as TypedDocumentString<ClaimEvidenceQuery, ClaimEvidenceQueryVariables>;
export const ClaimMentionsDocument = new TypedDocumentString(`
    query ClaimMentions($id: ID!, $first: Int, $after: String) {
  claim(id: $id) {
    mentions(first: $first, after: $after) {
      nodes {
        id
        span {
          exact
          start
          end
          voice
        }
        attributedTo
        article {
          ...ArticleParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ArticleParts on Article {
  id
  title
  url
  byline
  publishedAt
  language
  source {
    name
    domain
    owner
  }
}`) as unknown as TypedDocumentString<ClaimMentionsQuery, ClaimMentionsQueryVariables>;
export const ClaimChangedDocument = new TypedDocumentString(`
    subscription ClaimChanged($claimId: ID) {
  claimChanged(claimId: $claimId) {
    kind
    at
    previous {
      value
    }
    claim {
      ...ClaimParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}`) as unknown as TypedDocumentString<ClaimChangedSubscription, ClaimChangedSubscriptionVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($since: DateTime, $until: DateTime) {
  overview(since: $since, until: $until) {
    articles
    claims
    sources
    verdictTallies {
      verdict
      count
    }
    risingClaims(first: 5) {
      ...ClaimParts
    }
    disputedClaims(first: 5) {
      ...ClaimParts
    }
  }
}
    fragment VerdictParts on Verdict {
  value
  rationale
  supportingOrigins
  refutingOrigins
  countIfAllIndependent
  flags
  coverage
  decidedAt
  decidedBy
  origins {
    key
    stance
    reason
    counted
    articleCount
    sources {
      name
      domain
    }
  }
}
fragment ClaimParts on Claim {
  id
  text
  verdict {
    ...VerdictParts
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($filter: SourceFilter, $orderBy: SourceOrder, $first: Int, $after: String) {
  sources(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      name
      domain
      owner
      articleCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($domain: String!) {
  source(domain: $domain) {
    id
    name
    domain
    owner
    articleCount
    originated
    echoed
    verdictTallies {
      verdict
      count
    }
    techniqueRates {
      technique {
        slug
        name
      }
      perThousandSentences
      detections
      articles
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const GraphQueryDocument = new TypedDocumentString(`
    query GraphQuery($cypher: String!, $parameters: JSON) {
  graphQuery(cypher: $cypher, parameters: $parameters) {
    columns
    rows
    truncated
  }
}
    `) as unknown as TypedDocumentString<GraphQueryQuery, GraphQueryQueryVariables>;
