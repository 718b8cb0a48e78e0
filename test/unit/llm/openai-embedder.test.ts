import { ModelFailure } from "../../../src/domain/model-failure.js";
import { SetupFailure } from "../../../src/domain/setup-failure.js";
import { createOpenAiEmbedder } from "../../../src/llm/openai-embedder.js";
import {
  type ModelRequest,
  type ModelServer,
  type Reply,
  serveModel,
} from "../../support/scripted-model-server.js";

let server: ModelServer | null = null;
afterEach(() => server?.close());

const vectorsOf =
  (length: number) =>
  ({ body }: ModelRequest): Reply => ({
    raw: JSON.stringify({
      ...{ object: "list", model: "m", usage: { prompt_tokens: 1, total_tokens: 1 } },
      // Backwards, as servers may.
      data: (body.input as string[])
        .map((text, index) => ({ object: "embedding", index, embedding: Array(length).fill(text.length) }))
        .reverse(),
    }),
  });

async function embedderAt(script: (request: ModelRequest) => Reply) {
  server = await serveModel(script);
  return createOpenAiEmbedder({ baseUrl: server.baseUrl, apiKey: null, timeoutMs: 2_000, model: "m" });
}

describe("embeddings by a server", () => {
  it("are asked for in the index's length, a hundred at once, and come in order with unit length", async () => {
    const embedder = await embedderAt(vectorsOf(384));
    const texts = Array.from({ length: 150 }, (_, index) => "x".repeat(index + 1));
    const vectors = await embedder.embed(texts);
    expect(vectors).toHaveLength(150);
    expect(Math.hypot(...vectors[149]!)).toBeCloseTo(1);
    expect(server!.requests.map(({ body }) => [body.dimensions, (body.input as string[]).length])).toEqual([
      [384, 100],
      [384, 50],
    ]);
  });

  it("are taken from a model of that length which refuses to be asked for one", async () => {
    const embedder = await embedderAt((request) =>
      request.body.dimensions === undefined ? vectorsOf(384)(request) : { status: 400 },
    );
    expect(await embedder.embed(["a"])).toHaveLength(1);
  });

  it("are refused with a clear message where they do not fit the index", async () => {
    const embedder = await embedderAt(vectorsOf(1536));
    await expect(embedder.embed(["a"])).rejects.toThrow(SetupFailure);
    await expect(embedder.embed(["a"])).rejects.toThrow(/gives vectors of 1536 numbers.*takes 384/);
  });

  it("fail as models do where the server does", async () => {
    const embedder = await embedderAt(() => ({ status: 401 }));
    await expect(embedder.embed(["a"])).rejects.toThrow(ModelFailure);
  });
});
