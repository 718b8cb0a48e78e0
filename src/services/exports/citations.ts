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
import type { Graph, GraphTransaction } from "../../graph/graph.js";
import { type ChangeParts, changing } from "../changes/changes.js";

/** What to export; as of now where no time is given. */
export interface DefinitionRequest {
  filter: ExportFilter;
  asOf: Instant | null;
  includeTexts: boolean;
}

/**
 * Keeps what is asked for under its permanent id, and gives that. Whatever is committed from now on is said to happen later than
 * the moment `at`, which is taken under the commit lock, so that nothing can come in afterwards that would have been there then.
 */
export async function writeDefinition(
  tx: GraphTransaction,
  { filter, asOf, includeTexts }: DefinitionRequest,
  at: Instant,
): Promise<string> {
  if (asOf !== null && asOf > at) throw stillToCome();
  const definition = definitionOf(filter, asOf ?? at, includeTexts);
  const id = citationId(definition);
  await tx.run(writeCitation, { ...definition, id, filter: JSON.stringify(definition.filter) });
  return id;
}

/** The citation of what is asked for. */
export async function defineCitation(parts: ChangeParts, request: DefinitionRequest): Promise<Citation> {
  const id = await changing(parts, "define-citation", (tx, at) => writeDefinition(tx, request, at));
  return citationById(parts.graph, id);
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
