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

/** How a thing in a chain leads to the next. */
export type ChainRelation =
  /** The claim before and this claim contradict each other. */
  | 'CONTRADICTS'
  /** The article before is what this article is a copy of. */
  | 'COPIED_BY'
  /** The article before is a copy of this article. */
  | 'COPIES'
  /** The claim before is about this entity. */
  | 'IS_ABOUT'
  /** The entity before is named by this article. */
  | 'NAMED_BY'
  /** The article before names this entity. */
  | 'NAMES'
  /** The claim before is stated by this article. */
  | 'STATED_BY'
  /** The article before states this claim. */
  | 'STATES'
  /** The entity before is what this claim is about. */
  | 'SUBJECT_OF'
  /** The claim before and this claim differ in a detail. */
  | 'VARIES';

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
  /** Let an address be told of nothing more, and forgot its log. */
  | 'WEBHOOK_REMOVED'
  /** Let a webhook that was paused go on. */
  | 'WEBHOOK_RESUMED'
  /** Let the secret of a webhook be followed by another. */
  | 'WEBHOOK_SECRET_ROTATED';

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

/** Which entities: all that is given must hold, within a list any one value. */
export type EntityFilter = {
  /** With words that begin so in the name. */
  text?: string | null | undefined;
  /** Of one of these kinds. */
  type?: Array<EntityType> | null | undefined;
};

/** What kind of thing a name stands for. */
export type EntityType =
  /** A company, authority, party or other body. */
  | 'ORGANIZATION'
  /** Something else that has a name. */
  | 'OTHER'
  /** A human being, named in full or by surname. */
  | 'PERSON'
  /** A country, town or other place. */
  | 'PLACE';

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

/** What became of an article's text. */
export type RevisionKind =
  /** Its page shows another text. */
  | 'CHANGED'
  /** Its page is no longer there: none of its statements counts. */
  | 'GONE'
  /** Its page says that it is retracted or withdrawn: none of its statements counts. */
  | 'RETRACTED';

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

/** Which of an outlet's articles: what a number of its `profile` counts. */
export type SourceArticleKind =
  /** Those that have a complete analysis. */
  | 'ANALYSED'
  /** Those that are copies of another article or carry an agency's story. */
  | 'COPIED'
  /** Those that withdrew a claim: they stated it in an earlier text and do so no longer. */
  | 'CORRECTED'
  /** Those without a date of publication. */
  | 'UNDATED';

/** Which of the claims that an outlet states: what a number of it counts. */
export type SourceClaimKind =
  /** Those that it was not the first to state. */
  | 'ECHOED'
  /** Those that it was the first to state, in an article of its own. */
  | 'ORIGINATED'
  /** Those on which an outside provider of evidence was asked and answered. */
  | 'SEARCHED';

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

export type AnalysisPageQueryVariables = Exact<{
  id: string;
}>;


export type AnalysisPageQuery = { analysis: { completedAt: string | null, summary: string | null, disclaimer: string, id: string, status: AnalysisStatus, progress: number, createdAt: string, propaganda: { score: number, confidence: number, low: number, high: number, reading: string } | null, techniques: Array<{ confidence: number, technique: { id: string, slug: string, name: string, definition: string }, spans: Array<{ exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }> }>, factCheck: { claimCount: number, notCheckableCount: number, sentenceCount: number | null, tallies: Array<{ verdict: VerdictValue, count: number }> } | null, claims: Array<{ id: string, attributedTo: string | null, span: { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number }> }, firstMention: { id: string, article: { id: string, url: string | null, publishedAt: string | null } } | null }, evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }> } }>, coverage: Array<{ provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null }>, notices: Array<{ code: string, message: string }>, usage: { requests: number, repairs: number, inputTokens: number, outputTokens: number, cost: number | null } | null, article: { byline: string | null, language: string | null, wordCount: number, id: string, title: string, url: string | null, publishedAt: string | null, revision: { kind: RevisionKind, at: string } | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } | null }>, analysis: { id: string } | null, analyses: { totalCount: number, nodes: Array<{ id: string, completedAt: string | null, analyzer: { name: string, version: string, model: string | null }, propaganda: { score: number } | null }> }, source: { id: string, name: string, domain: string } } | null, failure: { code: string, message: string } | null, analyzer: { name: string, version: string, model: string | null } } | null };

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

export type AnalysisStandingFragment = { id: string, status: AnalysisStatus, progress: number, createdAt: string, failure: { code: string, message: string } | null, analyzer: { name: string, version: string, model: string | null } };

export type AnalysedArticleFragment = { byline: string | null, language: string | null, wordCount: number, id: string, title: string, url: string | null, publishedAt: string | null, revision: { kind: RevisionKind, at: string } | null, derivedFrom: Array<{ origin: string, method: DerivationMethod, score: number, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } | null }>, analysis: { id: string } | null, analyses: { totalCount: number, nodes: Array<{ id: string, completedAt: string | null, analyzer: { name: string, version: string, model: string | null }, propaganda: { score: number } | null }> }, source: { id: string, name: string, domain: string } };

export type DetectedTechniqueFragment = { confidence: number, technique: { id: string, slug: string, name: string, definition: string }, spans: Array<{ exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }> };

