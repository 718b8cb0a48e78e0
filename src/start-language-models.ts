import { setTimeout } from "node:timers/promises";
import { join } from "node:path";

import type { Logger } from "pino";

import { setAsideInstructions } from "./analyzers/set-aside-instructions.js";
import type { ArticleWorkers } from "./article-workers/article-workers.js";
import type { Config } from "./config.js";
import { SetupFailure } from "./domain/setup-failure.js";
import { createLocalEmbedder } from "./llm/local-embedder.js";
import type { OpenAiModelOptions } from "./llm/openai-model.js";
import type { Analyzer, Embedder, LanguageModel, Measure, StanceJudge } from "./services/doors.js";
import { createStanceJudge } from "./services/judge-stance.js";

/** How long a start waits for an embedding server to say that it is there. */
const PATIENCE_MS = 5_000;

/** The analyzer that the configuration chooses: a language model where one is configured, else rules alone. */
export async function chooseAnalyzer(
  { openAi }: Config,
  workers: ArticleWorkers,
  measure: Measure,
): Promise<Analyzer> {
  if (openAi === null) return workers.analyzer;
  const { createOpenAiAnalyzer } = await import("./analyzers/openai/openai-analyzer.js");
  return setAsideInstructions(
    createOpenAiAnalyzer(await openModel({ ...openAi, measure }), workers.readByRules),
  );
}

/** The judge of what pages found outside do to a claim: the matcher, and a language model within what the matcher allows. */
export async function chooseStanceJudge(
  { openAi }: Config,
  embedder: () => Embedder | null,
  measure: Measure,
): Promise<StanceJudge> {
  const builtIn = createStanceJudge(embedder);
  if (openAi === null) return builtIn;
  const { createOpenAiStanceJudge } = await import("./analyzers/openai/stance-judge.js");
  return createOpenAiStanceJudge(await openModel({ ...openAi, measure }), builtIn);
}

/** The model's client is loaded only where a model is configured. */
const openModel = async (options: OpenAiModelOptions): Promise<LanguageModel> =>
  (await import("./llm/openai-model.js")).createOpenAiModel(options);

/** Gives the embedding model as soon as there is one; null until then, or where there is none. */
export async function startEmbedder(config: Config, logger: Logger): Promise<() => Embedder | null> {
  const { openAi } = config;
  if (!openAi?.embeddingModel) return startLocalEmbedder(config, logger);
  const { createOpenAiEmbedder } = await import("./llm/openai-embedder.js");
  return startRemoteEmbedder(createOpenAiEmbedder({ ...openAi, model: openAi.embeddingModel }), logger);
}

/** Loads the model from its folder before anything is matched; from its hub in the background, so that no start waits for it. */
async function startLocalEmbedder(config: Config, logger: Logger): Promise<() => Embedder | null> {
  let embedder: Embedder | null = null;
  const modelDir = config.embeddingModelDir;
  const loading = createLocalEmbedder({
    modelDir,
    fromHub: modelDir === null,
    cacheDir: join(config.dataDir, "models"),
    onUnavailable: (reason) => logger.info(reason),
  }).then((loaded) => {
    embedder = loaded;
  });
  if (modelDir !== null) await loading;
  return () => embedder;
}

/** Tries the server with one word: a model whose vectors do not fit stops the start, one that is away does not. */
async function startRemoteEmbedder(remote: Embedder, logger: Logger): Promise<() => Embedder | null> {
  let embedder: Embedder | null = remote;
  const trying = remote.embed(["claim"]).catch((failure: unknown) => {
    if (failure instanceof SetupFailure) {
      embedder = null;
      throw failure;
    }
    logger.warn(
      { err: failure },
      "the embedding server does not answer yet; claims are matched by their words",
    );
  });
  trying.catch((failure: unknown) => logger.error({ err: failure }, "there are no embeddings"));
  await Promise.race([trying, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  return () => embedder;
}
