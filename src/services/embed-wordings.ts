import type { Graph } from "../graph/graph.js";
import { wordingsWithoutVector, writeVectors } from "../graph/wording-vector.commands.js";
import type { Embedder } from "./doors.js";

/** About a tenth of a second of the model's work, and half a megabyte to write. */
const BATCH = 100;

/**
 * Gives a vector to every wording that was stored without one, so that it is found by meaning too; what linking said of it
 * before stands. Batch by batch, so that a stop loses nothing, and running it again goes on. Gives how many it filled in.
 */
export async function embedWordings(graph: Graph, embedder: Embedder, signal?: AbortSignal): Promise<number> {
  let filled = 0;
  for (let after = ""; !signal?.aborted;) {
    const wordings = await graph.read(wordingsWithoutVector, { after, limit: BATCH });
    const last = wordings.at(-1);
    if (last === undefined) break;
    const vectors = await embedder.embed(wordings.map(({ text }) => text));
    await graph.write(writeVectors, {
      vectors: wordings.map(({ id }, index) => ({ id, embedding: Array.from(vectors[index]!) })),
    });
    filled += wordings.length;
    after = last.id;
  }
  return filled;
}