export type PassageFragment = { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice };

export type MentionInAnalysisFragment = { id: string, attributedTo: string | null, span: { exact: string, start: number, end: number, prefix: string, suffix: string, voice: Voice }, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number }> }, firstMention: { id: string, article: { id: string, url: string | null, publishedAt: string | null } } | null }, evidence: { totalCount: number, nodes: Array<{ id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null }> } };

export type ProviderAskedFragment = { provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null };

export type ChainPageQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ChainPageQuery = { shortestChain: { length: number | null, reading: string, start:
      | { __typename: 'Analysis', id: string }
      | { __typename: 'Article', title: string, id: string, source: { id: string, name: string, domain: string } }
      | { __typename: 'Change', id: string }
      | { __typename: 'Claim', text: string, id: string }
      | { __typename: 'ClaimMention', id: string }
      | { __typename: 'Entity', name: string, type: EntityType, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'Export', id: string }
      | { __typename: 'Source', id: string }
      | { __typename: 'Technique', id: string }
    , steps: Array<{ relation: ChainRelation, node:
        | { __typename: 'Analysis', id: string }
        | { __typename: 'Article', title: string, id: string, source: { id: string, name: string, domain: string } }
        | { __typename: 'Change', id: string }
        | { __typename: 'Claim', text: string, id: string }
        | { __typename: 'ClaimMention', id: string }
        | { __typename: 'Entity', name: string, type: EntityType, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Export', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Technique', id: string }
       }> | null } };

export type ChainEndQueryVariables = Exact<{
  id: string;
}>;


export type ChainEndQuery = { node:
    | { __typename: 'Analysis', id: string }
    | { __typename: 'Article', title: string, id: string, source: { id: string, name: string, domain: string } }
    | { __typename: 'Change', id: string }
    | { __typename: 'Claim', text: string, id: string }
    | { __typename: 'ClaimMention', id: string }
    | { __typename: 'Entity', name: string, type: EntityType, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Technique', id: string }
   | null };

export type ChainEndsQueryVariables = Exact<{
  text: string;
}>;


export type ChainEndsQuery = { entities: { nodes: Array<{ __typename: 'Entity', name: string, type: EntityType, id: string }> }, claims: { nodes: Array<{ __typename: 'Claim', text: string, id: string }> }, articles: { nodes: Array<{ __typename: 'Article', title: string, id: string, source: { id: string, name: string, domain: string } }> } };

type ChainThing_Analysis_Fragment = { __typename: 'Analysis', id: string };

type ChainThing_Article_Fragment = { __typename: 'Article', title: string, id: string, source: { id: string, name: string, domain: string } };

type ChainThing_Change_Fragment = { __typename: 'Change', id: string };

type ChainThing_Claim_Fragment = { __typename: 'Claim', text: string, id: string };

type ChainThing_ClaimMention_Fragment = { __typename: 'ClaimMention', id: string };

type ChainThing_Entity_Fragment = { __typename: 'Entity', name: string, type: EntityType, id: string };

type ChainThing_Evidence_Fragment = { __typename: 'Evidence', id: string };

type ChainThing_Export_Fragment = { __typename: 'Export', id: string };

type ChainThing_Source_Fragment = { __typename: 'Source', id: string };

type ChainThing_Technique_Fragment = { __typename: 'Technique', id: string };

export type ChainThingFragment =
  | ChainThing_Analysis_Fragment
  | ChainThing_Article_Fragment
  | ChainThing_Change_Fragment
  | ChainThing_Claim_Fragment
  | ChainThing_ClaimMention_Fragment
  | ChainThing_Entity_Fragment
  | ChainThing_Evidence_Fragment
  | ChainThing_Export_Fragment
  | ChainThing_Source_Fragment
  | ChainThing_Technique_Fragment
;

export type GraphAroundQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  begins: boolean;
  steps: number;
}>;


