import { z } from "zod";

import { feedColumns, feedRow } from "./feed.queries.js";
import { lockNode } from "./lock-node.js";
import { cypher, integer, noRow, statement } from "./statement.js";

const feedId = z.object({ feedId: z.string() });

/** Adds a feed, due at once; of one that is known only how often it is read changes. */
export const addFeed = statement({
  name: "feed.add",
  params: z.object({
    feed: z.object({
      id: z.string(),
      url: z.string(),
      title: z.string().nullable(),
      everyMinutes: integer(),
      addedAt: z.string(),
    }),
  }),
  row: feedRow,
  text: cypher`
    MERGE (feed:Feed {id: $feed.id})
      ON CREATE SET feed.url = $feed.url, feed.addedAt = $feed.addedAt
    SET feed.title = $feed.title, feed.everyMinutes = $feed.everyMinutes, feed.dueAt = $feed.addedAt
    RETURN ${feedColumns}`,
});

/** Removes a feed with what is known of its entries; the articles stay. Gives a row where there was one. */
export const removeFeed = statement({
  name: "feed.remove",
  params: feedId,
  row: z.object({ url: z.string() }),
  text: cypher`
    MATCH (feed:Feed {id: $feedId})
    WITH feed, feed.url AS url
    CALL (feed) { MATCH (feed)-[:LISTS]->(entry:FeedEntry) DETACH DELETE entry }
    DETACH DELETE feed
    RETURN url`,
});

/**
 * Takes up a feed that is due by then, so that no other process reads it meanwhile; should this one die, it is due again
 * when the lease ends. Gives a row where it was still to be taken.
 */
export const takeUpFeed = statement({
  name: "feed.take-up",
  params: feedId.extend({ dueBy: z.string(), leaseUntil: z.string() }),
  row: z.object({ id: z.string() }),
  // Writing takes the lock; only then is it known whether somebody was faster.
  text: cypher`
    MATCH (feed:Feed {id: $feedId})
    ${lockNode("feed")}
    WITH feed WHERE feed.dueAt <= $dueBy
    SET feed.dueAt = $leaseUntil
    RETURN feed.id AS id`,
});

/** Lets a feed be read again at once, where its reading ended before it was through. */
export const releaseFeed = statement({
  name: "feed.release",
  params: feedId.extend({ dueAt: z.string() }),
  row: noRow,
  text: cypher`MATCH (feed:Feed {id: $feedId}) SET feed.dueAt = $dueAt`,
});

/** Says of an entry that it was taken in as it is listed now, and that its feed is still being read. */
export const writeEntry = statement({
  name: "feed.write-entry",
  params: feedId.extend({ leaseUntil: z.string(), entry: z.object({ id: z.string(), stamp: z.string() }) }),
  row: noRow,
  text: cypher`
    MATCH (feed:Feed {id: $feedId})
    SET feed.dueAt = $leaseUntil
    MERGE (entry:FeedEntry {id: $entry.id})
    SET entry.stamp = $entry.stamp
    MERGE (feed)-[:LISTS]->(entry)`,
});

/** Forgets the entries of a feed that it lists no longer. */
export const forgetEntries = statement({
  name: "feed.forget-entries",
  params: z.object({ entryIds: z.array(z.string()) }),
  row: noRow,
  text: cypher`
    UNWIND $entryIds AS entryId
    MATCH (entry:FeedEntry {id: entryId})
    DETACH DELETE entry`,
});

/** Keeps what reading a feed came to and when it is due again. */
export const writeFeedResult = statement({
  name: "feed.write-result",
  params: feedId.extend({
    read: z.object({
      title: z.string().nullable(),
      etag: z.string().nullable(),
      lastModified: z.string().nullable(),
      readAt: z.string(),
      dueAt: z.string(),
      result: z.string(),
    }),
  }),
  row: noRow,
  text: cypher`
    MATCH (feed:Feed {id: $feedId})
    SET feed += $read`,
});
