// Exports are found by id; those that wait or run by their status, those of one caller by when they were asked for. A citation
// is merged by its id, which is a hash of what it says.
CREATE CONSTRAINT export_id IF NOT EXISTS FOR (export:Export) REQUIRE export.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE;
CREATE INDEX export_status IF NOT EXISTS FOR (export:Export) ON (export.status);
CREATE INDEX export_created_at IF NOT EXISTS FOR (export:Export) ON (export.createdAt);
