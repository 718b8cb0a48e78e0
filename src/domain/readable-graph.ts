/** Which properties of a label or relationship type a researcher's query may name. */
export interface ReadableProperties {
  open: readonly string[];
  /** Words of an article beyond its quotes and wordings: only with the scope `text`. */
  text?: readonly string[];
  /** Known, and named by no query: bookkeeping, costs, leases. */
  withheld?: readonly string[];
}

/** What researchers may ask of nodes; a label that is not here is off the list. Held against docs/architecture.md by a test. */
export const READABLE_NODES: Readonly<Record<string, ReadableProperties>> = {
  Source: { open: ["id", "domain", "name", "articleCount"] },
  Publisher: { open: ["id", "name"] },
  Article: {
    open: [
      ...["id", "url", "title", "byline", "language", "publishedAt", "fetchedAt", "effectiveAt", "wordCount"],
      ...["revision", "revisedAt", "missingSince"],
    ],
    withheld: ["visitAt", "visits"],
  },
  Snapshot: {
    open: [
      ...["id", "articleId", "contentHash", "onlyText", "title", "retrievedAt", "effectiveAt"],
      ...["credited", "creditMethods"],
    ],
    text: ["text"],
    withheld: ["fingerprints", "shingles"],
  },
  Analysis: {
    open: [
      ...["id", "status", "progress", "createdAt", "completedAt", "supersededAt", "failureCode"],
      ...["failureMessage", "score", "confidence", "low", "high", "reading", "notCheckableCount"],
      ...["sentenceCount", "analyzerName", "analyzerVersion", "analyzerModel", "notices", "coverage"],
      ...["byline", "language", "publishedAt"],
    ],
    // The built-in analyzer's summary is made of the article's own sentences.
    text: ["summary"],
    withheld: [
      ...["modelRequests", "modelRepairs", "inputTokens", "outputTokens", "modelCost"],
      ...["input", "inputUntil", "articleId", "owner", "leaseUntil", "attempts", "turn"],
    ],
  },
  Technique: { open: ["id", "slug", "name", "definition", "group"] },
  ClaimMention: {
    open: [
      ...["id", "articleId", "start", "end", "exact", "voice", "text", "checkWorthiness", "attributedTo"],
      ...["attributionBody", "aboutItself", "subjects", "position", "createdAt"],
    ],
    text: ["prefix", "suffix"],
  },
  Wording: { open: ["id", "text", "normalised", "live", "apart", "createdAt"], withheld: ["embedding"] },
  Imprint: { open: ["id", "kind"], text: ["content"], withheld: ["terms"] },
  Claim: {
    open: [
      ...["id", "text", "createdAt", "firstSeenAt", "lastSeenAt", "mentionCount", "articleCount"],
      ...["sourceCount", "originCount", "verdict", "guarded", "ownSince", "originatorId"],
    ],
  },
  FormerClaim: { open: ["id", "text", "mergedAt"] },
  Entity: { open: ["id", "name", "type", "normalised"] },
  SpeakerName: { open: ["key"] },
  Origin: {
    open: [
      ...["id", "claimId", "key", "name", "reason", "articleCount", "pageCount", "lastSeenAt"],
      ...["selfReported", "anonymous", "founded", "tally"],
    ],
  },
  Verdict: {
    open: [
      ...["id", "claimId", "value", "rationale", "supportingOrigins", "refutingOrigins"],
      ...["countIfAllIndependent", "flags", "coverage", "origins", "searches", "decidedAt", "decidedBy"],
      ...["ruleValue", "ruleRationale"],
    ],
  },
  Evidence: {
    open: [
      ...["id", "kind", "provider", "stance", "confidence", "mismatches", "snippet", "title", "url"],
      ...["pageId", "publishedAt", "retrievedAt", "effectiveAt", "contentHash", "revisionUrl", "archiveUrl"],
      ...["attributedTo", "attributionBody", "aboutItself", "cites", "rating", "ratingText", "imported"],
      ...["state", "checkedAt", "readAt"],
    ],
    withheld: ["reviewText"],
  },
  Provider: { open: ["name", "kind"] },
};

/** Labels that no query may name, and why. */
export const WITHHELD_LABELS: Readonly<Record<string, string>> = {
  ApiKey: "keys",
  Change: "the audit trail",
  Citation: "what others asked for",
  CopyFamily: "bookkeeping of the counts",
  Export: "what others asked for",
  Feed: "the operator's own",
  FeedEntry: "the operator's own",
  ImportPlace: "the operator's own",
  Webhook: "whom the operator tells, with secrets",
  Delivery: "whom the operator tells",
  Tombstone: "what was removed",
  InstallationSecret: "a secret",
  CommitLock: "bookkeeping",
  Migration: "bookkeeping",
  MigrationLock: "bookkeeping",
};

const plain: ReadableProperties = { open: [] };

/** What researchers may ask of relationships. */
export const READABLE_RELATIONSHIPS: Readonly<Record<string, ReadableProperties>> = {
  PUBLISHED: plain,
  OWNED_BY: { open: ["from", "to", "source"] },
  HAS_SNAPSHOT: plain,
  CURRENT_ANALYSIS: plain,
  DERIVED_FROM: { open: ["method", "score"] },
  CREDITS: { open: ["method", "exact"] },
  OF: plain,
  DETECTED: { open: ["confidence", "spans"] },
  FOUND: plain,
  IN: plain,
  NAMED: plain,
  ASSERTS: plain,
  ASSERTED: {
    open: ["from", "until", "wordingId", "voice", "attributedTo", "checkWorthiness", "subjects"],
  },
  WORDED: plain,
  EXPRESSES: plain,
  REVISED: { open: ["kind", "at"] },
  FORMERLY_WORDED: plain,
  RESEMBLES: { open: ["relation", "score", "mismatches"] },
  NEAR: { open: ["score"] },
  ATTRIBUTED_TO: plain,
  SPOKEN_BY: plain,
  GOES_BY: plain,
  CONTRADICTS: { open: ["score", "changed", "fromId", "toId"] },
  VARIANT_OF: { open: ["score", "changed", "fromId", "toId"] },
  ABOUT: { open: ["mentionCount"] },
  STATES: { open: ["id", "mentionCount", "articleCount", "firstSeenAt", "lastSeenAt", "ownSince"] },
  STANDS_IN: plain,
  QUOTES: plain,
  SAID_IN: plain,
  SAME_UTTERANCE: plain,
  COUNTS_AS: { open: ["why"] },
  ORIGIN_OF: plain,
  ORIGIN_AGAINST: plain,
  BEARS_ON: plain,
  FROM: plain,
  SEARCHED: { open: ["status", "detail", "at"] },
  CURRENT: plain,
  HAS_VERDICT: plain,
  SUPERSEDES: plain,
  MERGED_INTO: plain,
};

/** Types that no query may name: they lead to and from withheld labels. */
export const WITHHELD_TYPES: readonly string[] = [
  ...["JOINED", "OVERRIDES", "SPLIT_OFF", "SPLIT_FROM", "CONCERNS", "FAMILY_OF", "SEEN_IN", "LISTS", "RUNS"],
  ...["SENT", "TELLS_OF"],
];
