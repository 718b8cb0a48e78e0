import { z } from "zod";

import { cypher, noRow, statement } from "./statement.js";

/** Makes the catalogue's nodes, or brings them up to date. A technique's slug is its id: it is stable and says more. */
export const seedTechniques = statement({
  name: "technique.seed",
  params: z.object({
    techniques: z.array(
      z.object({ slug: z.string(), name: z.string(), definition: z.string(), group: z.string() }),
    ),
  }),
  row: noRow,
  text: cypher`
    UNWIND $techniques AS row
    MERGE (technique:Technique {slug: row.slug})
    SET technique.id = row.slug, technique.name = row.name, technique.definition = row.definition,
        technique.group = row.group`,
});