export type GraphAroundQuery = { node:
    | { __typename: 'Article', id: string, title: string, derivedFrom?: Array<{ article: { __typename: 'Article', id: string, title: string, source: { __typename: 'Source', id: string, name: string, domain: string } } | null }>, mentions: { nodes: Array<{ id: string, claim: { __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, source: { __typename: 'Source', id: string, name: string, domain: string } }
    | { __typename: 'Claim', id: string, text: string, mentions: { nodes: Array<{ id: string, article: { __typename: 'Article', id: string, title: string, source: { __typename: 'Source', id: string, name: string, domain: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, propagation: Array<{ originKey: string, originName: string, mention: { id: string } }> | null, relatedClaims?: { nodes: Array<{ relation: ClaimRelation, claim: { __typename: 'Claim', id: string, text: string, verdict: { value: VerdictValue } } }> }, entities?: Array<{ __typename: 'Entity', id: string, name: string }>, verdict: { value: VerdictValue } }
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


export type ClaimPageQuery = { claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string, rule: { value: VerdictValue, rationale: string, decidedBy: string } | null }, entities: Array<{ id: string, name: string }>, firstMention: { id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } | null };

export type ClaimReasonsQueryVariables = Exact<{
  id: string;
}>;


export type ClaimReasonsQuery = { claim: { verdict: { coverage: VerdictCoverage, searches: Array<{ provider: string, kind: EvidenceKind, status: CoverageStatus, detail: string | null }>, origins: Array<{ key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number, sources: Array<{ id: string, name: string, domain: string }> }> }, hangsBy: Array<{ key: string, pageCount: number, sources: Array<{ id: string, name: string, domain: string }> }> | null, corrections: Array<{ at: string, kind: RevisionKind, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }> | null } | null };

export type ClaimContraryQueryVariables = Exact<{
  id: string;
}>;


export type ClaimContraryQuery = { claim: { verdict: { origins: Array<{ key: string, stance: Stance, counted: boolean, sources: Array<{ id: string, name: string, domain: string }> }> } } | null };

export type ClaimOriginBehindQueryVariables = Exact<{
  id: string;
  key: string;
}>;


export type ClaimOriginBehindQuery = { claim: { verdict: { origins: Array<{ stance: Stance, articleCount: number, quote: string | null, mentions: Array<{ id: string, attributedTo: string | null, span: { exact: string, voice: Voice }, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } }>, evidence: Array<{ id: string, title: string | null, url: string | null }> }> } } | null };

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


export type ClaimRelatedQuery = { claim: { relatedClaims: { nodes: Array<{ relation: ClaimRelation, claim: { id: string, text: string, verdict: { value: VerdictValue, flags: Array<VerdictFlag> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
  last: number;
  before?: string | null | undefined;
}>;


export type ClaimHistoryQuery = { claim: { verdicts: { nodes: Array<{ value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

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

export type ComparisonPageQueryVariables = Exact<{
  domains: Array<string> | string;
}>;


export type ComparisonPageQuery = { compareSources: { sharedAtOnce: number, sides: Array<{ firstOfShared: number, ofShared: number, source: { id: string, name: string, domain: string, owner: string | null, articleCount: number, techniqueRates: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } }> } }>, differences: Array<{ relation: ClaimRelation | null, score: number, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }, otherClaim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } }> } };

export type SharedClaimsQueryVariables = Exact<{
  domains: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedClaimsQuery = { compareSources: { sharedClaims: { totalCount: number, nodes: Array<{ id: string, text: string, sources: { nodes: Array<{ firstSeenAt: string, source: { id: string, domain: string } }> }, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type ClaimsOnlyInQueryVariables = Exact<{
  domains: Array<string> | string;
  domain: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsOnlyInQuery = { compareSources: { claimsOnlyIn: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OutletNamesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OutletNamesQuery = { sources: { nodes: Array<{ id: string, name: string, domain: string }> } };

export type EntitiesPageQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EntitiesPageQuery = { entities: { totalCount: number, nodes: Array<{ id: string, name: string, type: EntityType, claims: { totalCount: number }, articles: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { node:
    | { __typename: 'Analysis' }
    | { __typename: 'Article' }
    | { __typename: 'Change' }
    | { __typename: 'Claim' }
    | { __typename: 'ClaimMention' }
    | { __typename: 'Entity', id: string, name: string, type: EntityType, claims: { totalCount: number }, articles: { totalCount: number }, techniqueRates: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } }> }
    | { __typename: 'Evidence' }
    | { __typename: 'Export' }
    | { __typename: 'Source' }
    | { __typename: 'Technique' }
   | null };

export type OriginLineFragment = { key: string, stance: Stance, reason: string, counted: boolean, articleCount: number, pageCount: number };

export type EvidenceLineFragment = { id: string, kind: EvidenceKind, stance: Stance, confidence: number, notCounted: NotCounted | null, mismatches: Array<Mismatch>, provider: string, title: string | null, url: string | null, snippet: string, ratingText: string | null, publishedAt: string | null, retrievedAt: string, archiveUrl: string | null, revisionUrl: string | null, source: { id: string, name: string, domain: string } | null };

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

export type RefusalFragment = { code: string, message: string, field: Array<string> | null };

export type ArticlesPageQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesPageQuery = { articles: { totalCount: number, nodes: Array<{ id: string, title: string, url: string | null, publishedAt: string | null, derivedFrom: Array<{ origin: string, article: { id: string } | null }>, revision: { kind: RevisionKind, at: string } | null, analysis: { id: string, propaganda: { score: number } | null, factCheck: { claimCount: number } | null } | null, source: { id: string, name: string, domain: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListedArticleFragment = { id: string, title: string, url: string | null, publishedAt: string | null, derivedFrom: Array<{ origin: string, article: { id: string } | null }>, revision: { kind: RevisionKind, at: string } | null, analysis: { id: string, propaganda: { score: number } | null, factCheck: { claimCount: number } | null } | null, source: { id: string, name: string, domain: string } };

export type RateFragment = { detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } };

export type TallyFragment = { verdict: VerdictValue, count: number };

export type MatrixPageQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatrixPageQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, flags: Array<VerdictFlag> }, sources: { totalCount: number, nodes: Array<{ role: ClaimSourceRole, firstSeenAt: string, source: { id: string, name: string, domain: string } }> }, mentions: { nodes: Array<{ id: string, article: { id: string, source: { id: string }, derivedFrom: Array<{ origin: string, article: { source: { id: string } } | null }> } }> }, relatedClaims: { totalCount: number, nodes: Array<{ claim: { id: string, sources: { totalCount: number, nodes: Array<{ source: { id: string, name: string, domain: string } }> } } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatrixRowFragment = { id: string, text: string, verdict: { value: VerdictValue, flags: Array<VerdictFlag> }, sources: { totalCount: number, nodes: Array<{ role: ClaimSourceRole, firstSeenAt: string, source: { id: string, name: string, domain: string } }> }, mentions: { nodes: Array<{ id: string, article: { id: string, source: { id: string }, derivedFrom: Array<{ origin: string, article: { source: { id: string } } | null }> } }> }, relatedClaims: { totalCount: number, nodes: Array<{ claim: { id: string, sources: { totalCount: number, nodes: Array<{ source: { id: string, name: string, domain: string } }> } } }> } };

export type OutletsPageQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletsPageQuery = { read: { totalCount: number }, unknown: { id: string, domain: string, articleCount: number } | null, sources: { totalCount: number, nodes: Array<{ id: string, name: string, domain: string, owner: string | null, articleCount: number, originated: number, echoed: number, claims: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OutletPageQueryVariables = Exact<{
  domain: string;
}>;


export type OutletPageQuery = { source: { id: string, name: string, domain: string, owner: string | null, articleCount: number, originated: number, echoed: number, profile: { sentences: number, analysedArticles: { count: number, of: number, share: number | null }, checkable: { count: number, of: number, share: number | null }, copiedArticles: { count: number, of: number, share: number | null }, correctedArticles: { count: number, of: number, share: number | null }, originatedClaims: { count: number, of: number, share: number | null }, searchedClaims: { count: number, of: number, share: number | null }, undatedArticles: { count: number, of: number, share: number | null } }, verdictTallies: Array<{ verdict: VerdictValue, count: number }>, techniqueRates: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } }>, follows: Array<{ claims: number, ofClaims: number, source: { id: string, name: string, domain: string } }> | null, followedBy: Array<{ claims: number, ofClaims: number, source: { id: string, name: string, domain: string } }> | null } | null };

export type OutletRefutedClaimsQueryVariables = Exact<{
  domain: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletRefutedClaimsQuery = { source: { id: string, refutedClaims: { totalCount: number, nodes: Array<{ statedAt: string, refutedAt: string, stillStated: boolean, withdrawnAt: string | null, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ProfileFragment = { sentences: number, analysedArticles: { count: number, of: number, share: number | null }, checkable: { count: number, of: number, share: number | null }, copiedArticles: { count: number, of: number, share: number | null }, correctedArticles: { count: number, of: number, share: number | null }, originatedClaims: { count: number, of: number, share: number | null }, searchedClaims: { count: number, of: number, share: number | null }, undatedArticles: { count: number, of: number, share: number | null } };

export type PartFragment = { count: number, of: number, share: number | null };

export type FollowingFragment = { claims: number, ofClaims: number, source: { id: string, name: string, domain: string } };

export type OutletClaimsQueryVariables = Exact<{
  domain: string;
  verdict?: Array<VerdictValue> | VerdictValue | null | undefined;
  kind?: SourceClaimKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletClaimsQuery = { source: { id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OutletArticlesQueryVariables = Exact<{
  domain: string;
  kind?: SourceArticleKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletArticlesQuery = { source: { id: string, articles: { totalCount: number, nodes: Array<{ id: string, title: string, url: string | null, publishedAt: string | null, derivedFrom: Array<{ origin: string, article: { id: string } | null }>, revision: { kind: RevisionKind, at: string } | null, analysis: { id: string, propaganda: { score: number } | null, factCheck: { claimCount: number } | null } | null, source: { id: string, name: string, domain: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OverviewPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewPageQuery = { overview: { articles: number, claims: number, sources: number, verdictTallies: Array<{ verdict: VerdictValue, count: number }>, techniqueRates: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } }>, risingClaims: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, disputedClaims: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }> } };

export type VerdictChangesPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VerdictChangesPageQuery = { verdictChanges: { nodes: Array<{ id: string, at: string, from: { value: VerdictValue, flags: Array<VerdictFlag> }, to: { value: VerdictValue, flags: Array<VerdictFlag>, supportingOrigins: number, refutingOrigins: number }, claim: { id: string, text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ClaimsChangedSubscription = { claimChanged: { kind: ClaimChangeKind, at: string, previous: { value: VerdictValue } | null, claim: { id: string, text: string, verdict: { value: VerdictValue } } } };

export type OverrideVerdictMutationVariables = Exact<{
  input: ReviewVerdictInput;
}>;


export type OverrideVerdictMutation = { reviewVerdict: { changeId: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MergeIntoClaimMutationVariables = Exact<{
  input: MergeClaimsInput;
}>;


export type MergeIntoClaimMutation = { mergeClaims: { changeId: string | null, claim: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SplitOffMentionMutationVariables = Exact<{
  input: SplitMentionInput;
}>;


export type SplitOffMentionMutation = { splitMention: { changeId: string | null, claim: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type UndoOneChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoOneChangeMutation = { undoChange: { claims: Array<{ id: string }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

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

export type FilterTechniquesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterTechniquesQuery = { techniques: Array<{ slug: string, name: string }> };

export type FilterEntityQueryVariables = Exact<{
  id: string;
}>;


export type FilterEntityQuery = { node:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null };

export type SearchPageQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { searchClaims: { nodes: Array<{ relation: ClaimRelation | null, mismatches: Array<Mismatch>, claim: { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimsPageQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsPageQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TechniquesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TechniquesPageQuery = { techniques: Array<{ id: string, slug: string, name: string, group: string, definition: string, measured: { annotated: number, articles: number, found: number, precision: number, recall: number, set: string } | null }>, overview: { techniqueRates: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, technique: { id: string, slug: string, name: string } }> } };

export type TechniqueEntitiesQueryVariables = Exact<{
  id: string;
}>;


export type TechniqueEntitiesQuery = { node:
    | { __typename: 'Analysis' }
    | { __typename: 'Article' }
    | { __typename: 'Change' }
    | { __typename: 'Claim' }
    | { __typename: 'ClaimMention' }
    | { __typename: 'Entity' }
    | { __typename: 'Evidence' }
    | { __typename: 'Export' }
    | { __typename: 'Source' }
    | { __typename: 'Technique', id: string, entities: Array<{ detections: number, sentences: number, articles: number, ofArticles: number, perThousandSentences: number, entity: { id: string, name: string, type: EntityType } }> }
   | null };

export type TechniqueArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TechniqueArticlesQuery = { articles: { totalCount: number, nodes: Array<{ id: string, title: string, url: string | null, publishedAt: string | null, analysis: { id: string, analyzer: { name: string, version: string }, techniques: Array<{ confidence: number, technique: { id: string, slug: string }, spans: Array<{ start: number, exact: string, voice: Voice }> }>, propaganda: { score: number } | null, factCheck: { claimCount: number } | null } | null, derivedFrom: Array<{ origin: string, article: { id: string } | null }>, revision: { kind: RevisionKind, at: string } | null, source: { id: string, name: string, domain: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TechniqueKnownFragment = { id: string, slug: string, name: string, group: string, definition: string, measured: { annotated: number, articles: number, found: number, precision: number, recall: number, set: string } | null };

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
export const ChainThingFragmentDoc = new TypedDocumentString(`
    fragment ChainThing on Node {
  __typename
  id
  ... on Entity {
    name
    type
  }
  ... on Claim {
    text
  }
  ... on Article {
    title
    source {
      id
      name
      domain
    }
  }
}
    `, {"fragmentName":"ChainThing"}) as unknown as TypedDocumentString<ChainThingFragment, unknown>;
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
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ListedArticleFragmentDoc = new TypedDocumentString(`
    fragment ListedArticle on Article {
  ...ArticleLine
  derivedFrom {
    origin
    article {
      id
    }
  }
  revision {
    kind
    at
  }
  analysis {
    id
    propaganda {
      score
    }
    factCheck {
      claimCount
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
}`, {"fragmentName":"ListedArticle"}) as unknown as TypedDocumentString<ListedArticleFragment, unknown>;
export const RateFragmentDoc = new TypedDocumentString(`
    fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const TallyFragmentDoc = new TypedDocumentString(`
    fragment Tally on VerdictTally {
  verdict
  count
}
    `, {"fragmentName":"Tally"}) as unknown as TypedDocumentString<TallyFragment, unknown>;
export const MatrixRowFragmentDoc = new TypedDocumentString(`
    fragment MatrixRow on Claim {
  id
  text
  verdict {
    value
    flags
  }
  sources(first: 30) {
    totalCount
    nodes {
      role
      firstSeenAt
      source {
        id
        name
        domain
      }
    }
  }
  mentions(first: 30) {
    nodes {
      id
      article {
        id
        source {
          id
        }
        derivedFrom {
          origin
          article {
            source {
              id
            }
          }
        }
      }
    }
  }
  relatedClaims(first: 5, relation: [CONTRADICTS]) {
    totalCount
    nodes {
      claim {
        id
        sources(first: 20) {
          totalCount
          nodes {
            source {
              id
              name
              domain
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"MatrixRow"}) as unknown as TypedDocumentString<MatrixRowFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on PartOf {
  count
  of
  share
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const ProfileFragmentDoc = new TypedDocumentString(`
    fragment Profile on SourceProfile {
  analysedArticles {
    ...Part
  }
  checkable {
    ...Part
  }
  copiedArticles {
    ...Part
  }
  correctedArticles {
    ...Part
  }
  originatedClaims {
    ...Part
  }
  searchedClaims {
    ...Part
  }
  undatedArticles {
    ...Part
  }
  sentences
}
    fragment Part on PartOf {
  count
  of
  share
}`, {"fragmentName":"Profile"}) as unknown as TypedDocumentString<ProfileFragment, unknown>;
export const FollowingFragmentDoc = new TypedDocumentString(`
    fragment Following on SourceFollowing {
  claims
  ofClaims
  source {
    id
    name
    domain
  }
}
    `, {"fragmentName":"Following"}) as unknown as TypedDocumentString<FollowingFragment, unknown>;
export const TechniqueKnownFragmentDoc = new TypedDocumentString(`
    fragment TechniqueKnown on Technique {
  id
  slug
  name
  group
  definition
  measured {
    annotated
    articles
    found
    precision
    recall
    set
  }
}
    `, {"fragmentName":"TechniqueKnown"}) as unknown as TypedDocumentString<TechniqueKnownFragment, unknown>;
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
      sentenceCount
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
fragment ProviderAsked on ProviderCoverage {
  provider
  kind
  status
  detail
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
export const ChainPageDocument = new TypedDocumentString(`
    query ChainPage($from: ID!, $to: ID!) {
  shortestChain(from: $from, to: $to) {
    length
    reading
    start {
      ...ChainThing
    }
    steps {
      relation
      node {
        ...ChainThing
      }
    }
  }
}
    fragment ChainThing on Node {
  __typename
  id
  ... on Entity {
    name
    type
  }
  ... on Claim {
    text
  }
  ... on Article {
    title
    source {
      id
      name
      domain
    }
  }
}`) as unknown as TypedDocumentString<ChainPageQuery, ChainPageQueryVariables>;
export const ChainEndDocument = new TypedDocumentString(`
    query ChainEnd($id: ID!) {
  node(id: $id) {
    ...ChainThing
  }
}
    fragment ChainThing on Node {
  __typename
  id
  ... on Entity {
    name
    type
  }
  ... on Claim {
    text
  }
  ... on Article {
    title
    source {
      id
      name
      domain
    }
  }
}`) as unknown as TypedDocumentString<ChainEndQuery, ChainEndQueryVariables>;
export const ChainEndsDocument = new TypedDocumentString(`
    query ChainEnds($text: String!) {
  entities(filter: {text: $text}, first: 5) {
    nodes {
      ...ChainThing
    }
  }
  claims(filter: {text: $text}, first: 5) {
    nodes {
      ...ChainThing
    }
  }
  articles(filter: {text: $text}, first: 5) {
    nodes {
      ...ChainThing
    }
  }
}
    fragment ChainThing on Node {
  __typename
  id
  ... on Entity {
    name
    type
  }
  ... on Claim {
    text
  }
  ... on Article {
    title
    source {
      id
      name
      domain
    }
  }
}`) as unknown as TypedDocumentString<ChainEndsQuery, ChainEndsQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($id: ID!, $first: Int!, $after: String, $begins: Boolean!, $steps: Int!) {
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
      propagation(first: $steps) {
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
export const ClaimReasonsDocument = new TypedDocumentString(`
    query ClaimReasons($id: ID!) {
  claim(id: $id) {
    verdict {
      coverage
      searches {
        provider
        kind
        status
        detail
      }
      origins {
        ...OriginLine
        sources {
          id
          name
          domain
        }
      }
    }
    hangsBy {
      key
      pageCount
      sources {
        id
        name
        domain
      }
    }
    corrections {
      at
      kind
      article {
        ...ArticleLine
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
}`) as unknown as TypedDocumentString<ClaimReasonsQuery, ClaimReasonsQueryVariables>;
export const ClaimContraryDocument = new TypedDocumentString(`
    query ClaimContrary($id: ID!) {
  claim(id: $id) {
    verdict {
      origins {
        key
        stance
        counted
        sources {
          id
          name
          domain
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimContraryQuery, ClaimContraryQueryVariables>;
export const ClaimOriginBehindDocument = new TypedDocumentString(`
    query ClaimOriginBehind($id: ID!, $key: String!) {
  claim(id: $id) {
    verdict {
      origins(key: $key) {
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
}`) as unknown as TypedDocumentString<ClaimOriginBehindQuery, ClaimOriginBehindQueryVariables>;
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
            flags
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
    query ClaimHistory($id: ID!, $last: Int!, $before: String) {
  claim(id: $id) {
    verdicts(last: $last, before: $before) {
      nodes {
        ...VerdictSummary
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
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
export const ComparisonPageDocument = new TypedDocumentString(`
    query ComparisonPage($domains: [String!]!) {
  compareSources(domains: $domains) {
    sharedAtOnce
    sides {
      firstOfShared
      ofShared
      source {
        id
        name
        domain
        owner
        articleCount
        techniqueRates {
          ...Rate
        }
      }
    }
    differences(first: 20) {
      relation
      score
      claim {
        ...ClaimCard
      }
      otherClaim {
        ...ClaimCard
      }
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
}
fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<ComparisonPageQuery, ComparisonPageQueryVariables>;
export const SharedClaimsDocument = new TypedDocumentString(`
    query SharedClaims($domains: [String!]!, $first: Int, $after: String) {
  compareSources(domains: $domains) {
    sharedClaims(first: $first, after: $after) {
      totalCount
      nodes {
        ...ClaimCard
        sources(first: 100) {
          nodes {
            firstSeenAt
            source {
              id
              domain
            }
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
}`) as unknown as TypedDocumentString<SharedClaimsQuery, SharedClaimsQueryVariables>;
export const ClaimsOnlyInDocument = new TypedDocumentString(`
    query ClaimsOnlyIn($domains: [String!]!, $domain: String!, $first: Int, $after: String) {
  compareSources(domains: $domains) {
    claimsOnlyIn(domain: $domain, first: $first, after: $after) {
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
}`) as unknown as TypedDocumentString<ClaimsOnlyInQuery, ClaimsOnlyInQueryVariables>;
export const OutletNamesDocument = new TypedDocumentString(`
    query OutletNames($text: String) {
  sources(
    filter: {text: $text, minArticles: 1}
    orderBy: MOST_ARTICLES
    first: 100
  ) {
    nodes {
      id
      name
      domain
    }
  }
}
    `) as unknown as TypedDocumentString<OutletNamesQuery, OutletNamesQueryVariables>;
export const EntitiesPageDocument = new TypedDocumentString(`
    query EntitiesPage($filter: EntityFilter, $first: Int, $after: String) {
  entities(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      type
      claims(first: 1) {
        totalCount
      }
      articles(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesPageQuery, EntitiesPageQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      name
      type
      claims(first: 1) {
        totalCount
      }
      articles(first: 1) {
        totalCount
      }
      techniqueRates {
        ...Rate
      }
    }
  }
}
    fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
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
      ...Refusal
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
}
fragment Refusal on UserError {
  code
  message
  field
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
export const ArticlesPageDocument = new TypedDocumentString(`
    query ArticlesPage($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedArticle
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ListedArticle on Article {
  ...ArticleLine
  derivedFrom {
    origin
    article {
      id
    }
  }
  revision {
    kind
    at
  }
  analysis {
    id
    propaganda {
      score
    }
    factCheck {
      claimCount
    }
  }
}`) as unknown as TypedDocumentString<ArticlesPageQuery, ArticlesPageQueryVariables>;
export const MatrixPageDocument = new TypedDocumentString(`
    query MatrixPage($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      ...MatrixRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MatrixRow on Claim {
  id
  text
  verdict {
    value
    flags
  }
  sources(first: 30) {
    totalCount
    nodes {
      role
      firstSeenAt
      source {
        id
        name
        domain
      }
    }
  }
  mentions(first: 30) {
    nodes {
      id
      article {
        id
        source {
          id
        }
        derivedFrom {
          origin
          article {
            source {
              id
            }
          }
        }
      }
    }
  }
  relatedClaims(first: 5, relation: [CONTRADICTS]) {
    totalCount
    nodes {
      claim {
        id
        sources(first: 20) {
          totalCount
          nodes {
            source {
              id
              name
              domain
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MatrixPageQuery, MatrixPageQueryVariables>;
export const OutletsPageDocument = new TypedDocumentString(`
    query OutletsPage($text: String, $orderBy: SourceOrder, $first: Int, $after: String) {
  read: sources(filter: {text: $text, minArticles: 1}, first: 1) {
    totalCount
  }
  unknown: source(domain: "unknown.invalid") {
    id
    domain
    articleCount
  }
  sources(filter: {text: $text}, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      id
      name
      domain
      owner
      articleCount
      originated
      echoed
      claims(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OutletsPageQuery, OutletsPageQueryVariables>;
export const OutletPageDocument = new TypedDocumentString(`
    query OutletPage($domain: String!) {
  source(domain: $domain) {
    id
    name
    domain
    owner
    articleCount
    originated
    echoed
    profile {
      ...Profile
    }
    verdictTallies {
      ...Tally
    }
    techniqueRates {
      ...Rate
    }
    follows(first: 10) {
      ...Following
    }
    followedBy(first: 10) {
      ...Following
    }
  }
}
    fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}
fragment Tally on VerdictTally {
  verdict
  count
}
fragment Profile on SourceProfile {
  analysedArticles {
    ...Part
  }
  checkable {
    ...Part
  }
  copiedArticles {
    ...Part
  }
  correctedArticles {
    ...Part
  }
  originatedClaims {
    ...Part
  }
  searchedClaims {
    ...Part
  }
  undatedArticles {
    ...Part
  }
  sentences
}
fragment Part on PartOf {
  count
  of
  share
}
fragment Following on SourceFollowing {
  claims
  ofClaims
  source {
    id
    name
    domain
  }
}`) as unknown as TypedDocumentString<OutletPageQuery, OutletPageQueryVariables>;
export const OutletRefutedClaimsDocument = new TypedDocumentString(`
    query OutletRefutedClaims($domain: String!, $first: Int, $after: String) {
  source(domain: $domain) {
    id
    refutedClaims(first: $first, after: $after) {
      totalCount
      nodes {
        statedAt
        refutedAt
        stillStated
        withdrawnAt
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
}`) as unknown as TypedDocumentString<OutletRefutedClaimsQuery, OutletRefutedClaimsQueryVariables>;
export const OutletClaimsDocument = new TypedDocumentString(`
    query OutletClaims($domain: String!, $verdict: [VerdictValue!], $kind: SourceClaimKind, $first: Int, $after: String) {
  source(domain: $domain) {
    id
    claims(verdict: $verdict, kind: $kind, first: $first, after: $after) {
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
}`) as unknown as TypedDocumentString<OutletClaimsQuery, OutletClaimsQueryVariables>;
export const OutletArticlesDocument = new TypedDocumentString(`
    query OutletArticles($domain: String!, $kind: SourceArticleKind, $first: Int, $after: String) {
  source(domain: $domain) {
    id
    articles(kind: $kind, first: $first, after: $after) {
      totalCount
      nodes {
        ...ListedArticle
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
}
fragment ListedArticle on Article {
  ...ArticleLine
  derivedFrom {
    origin
    article {
      id
    }
  }
  revision {
    kind
    at
  }
  analysis {
    id
    propaganda {
      score
    }
    factCheck {
      claimCount
    }
  }
}`) as unknown as TypedDocumentString<OutletArticlesQuery, OutletArticlesQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage {
  overview {
    articles
    claims
    sources
    verdictTallies {
      ...Tally
    }
    techniqueRates {
      ...Rate
    }
    risingClaims(first: 5) {
      ...ClaimCard
    }
    disputedClaims(first: 5) {
      ...ClaimCard
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
}
fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}
fragment Tally on VerdictTally {
  verdict
  count
}`) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const VerdictChangesPageDocument = new TypedDocumentString(`
    query VerdictChangesPage($first: Int, $after: String) {
  verdictChanges(first: $first, after: $after) {
    nodes {
      id
      at
      from {
        value
        flags
      }
      to {
        value
        flags
        supportingOrigins
        refutingOrigins
      }
      claim {
        id
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VerdictChangesPageQuery, VerdictChangesPageQueryVariables>;
export const ClaimsChangedDocument = new TypedDocumentString(`
    subscription ClaimsChanged {
  claimChanged {
    kind
    at
    previous {
      value
    }
    claim {
      id
      text
      verdict {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsChangedSubscription, ClaimsChangedSubscriptionVariables>;
export const OverrideVerdictDocument = new TypedDocumentString(`
    mutation OverrideVerdict($input: ReviewVerdictInput!) {
  reviewVerdict(input: $input) {
    changeId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<OverrideVerdictMutation, OverrideVerdictMutationVariables>;
export const MergeIntoClaimDocument = new TypedDocumentString(`
    mutation MergeIntoClaim($input: MergeClaimsInput!) {
  mergeClaims(input: $input) {
    changeId
    claim {
      id
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
}`) as unknown as TypedDocumentString<MergeIntoClaimMutation, MergeIntoClaimMutationVariables>;
export const SplitOffMentionDocument = new TypedDocumentString(`
    mutation SplitOffMention($input: SplitMentionInput!) {
  splitMention(input: $input) {
    changeId
    claim {
      id
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
}`) as unknown as TypedDocumentString<SplitOffMentionMutation, SplitOffMentionMutationVariables>;
export const UndoOneChangeDocument = new TypedDocumentString(`
    mutation UndoOneChange($input: UndoChangeInput!) {
  undoChange(input: $input) {
    claims {
      id
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
}`) as unknown as TypedDocumentString<UndoOneChangeMutation, UndoOneChangeMutationVariables>;
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
export const FilterTechniquesDocument = new TypedDocumentString(`
    query FilterTechniques {
  techniques {
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<FilterTechniquesQuery, FilterTechniquesQueryVariables>;
export const FilterEntityDocument = new TypedDocumentString(`
    query FilterEntity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FilterEntityQuery, FilterEntityQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $first: Int, $after: String) {
  searchClaims(text: $text, first: $first, after: $after) {
    nodes {
      relation
      mismatches
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
export const TechniquesPageDocument = new TypedDocumentString(`
    query TechniquesPage {
  techniques {
    ...TechniqueKnown
  }
  overview {
    techniqueRates {
      ...Rate
    }
  }
}
    fragment Rate on TechniqueRate {
  detections
  sentences
  articles
  ofArticles
  perThousandSentences
  technique {
    id
    slug
    name
  }
}
fragment TechniqueKnown on Technique {
  id
  slug
  name
  group
  definition
  measured {
    annotated
    articles
    found
    precision
    recall
    set
  }
}`) as unknown as TypedDocumentString<TechniquesPageQuery, TechniquesPageQueryVariables>;
export const TechniqueEntitiesDocument = new TypedDocumentString(`
    query TechniqueEntities($id: ID!) {
  node(id: $id) {
    __typename
    ... on Technique {
      id
      entities(first: 20) {
        detections
        sentences
        articles
        ofArticles
        perThousandSentences
        entity {
          id
          name
          type
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TechniqueEntitiesQuery, TechniqueEntitiesQueryVariables>;
export const TechniqueArticlesDocument = new TypedDocumentString(`
    query TechniqueArticles($filter: ArticleFilter, $first: Int, $after: String) {
  articles(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedArticle
      analysis {
        analyzer {
          name
          version
        }
        techniques {
          confidence
          technique {
            id
            slug
          }
          spans {
            start
            exact
            voice
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
}
fragment ListedArticle on Article {
  ...ArticleLine
  derivedFrom {
    origin
    article {
      id
    }
  }
  revision {
    kind
    at
  }
  analysis {
    id
    propaganda {
      score
    }
    factCheck {
      claimCount
    }
  }
}`) as unknown as TypedDocumentString<TechniqueArticlesQuery, TechniqueArticlesQueryVariables>;
