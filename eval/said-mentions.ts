import { z } from "zod";

import { cypher, noRow, statement } from "../src/graph/statement.js";
import type { PreparedMention } from "../src/services/prepare-article.js";

/** Writes an article's mentions as far as imprints need them, without what linking makes of their wordings. */
export const writeSaid = statement({
  name: "eval.write-said",
  params: z.object({
    snapshot: z.object({ id: z.string(), shingles: z.string() }),
    mentions: z.array(z.object({ id: z.string(), passage: z.string(), sentence: z.string() })),
  }),
  row: noRow,
  text: cypher`
    MERGE (snapshot:Snapshot {id: $snapshot.id})
      ON CREATE SET snapshot += $snapshot
    WITH snapshot
    UNWIND $mentions AS mention
    MATCH (passage:Imprint {id: mention.passage}), (sentence:Imprint {id: mention.sentence})
    CREATE (node:ClaimMention {id: mention.id})-[:IN]->(snapshot)
    CREATE (node)-[:STANDS_IN]->(passage)
    CREATE (node)-[:SAID_IN]->(sentence)`,
});

/** What `writeSaid` takes for the mentions of one article. */
export function saidOf(mentions: readonly PreparedMention[]) {
  const said = mentions.flatMap(({ id, passage, sentence }) =>
    sentence ? [{ id, passage: passage.id, sentence }] : [],
  );
  return {
    snapshot: { id: `of ${said[0]?.id}`, shingles: said[0]?.sentence.body ?? "" },
    mentions: said.map(({ sentence, ...mention }) => ({ ...mention, sentence: sentence.id })),
  };
}
