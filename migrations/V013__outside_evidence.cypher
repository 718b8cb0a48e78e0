// Providers are merged by name; pages that were found are looked up by the id that an article at their URL has.
CREATE CONSTRAINT provider_name IF NOT EXISTS FOR (provider:Provider) REQUIRE provider.name IS UNIQUE;
CREATE INDEX evidence_page IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.pageId);
CREATE INDEX evidence_read IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.readAt);
