import {
  type Citation,
  citationId,
  definitionOf,
  type ExportFilter,
  readCitation,
} from "../../domain/exports/citation.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { Instant } from "../../domain/instant.js";
import { citationsById } from "../../graph/citation.queries.js";
import { writeCitation } from "../../graph/citation.commands.js";
import type { Graph } from "../../graph/graph.js";
import { beginCommit } from "../begin-commit.js";

/** What to export; as of now where no time is given. */
export interface DefinitionRequest {
  filter: ExportFilter;
  asOf: Instant | null;
  includeTexts: boolean;
}

/**
 * Keeps what is asked for under its permanent id. Whatever is committed from now on is said to happen later than the moment
 * that is taken here, so that nothing can come in afterwards that would have been there then.
 */
export async function defineCitation(
  { graph, now }: { graph: Graph; now: () => Date },
  { filter, asOf, includeTexts }: DefinitionRequest,
): Promise<Citation> {
  const definition = await graph.transaction("define-citation", async (tx) => {
    const moment = await beginCommit(tx, now().toISOString());
    if (asOf !== null && asOf > moment) throw stillToCome();
    const made = definitionOf(filter, asOf ?? moment, includeTexts);
    const stored = { ...made, id: citationId(made), filter: JSON.stringify(made.filter) };
    await tx.run(writeCitation, stored);
    return made;
  });
  return citationById(graph, citationId(definition));
}

const stillToCome = () =>
  new ExpectedFailure(
    "INVALID_INPUT",
    "`asOf` lies in the future: give an instant that has passed, or leave it out for now.",
    ["input", "asOf"],
  );

/** The citation with this id; rejects where there is none. */
export async function citationById(graph: Pick<Graph, "read">, id: string): Promise<Citation> {
  const [row] = await graph.read(citationsById, { ids: [id] });
  if (!row)
    throw new ExpectedFailure(
      "NOT_FOUND",
      "There is no such citation. Give the id that stands in the citation's text or in an export's manifest.",
      ["input", "id"],
    );
  return readCitation(row.node);
}
