/** @jest-environment ./test/support/native-arrays-environment.js */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createLocalEmbedder } from "../../../src/llm/local-embedder.js";
import type { Embedder } from "../../../src/services/doors.js";

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("the local embedder without a model", () => {
  it("gives null and says which setting to make when no folder is named", async () => {
    const reasons: string[] = [];
    expect(await createLocalEmbedder({ onUnavailable: (reason) => reasons.push(reason) })).toBeNull();
    expect(reasons).toEqual([expect.stringContaining("EMBEDDING_MODEL_DIR")]);
  });

  it("gives null and names the file that is missing when the folder is empty", async () => {
    const modelDir = await mkdtemp(join(tmpdir(), "claimgraph-model-"));
    const reasons: string[] = [];
    expect(
      await createLocalEmbedder({ modelDir, onUnavailable: (reason) => reasons.push(reason) }),
    ).toBeNull();
    expect(reasons[0]).toContain(join(modelDir, "all-MiniLM-L6-v2", "config.json"));
    await rm(modelDir, { recursive: true });
  });
});

// Needs the model, which the repository does not carry: stands aside unless EMBEDDING_MODEL_DIR or ../shared has it.
const modelDir = process.env["EMBEDDING_MODEL_DIR"] ?? join(import.meta.dirname, "../../../../shared/models");
const withModel = existsSync(join(modelDir, "all-MiniLM-L6-v2")) ? describe : describe.skip;

withModel("the local embedder with a model", () => {
  let embedder: Embedder;
  beforeAll(async () => {
    const loaded = await createLocalEmbedder({ modelDir });
    if (loaded === null) throw new Error("the model did not load");
    embedder = loaded;
  });

  const short = "The ferry was late.";
  const long =
    "After three days of storms along the northern coast the ferry company cancelled every crossing.";

  it("gives unit vectors of 384 dimensions in the order of the texts", async () => {
    const [first, second] = await embedder.embed([short, long]);
    expect(first).toHaveLength(384);
    expect(dot(first!, first!)).toBeCloseTo(1, 5);
    expect(dot(first!, (await embedder.embed([short]))[0]!)).toBeCloseTo(1, 5);
    expect(dot(second!, (await embedder.embed([long]))[0]!)).toBeCloseTo(1, 5);
  });

  it("gives a text the same vector whatever else is in the batch", async () => {
    const [alone] = await embedder.embed([short]);
    const [, together] = await embedder.embed([long, short, long]);
    const largest = Math.max(...alone!.map((value, i) => Math.abs(value - together![i]!)));
    expect(largest).toBeLessThan(1e-5);
  });

  it("places a paraphrase nearer than another subject", async () => {
    const [a, b, c] = await embedder.embed([
      "The council closed the old bridge to lorries.",
      "Lorries may no longer cross the old bridge, the council decided.",
      "The choir won first prize at the festival.",
    ]);
    expect(dot(a!, b!)).toBeGreaterThan(dot(a!, c!) + 0.3);
  });

  it("gives nothing for no texts", async () => {
    expect(await embedder.embed([])).toEqual([]);
  });
});
