import { access } from "node:fs/promises";
import { join } from "node:path";

import type { FeatureExtractionPipeline } from "@huggingface/transformers";

import type { Embedder } from "../services/doors.js";

export const EMBEDDING_MODEL = "all-MiniLM-L6-v2";
export const EMBEDDING_DIMENSIONS = 384;

/** The same model in the form that transformers.js reads, on the Hugging Face hub. */
const HUB_NAME = `Xenova/${EMBEDDING_MODEL}`;
const MODEL_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx"];

/**
 * One thread: a sentence is too small to share, and several threads wait for each other in loops that take the processor from
 * the database (5.5 ms a sentence on two busy cores, 3.8 ms with one thread; the vectors are the same to the last bit).
 */
const MODEL_OPTIONS = {
  dtype: "q8",
  session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
} as const;

export interface LocalEmbedderOptions {
  /** The folder that holds `all-MiniLM-L6-v2/`. Null or left out: only the hub, if `fromHub` allows it. */
  modelDir?: string | null;
  /**
   * Fetch the model (23 MB) from the Hugging Face hub where the folder is not given. It may take minutes or hang
   * where there is no network, so a caller must run it in the background and start without it.
   */
  fromHub?: boolean;
  /** Where a fetched model is kept for the next start. */
  cacheDir?: string;
  /** Told in one sentence why there is no model and what to do about it. */
  onUnavailable?: (reason: string) => void;
}

/** Loads all-MiniLM-L6-v2 (8-bit ONNX). Gives null, never rejects, where the model cannot be had. */
export async function createLocalEmbedder(options: LocalEmbedderOptions): Promise<Embedder | null> {
  const unavailable = (reason: string) => {
    options.onUnavailable?.(reason);
    return null;
  };
  const { modelDir, fromHub = false, cacheDir } = options;
  if (!modelDir && !fromHub) {
    return unavailable(
      `No embedding model is configured; set EMBEDDING_MODEL_DIR to the folder that contains ${EMBEDDING_MODEL}/.`,
    );
  }
  const missing = modelDir ? await firstMissingFile(join(modelDir, EMBEDDING_MODEL)) : null;
  if (missing !== null) {
    return unavailable(
      `${missing} is missing; EMBEDDING_MODEL_DIR must contain ${EMBEDDING_MODEL}/ with it.`,
    );
  }
  try {
    return embedderOf(modelDir ? await loadFromFolder(modelDir) : await loadFromHub(cacheDir));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const from = modelDir ? `from ${join(modelDir, EMBEDDING_MODEL)}` : "from the Hugging Face hub";
    return unavailable(
      `The embedding model could not be loaded ${from} (${cause}); give its folder in EMBEDDING_MODEL_DIR.`,
    );
  }
}

async function firstMissingFile(folder: string): Promise<string | null> {
  for (const name of MODEL_FILES) {
    const path = join(folder, name);
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (!found) return path;
  }
  return null;
}

async function loadFromFolder(modelDir: string): Promise<FeatureExtractionPipeline> {
  const { env, pipeline } = await import("@huggingface/transformers");
  env.localModelPath = modelDir;
  return await pipeline("feature-extraction", EMBEDDING_MODEL, { ...MODEL_OPTIONS, local_files_only: true });
}

async function loadFromHub(cacheDir: string | undefined): Promise<FeatureExtractionPipeline> {
  const { pipeline } = await import("@huggingface/transformers");
  return await pipeline("feature-extraction", HUB_NAME, {
    ...MODEL_OPTIONS,
    ...(cacheDir === undefined ? {} : { cache_dir: cacheDir }),
  });
}

/**
 * Texts go through the model one by one: 8-bit inference scales its activations over the whole batch, so a sentence's
 * vector would depend on its neighbours (by up to 0.02 a component, measured), and with it which claims are the same.
 */
function embedderOf(extract: FeatureExtractionPipeline): Embedder {
  return {
    model: EMBEDDING_MODEL,
    dimensions: EMBEDDING_DIMENSIONS,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const output = await extract(text, { pooling: "mean", normalize: true });
        vectors.push(Float32Array.from(output.data as Float32Array));
      }
      return vectors;
    },
  };
}
