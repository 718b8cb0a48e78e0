import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** Keeps a definition under its id, for ever. */
export const writeCitation = statement({
  name: "citation.write",
  params: z.object({
    id: z.string(),
    /** JSON. */
    filter: z.string(),
    asOf: z.string(),
    includeTexts: z.boolean(),
    recordFormat: z.number(),
  }),
  row: noRow,
  text: cypher`
    MERGE (citation:Citation {id: $id})
      ON CREATE SET citation.filter = $filter, citation.asOf = $asOf, citation.includeTexts = $includeTexts,
        citation.recordFormat = $recordFormat`,
});

/** Keeps what a citation gave the first time; later times are compared with it. */
export const hashCitation = statement({
  name: "citation.hash",
  params: z.object({ id: z.string(), sha256: z.string(), counts: z.string(), at: z.string() }),
  row: noRow,
  text: cypher`
    MATCH (citation:Citation {id: $id}) WHERE citation.sha256 IS NULL
    SET citation.sha256 = $sha256, citation.counts = $counts, citation.hashedAt = $at`,
});
