import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import type { Graph } from "../../src/graph/graph.js";
import { cypher, statement } from "../../src/graph/statement.js";
import { claimgraph } from "../support/claimgraph-command.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import {
  type ModelRequest,
  type ModelServer,
  type Reply,
  serveModel,
} from "../support/scripted-model-server.js";
import { honestly } from "../support/scripted-reader.js";
import { testDatabase } from "../support/test-database.js";

const KEY = "sk-test-0123456789";
const text = `The Gull Bay pier closed on Thursday after a storm washed sand from under its eastern end.

The harbour office counted 4,000 visitors on the pier on a single day in July 2025, its figures show.`;

const analyses = statement({
  name: "test.analyses",
  params: z.object({}),
  row: z.object({
    name: z.string(),
    version: z.string(),
    requests: z.number().nullable(),
    cost: z.number().nullable(),
    notices: z.string(),
  }),
  text: cypher`
    MATCH (analysis:Analysis)
    RETURN analysis.analyzerName AS name, analysis.analyzerVersion AS version, analysis.modelRequests AS requests,
           analysis.modelCost AS cost, analysis.notices AS notices
    ORDER BY analysis.createdAt DESC LIMIT 1`,
});

describe("claimgraph analyze with a language model", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-openai-"));
  const { uri, user, password } = testDatabase();
  let graph: Graph;
  let server: ModelServer;
  let script: (request: ModelRequest) => Reply;

  beforeAll(async () => {
    graph = await openTestGraph();
    server = await serveModel((request) => script(request));
  });
  beforeEach(() => clearGraph(graph));
  afterAll(async () => {
    await clearGraph(graph);
    await graph.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Analyses the text with every log line there is. */
  const analyze = () =>
    claimgraph(["analyze", "-", "--json"], {
      input: text,
      env: {
        ...{
          NEO4J_URI: uri,
          NEO4J_USER: user,
          NEO4J_PASSWORD: password,
          DATA_DIR: folder,
          LOG_LEVEL: "trace",
        },
        ...{
          OPENAI_BASE_URL: server.baseUrl,
          OPENAI_API_KEY: KEY,
          OPENAI_MODEL: "scripted",
          OPENAI_LOG: "debug",
        },
        ...{ OPENAI_EMBEDDING_MODEL: "scripted-vectors", OPENAI_PRICES: "1,2" },
      },
    });
  const vectors = ({ body }: ModelRequest): Reply => ({
    raw: JSON.stringify({
      ...{ object: "list", model: "scripted-vectors", usage: { prompt_tokens: 1, total_tokens: 1 } },
      data: (body.input as string[]).map((_, index) => ({
        ...{
          object: "embedding",
          index,
          embedding: Array.from({ length: 384 }, (__, at) => (at === index ? 1 : 0.1)),
        },
      })),
    }),
  });

  it("keeps who analysed, with which prompts, and what it cost", async () => {
    script = (request) => (request.asked === "embeddings" ? vectors(request) : honestly(request));
    const { code, error } = await analyze();
    expect({ code, error }).toMatchObject({ code: 0 });
    const [analysis] = await graph.read(analyses, {});
    expect(analysis).toMatchObject({
      ...{ name: "openai", version: "1 (claims 1, names 1, summary 1, techniques 1)", requests: 4 },
    });
    expect(analysis!.cost).toBeCloseTo((4 * 1_000 * 1 + 4 * 200 * 2) / 1_000_000);
    expect(analysis!.notices).not.toContain("LEXICAL_MATCHING_ONLY");
    expect(error).not.toMatch(/sk-test|Gull Bay|harbour office/);
  });

  it.each<[string, Reply]>([
    [
      "refuses the key and repeats it with the text",
      { status: 401, error: { message: `${KEY} is not valid for: ${text}` } },
    ],
    ["breaks down and repeats both", { status: 500, error: { message: `${KEY} ${text}` } }],
    ["answers with the text and no JSON", { raw: `${KEY} ${text}` }],
  ])("does all by rules where the server %s, and logs neither key nor text", async (_, reply) => {
    script = () => reply;
    const { code, out, error } = await analyze();
    expect({ code, error }).toMatchObject({ code: 0 });
    expect(out).toContain("MODEL_STEP_FELL_BACK");
    const [analysis] = await graph.read(analyses, {});
    expect(analysis).toMatchObject({ name: "openai", version: "1 (rules alone)" });
    expect(analysis!.notices).toContain("LEXICAL_MATCHING_ONLY");
    expect(error + analysis!.notices).not.toMatch(/sk-test|Gull Bay|harbour office/);
  });
});
