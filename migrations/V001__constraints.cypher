// Identity. Every MERGE is on a property that one of these constraints covers: without the lock that a constraint
// brings, two transactions could both find nothing and both create. Community edition has uniqueness constraints only;
// that a property exists and has the right type is checked in code.
//
// The index behind a constraint holds values of up to about 8,000 bytes; longer URLs must be refused before they are written.

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publisher_id IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT analysis_id IF NOT EXISTS FOR (n:Analysis) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technique_id IF NOT EXISTS FOR (n:Technique) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_mention_id IF NOT EXISTS FOR (n:ClaimMention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wording_id IF NOT EXISTS FOR (n:Wording) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_claim_id IF NOT EXISTS FOR (n:FormerClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verdict_id IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT source_domain IF NOT EXISTS FOR (n:Source) REQUIRE n.domain IS UNIQUE;
CREATE CONSTRAINT technique_slug IF NOT EXISTS FOR (n:Technique) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT article_url IF NOT EXISTS FOR (n:Article) REQUIRE n.url IS UNIQUE;

// The one node that a commit locks, so that articles are linked one at a time.
CREATE CONSTRAINT commit_lock_id IF NOT EXISTS FOR (n:CommitLock) REQUIRE n.id IS UNIQUE;
