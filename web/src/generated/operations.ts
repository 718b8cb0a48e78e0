// Written by `npx tsx scripts/emit-client.ts` from schema.graphql and ../../operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What became of an article's text. */
export type RevisionKind =
  /** Its page shows another text. */
  | 'CHANGED'
  /** Its page is no longer there: none of its statements counts. */
  | 'GONE'
  /** Its page says that it is retracted or withdrawn: none of its statements counts. */
  | 'RETRACTED';

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

export type ChainPageQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ChainPageQuery = { shortestChain: { length: number | null, reading: string, start:
      | { __typename: 'Analysis', id: string }
      | { __typename: 'Article', title: string, id: string, source: { id: string, name: string } }
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
        | { __typename: 'Article', title: string, id: string, source: { id: string, name: string } }
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
    | { __typename: 'Article', title: string, id: string, source: { id: string, name: string } }
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


export type ChainEndsQuery = { entities: { nodes: Array<{ __typename: 'Entity', name: string, type: EntityType, id: string }> }, claims: { nodes: Array<{ __typename: 'Claim', text: string, id: string }> }, articles: { nodes: Array<{ __typename: 'Article', title: string, id: string, source: { id: string, name: string } }> } };

type ChainThing_Analysis_Fragment = { __typename: 'Analysis', id: string };

type ChainThing_Article_Fragment = { __typename: 'Article', title: string, id: string, source: { id: string, name: string } };

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

export type VerdictSummaryFragment = { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string };

export type ClaimCardFragment = { id: string, text: string, verdict: { value: VerdictValue, rationale: string, supportingOrigins: number, refutingOrigins: number, countIfAllIndependent: number, flags: Array<VerdictFlag>, coverage: VerdictCoverage, decidedAt: string, decidedBy: string }, firstMention: { id: string, article: { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } } } | null };

export type ArticleLineFragment = { id: string, title: string, url: string | null, publishedAt: string | null, source: { id: string, name: string, domain: string } };

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


export type MatrixPageQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, verdict: { value: VerdictValue }, sources: { nodes: Array<{ role: ClaimSourceRole, firstSeenAt: string, source: { id: string, name: string, domain: string } }> }, mentions: { nodes: Array<{ id: string, article: { id: string, source: { id: string } } }> }, relatedClaims: { nodes: Array<{ claim: { id: string, sources: { nodes: Array<{ source: { id: string, name: string, domain: string } }> } } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatrixRowFragment = { id: string, text: string, verdict: { value: VerdictValue }, sources: { nodes: Array<{ role: ClaimSourceRole, firstSeenAt: string, source: { id: string, name: string, domain: string } }> }, mentions: { nodes: Array<{ id: string, article: { id: string, source: { id: string } } }> }, relatedClaims: { nodes: Array<{ claim: { id: string, sources: { nodes: Array<{ source: { id: string, name: string, domain: string } }> } } }> } };

export type OutletsPageQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutletsPageQuery = { sources: { totalCount: number, nodes: Array<{ id: string, name: string, domain: string, owner: string | null, articleCount: number, originated: number, echoed: number, claims: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type VerdictChangesPageQuery = { verdictChanges: { nodes: Array<{ id: string, at: string, from: { value: VerdictValue }, to: { value: VerdictValue, supportingOrigins: number, refutingOrigins: number }, claim: { id: string, text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ClaimsChangedSubscription = { claimChanged: { kind: ClaimChangeKind, at: string, previous: { value: VerdictValue } | null, claim: { id: string, text: string, verdict: { value: VerdictValue } } } };

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
    }
  }
}
    `, {"fragmentName":"ChainThing"}) as unknown as TypedDocumentString<ChainThingFragment, unknown>;
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
  }
  sources(first: 30) {
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
      }
    }
  }
  relatedClaims(first: 5, relation: [CONTRADICTS]) {
    nodes {
      claim {
        id
        sources(first: 20) {
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
    }
  }
}`) as unknown as TypedDocumentString<ChainEndsQuery, ChainEndsQueryVariables>;
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
  }
  sources(first: 30) {
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
      }
    }
  }
  relatedClaims(first: 5, relation: [CONTRADICTS]) {
    nodes {
      claim {
        id
        sources(first: 20) {
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
    query OutletsPage($filter: SourceFilter, $orderBy: SourceOrder, $first: Int, $after: String) {
  sources(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
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
      }
      to {
        value
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
