/**
 * Trains the models of stance on subtask 3 of Factcheck-Bench (Wang et al. 2024, Apache-2.0): passages of web pages, each
 * judged to support a claim, to refute it or to do neither.
 *
 *   EMBEDDING_MODEL_DIR=... npx tsx training/stance.ts
 *
 * Writes src/domain/stance/stance-weights.json, with the SHA-256 of the file. Nothing in it is drawn at random, so there is
 * no seed: the same input gives the same weights.
 */
import { writeFileSync } from "node:fs";

import { LIKELY_FEATURES } from "../src/domain/stance/likely-features.js";
import { STANCE_FEATURES } from "../src/domain/stance/stance-features.js";
import { createLocalEmbedder } from "../src/llm/local-embedder.js";
import { factcheckBenchFile, readFactcheckBench } from "./judged-passages.js";
import { sha256Of } from "./sha256-of.js";
import { lessonsOf } from "./stance-lessons.js";
import { trainLikely, trainStance } from "./stance-training.js";

const embedder = await createLocalEmbedder({ modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? null });
if (embedder === null)
  throw new Error("The weights with embeddings need the model: set EMBEDDING_MODEL_DIR.");

const judged = readFactcheckBench();
const lessons = await lessonsOf(embedder, judged);
const weights = trainStance(lessons);
const likely = { features: LIKELY_FEATURES, ...trainLikely(lessons) };
const sha256 = sha256Of(factcheckBenchFile());
const trainedOn = { set: "Factcheck-Bench, subtask 3", sha256, passages: judged.length };
const target = new URL("../src/domain/stance/stance-weights.json", import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({ trainedOn, features: STANCE_FEATURES, ...weights, likely }, null, 2)}\n`,
);
console.log(
  `Weights of ${STANCE_FEATURES.length} and of ${LIKELY_FEATURES.length} features written to ${target.pathname}`,
);
