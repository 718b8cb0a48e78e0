import type OpenAI from "openai";

import { ModelFailure } from "../domain/model-failure.js";
import { SetupFailure } from "../domain/setup-failure.js";
import type { Embedder } from "../services/doors.js";
import { EMBEDDING_DIMENSIONS } from "./local-embedder.js";
import { createOpenAiClient, type OpenAiServer } from "./openai-client.js";
import { withAttempts } from "./with-attempts.js";

/** Servers take a few hundred texts at once at the least. */
const TEXTS_AT_ONCE = 100;

/**
 * Embeddings by an OpenAI-compatible server. Vectors must have the length of the graph's index; models that can shorten
 * theirs are asked to. Rejects with a SetupFailure where the model cannot, with a ModelFailure where there is no answer.
 */
export function createOpenAiEmbedder(options: OpenAiServer & { model: string }): Embedder {
  const client = createOpenAiClient(options);
  const { model, timeoutMs } = options;
  const embedSome = async (texts: readonly string[]) => {
    const deadline = Date.now() + timeoutMs;
    const shortened = { model, input: [...texts], encoding_format: "float" as const };
    return await request(client, { ...shortened, dimensions: EMBEDDING_DIMENSIONS }, deadline).catch(
      (failure: unknown) => {
        // Models of a fixed length refuse the wish; theirs may be the right one.
        if (failure instanceof ModelFailure && failure.reason === "REJECTED")
          return request(client, shortened, deadline);
        throw failure;
      },
    );
  };
  return {
    model,
    dimensions: EMBEDDING_DIMENSIONS,
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += TEXTS_AT_ONCE) {
        const some = texts.slice(at, at + TEXTS_AT_ONCE);
        vectors.push(...readVectors(await embedSome(some), some.length, model));
      }
      return vectors;
    },
  };
}

function request(client: OpenAI, body: OpenAI.EmbeddingCreateParams, deadline: number) {
  return withAttempts(async (signal) => await client.embeddings.create(body, { signal }), deadline);
}

function readVectors({ data }: OpenAI.CreateEmbeddingResponse, count: number, model: string): Float32Array[] {
  if (!Array.isArray(data) || data.length !== count)
    throw new ModelFailure("INVALID", "it did not give one vector a text");
  const inOrder = [...data].sort((a, b) => a.index - b.index);
  return inOrder.map(({ embedding }) => {
    if (embedding.length !== EMBEDDING_DIMENSIONS) throw wrongLength(model, embedding.length);
    return unitLength(embedding);
  });
}

function wrongLength(model: string, length: number): SetupFailure {
  return new SetupFailure(
    `OPENAI_EMBEDDING_MODEL=${model} gives vectors of ${length} numbers, and the graph's index takes ${EMBEDDING_DIMENSIONS}: ` +
      `name a model that gives ${EMBEDDING_DIMENSIONS} or can shorten its vectors (text-embedding-3-small can), or leave it out.`,
  );
}

function unitLength(embedding: readonly number[]): Float32Array {
  const length = Math.hypot(...embedding) || 1;
  return Float32Array.from(embedding, (value) => value / length);
}
