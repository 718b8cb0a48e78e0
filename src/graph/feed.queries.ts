import { z } from "zod";

import type { Feed, FeedResult } from "../domain/feeds/feed.js";
import { cypher, statement } from "./statement.js";

const resultJson: z.ZodType<FeedResult, string> = z
  .string()
  .transform((json) => JSON.parse(json) as unknown)
  .pipe(
    z.object({
      listed: z.number().nullable(),
      analysed: z.number(),
      refused: z.number(),
      unreachable: z.number(),
      failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    }),
  );

export const feedRow: z.ZodType<Feed, unknown> = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  everyMinutes: z.number(),
  addedAt: z.string(),
  dueAt: z.string(),
  readAt: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  result: resultJson.nullable(),
});

/** The columns of a bound `feed`. */
export const feedColumns = cypher`feed.id AS id, feed.url AS url, feed.title AS title, feed.everyMinutes AS everyMinutes,
           feed.addedAt AS addedAt, feed.dueAt AS dueAt, feed.readAt AS readAt, feed.etag AS etag,
           feed.lastModified AS lastModified, feed.result AS result`;

/** All feeds, in the order of their addresses. */
export const allFeeds = statement({
  name: "feed.all",
  params: z.object({}),
  row: feedRow,
  text: cypher`MATCH (feed:Feed) WHERE feed.dueAt IS NOT NULL RETURN ${feedColumns} ORDER BY url`,
});

/** By which stamps a feed's entries were last taken in. */
export const entryStamps = statement({
  name: "feed.entry-stamps",
  params: z.object({ feedId: z.string() }),
  row: z.object({ id: z.string(), stamp: z.string() }),
  text: cypher`
    MATCH (:Feed {id: $feedId})-[:LISTS]->(entry:FeedEntry)
    RETURN entry.id AS id, entry.stamp AS stamp`,
});
