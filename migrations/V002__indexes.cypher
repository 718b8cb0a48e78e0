// What lists filter and order by. A range index also gives the order, if the statement says that the property is there
// (WHERE claim.lastSeenAt IS NOT NULL); the id breaks ties and needs no index of its own.

CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_effective_at IF NOT EXISTS FOR (n:Article) ON (n.effectiveAt);
CREATE INDEX article_language IF NOT EXISTS FOR (n:Article) ON (n.language);

CREATE INDEX snapshot_article_id IF NOT EXISTS FOR (n:Snapshot) ON (n.articleId);
CREATE INDEX snapshot_content_hash IF NOT EXISTS FOR (n:Snapshot) ON (n.contentHash);

CREATE INDEX analysis_status IF NOT EXISTS FOR (n:Analysis) ON (n.status);
CREATE INDEX analysis_created_at IF NOT EXISTS FOR (n:Analysis) ON (n.createdAt);
CREATE INDEX analysis_score IF NOT EXISTS FOR (n:Analysis) ON (n.score);

CREATE INDEX claim_first_seen_at IF NOT EXISTS FOR (n:Claim) ON (n.firstSeenAt);
CREATE INDEX claim_last_seen_at IF NOT EXISTS FOR (n:Claim) ON (n.lastSeenAt);
CREATE INDEX claim_created_at IF NOT EXISTS FOR (n:Claim) ON (n.createdAt);
CREATE INDEX claim_verdict IF NOT EXISTS FOR (n:Claim) ON (n.verdict);
CREATE INDEX claim_origin_count IF NOT EXISTS FOR (n:Claim) ON (n.originCount);
CREATE INDEX claim_source_count IF NOT EXISTS FOR (n:Claim) ON (n.sourceCount);
CREATE INDEX claim_article_count IF NOT EXISTS FOR (n:Claim) ON (n.articleCount);
CREATE INDEX claim_mention_count IF NOT EXISTS FOR (n:Claim) ON (n.mentionCount);

CREATE INDEX claim_mention_article_id IF NOT EXISTS FOR (n:ClaimMention) ON (n.articleId);

CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
CREATE INDEX source_article_count IF NOT EXISTS FOR (n:Source) ON (n.articleCount);
CREATE INDEX publisher_name IF NOT EXISTS FOR (n:Publisher) ON (n.name);

CREATE INDEX entity_normalised IF NOT EXISTS FOR (n:Entity) ON (n.normalised);
CREATE INDEX entity_name_order IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type);

CREATE INDEX origin_claim_id IF NOT EXISTS FOR (n:Origin) ON (n.claimId);
CREATE INDEX verdict_claim_id IF NOT EXISTS FOR (n:Verdict) ON (n.claimId);
CREATE INDEX evidence_kind IF NOT EXISTS FOR (n:Evidence) ON (n.kind);
