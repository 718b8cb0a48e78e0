import { ExpectedFailure } from "../../domain/expected-failure.js";
import type { ExportContent } from "../../domain/exports/export.js";
import type { Instant } from "../../domain/instant.js";
import { hashCitation } from "../../graph/citation.commands.js";
import { removalsSince } from "../../graph/citation.queries.js";
import type { GraphTransaction } from "../../graph/graph.js";
import { type ChangeParts, changing } from "../changes/changes.js";

/** Keeps what was read, with what else is to be done in the same transaction; gives when that is said to have happened. */
export type KeepContent = (
  content: ExportContent,
  also: (tx: GraphTransaction, at: Instant) => Promise<void>,
) => Promise<Instant>;

/** Thrown where something was removed while a content was read: half of it may be from before, and nothing reproduces that. */
class Disturbed extends Error {}

/** A content is read so often: who removes many articles takes longer than anybody should wait for. */
const MOST_READINGS = 5;

/** What was read in part before a removal is nobody's to have, so nothing is kept or published of it. */
const disturbed = () =>
  new ExpectedFailure(
    "DISTURBED",
    `Articles were removed each of the ${MOST_READINGS} times that this was read, so that none of it could be kept. Start it again when no more are being removed.`,
  );

/**
 * Has a citation's content read, again where something is removed meanwhile, a few times; rejects with DISTURBED then. What `read`
 * hands to `keep` becomes the citation's content where it had none; nothing that is removed later can have been read in part.
 */
export async function readUndisturbed<T>(
  parts: ChangeParts,
  citationId: string,
  read: (keep: KeepContent) => Promise<T>,
): Promise<T> {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const since = await changing(parts, "begin-reading", (_, at) => Promise.resolve(at));
    const keep: KeepContent = ({ sha256, counts }, also) =>
      changing(parts, "keep-content", async (tx, at) => {
        if ((await tx.run(removalsSince, { since })).length > 0) throw new Disturbed();
        await tx.run(hashCitation, { id: citationId, sha256, counts: JSON.stringify(counts), at });
        await also(tx, at);
        return at;
      });
    try {
      return await read(keep);
    } catch (error) {
      if (!(error instanceof Disturbed)) throw error;
    }
  }
  throw disturbed();
}
