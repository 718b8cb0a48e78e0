import { z } from "zod";

import { cypher, integer, noRow, statement } from "./statement.js";

const place = {
  id: z.string(),
  /** A hash of the lines that are done. */
  hash: z.string(),
  /** Who analysed them. */
  analyzer: z.string(),
};
const counts = ["line", "bytes", "imported", "skipped", "rejected"] as const;

const countsAs = <Schema>(schema: Schema) =>
  Object.fromEntries(counts.map((name) => [name, schema])) as Record<(typeof counts)[number], Schema>;

/** Keeps up to where a file was imported, in place of what was kept before. */
export const keepImportPlace = statement({
  name: "import-place.keep",
  params: z.object({ place: z.object({ ...place, ...countsAs(integer()), at: z.string() }) }),
  row: noRow,
  text: cypher`
    MERGE (place:ImportPlace {id: $place.id})
    SET place += $place`,
});

/** Up to where a file was imported, if its import was broken off. */
export const importPlace = statement({
  name: "import-place.find",
  params: z.object({ id: z.string() }),
  row: z.object({ ...place, ...countsAs(z.number()) }),
  text: cypher`
    MATCH (place:ImportPlace {id: $id})
    RETURN place.id AS id, place.hash AS hash, place.analyzer AS analyzer, place.line AS line, place.bytes AS bytes,
      place.imported AS imported, place.skipped AS skipped, place.rejected AS rejected`,
});

/** Forgets up to where a file was imported. */
export const forgetImportPlace = statement({
  name: "import-place.forget",
  params: z.object({ id: z.string() }),
  row: noRow,
  text: cypher`MATCH (place:ImportPlace {id: $id}) DELETE place`,
});
