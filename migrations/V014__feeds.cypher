// Feeds are merged by address, their entries by feed and guid; feeds are read as they fall due.
CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (feed:Feed) REQUIRE feed.id IS UNIQUE;
CREATE CONSTRAINT feed_entry_id IF NOT EXISTS FOR (entry:FeedEntry) REQUIRE entry.id IS UNIQUE;
CREATE INDEX feed_due IF NOT EXISTS FOR (feed:Feed) ON (feed.dueAt);
