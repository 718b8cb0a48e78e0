import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import type { Embedder } from "../src/services/doors.js";

let loading: Promise<Embedder | null> | undefined;

/** The embedding model in EMBEDDING_MODEL_DIR, loaded once; null where there is none. */
export function embedderAtHand(): Promise<Embedder | null> {
  loading ??= createLocalEmbedder({
    modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? null,
    onUnavailable: (reason) => process.stderr.write(`${reason}\n`),
  });
  return loading;
}
