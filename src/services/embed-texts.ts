import { ModelFailure } from "../domain/model-failure.js";
import type { Embedder } from "./doors.js";

/** The texts' vectors, or none at all where there is no model or its server does not answer: then words alone have to do. */
export async function embedTexts(
  embedder: Embedder | null,
  texts: readonly string[],
): Promise<Float32Array[]> {
  if (embedder === null || texts.length === 0) return [];
  return embedder.embed(texts).catch((failure: unknown) => {
    if (failure instanceof ModelFailure) return [];
    throw failure;
  });
}
