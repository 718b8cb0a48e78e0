import { z } from "zod";

import type { ModelFailure } from "../../../src/domain/model-failure.js";
import { createOpenAiModel, type OpenAiModelOptions } from "../../../src/llm/openai-model.js";
import type { Question } from "../../../src/services/doors.js";
import { type ModelServer, type Reply, serveModel } from "../../support/scripted-model-server.js";

const GOOD = { colour: "RED", count: 3 };
const question: Question<{ colour: "RED" | "BLUE"; count: number }> = {
  ...{ name: "colours", version: "1", instructions: "Say which.", content: "SECRET BODY" },
  shape: z.object({ colour: z.enum(["RED", "BLUE"]), count: z.int() }),
};

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Opens the account of one article at a server that gives these replies in turn, the last one for ever. */
async function sessionAt(replies: Reply[], options: Partial<OpenAiModelOptions> = {}) {
  server = await serveModel((_, count) => replies[Math.min(count, replies.length) - 1]!);
  return createOpenAiModel({
    ...{ baseUrl: server.baseUrl, apiKey: "sk-test-key", model: "scripted", timeoutMs: 5_000 },
    ...{ tokenBudget: 50_000, prices: null, ...options },
  }).open();
}

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error as ModelFailure,
  );

describe("a language model behind an OpenAI-compatible server", () => {
  it("gives the checked answer and says what it cost", async () => {
    const session = await sessionAt([{ answer: GOOD }], { prices: { input: 2, output: 10 } });
    expect(await session.ask(question)).toEqual(GOOD);
    expect(session.usage()).toEqual({
      ...{ requests: 1, repairs: 0, inputTokens: 1_000, outputTokens: 200, cost: 0.004 },
    });
    const [request] = server!.requests;
    expect(request).toMatchObject({ path: "/v1/chat/completions", model: "scripted", asked: "colours" });
    expect(request!.headers.authorization).toBe("Bearer sk-test-key");
    expect(request!.body.response_format).toMatchObject({
      type: "json_schema",
      json_schema: { strict: true },
    });
    expect(request!.body).not.toHaveProperty("tools");
  });

  it("sends no key to a server that needs none", async () => {
    const session = await sessionAt([{ answer: GOOD }], { apiKey: null });
    await session.ask(question);
    expect(server!.requests[0]!.headers).not.toHaveProperty("authorization");
  });

  it("reads JSON that a local model has put a fence around", async () => {
    const session = await sessionAt([{ answer: "```json\n" + JSON.stringify(GOOD) + "\n```" }]);
    expect(await session.ask(question)).toEqual(GOOD);
  });

  const UNUSABLE: [string, Reply, string][] = [
    ["a refusal", { refusal: "I cannot." }, "REFUSED"],
    ["an answer that the server's filter stopped", { answer: "", finish: "content_filter" }, "REFUSED"],
    ["a truncated answer", { answer: '{"colour": "RE', finish: "length" }, "TRUNCATED"],
    ["prose in place of JSON", { answer: "The colour is red." }, "INVALID"],
    ["a wrong enum", { answer: { colour: "GREEN", count: 3 } }, "INVALID"],
    ["a missing field", { answer: { colour: "RED" } }, "INVALID"],
    ["an empty answer", { answer: "" }, "EMPTY"],
    ["no choice at all", { raw: '{"id":"x","object":"chat.completion","choices":[]}' }, "EMPTY"],
    ["a page of HTML", { raw: "<html>busy</html>" }, "INVALID"],
    ["three megabytes", { raw: `{"choices":"${"x".repeat(3 * 1024 * 1024)}"}` }, "TOO_LARGE"],
  ];

  it.each(UNUSABLE)("asks once more after %s, and takes the good answer", async (_, reply) => {
    const session = await sessionAt([reply, { answer: GOOD }]);
    expect(await session.ask(question)).toEqual(GOOD);
    expect(session.usage()).toMatchObject({ requests: 2, repairs: 1 });
    expect(server!.requests[1]!.instructions).toContain("could not be used");
  });

  it.each(UNUSABLE)("gives up after %s twice, with the reason", async (_, reply, reason) => {
    const session = await sessionAt([reply]);
    expect(await failureOf(session.ask(question))).toMatchObject({ name: "ModelFailure", reason });
    expect(server!.requests).toHaveLength(2);
  });

  it.each([401, 403])("does not try again after %i, nor with the next question", async (status) => {
    const session = await sessionAt([{ status }]);
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "UNAUTHORIZED" });
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "UNAUTHORIZED" });
    expect(server!.requests).toHaveLength(1);
  });

  it("waits as long as a busy server asks, and then asks again", async () => {
    const session = await sessionAt([{ status: 429, headers: { "retry-after": "1" } }, { answer: GOOD }]);
    const started = Date.now();
    expect(await session.ask(question)).toEqual(GOOD);
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
    expect(session.usage().requests).toBe(2);
  });

  it.each(["3600", new Date(Date.now() + 3_600_000).toUTCString(), "4.9"])(
    "does not wait where a server asks for longer than there is time (Retry-After: %s)",
    async (retryAfter) => {
      const session = await sessionAt([{ status: 429, headers: { "retry-after": retryAfter } }], {
        timeoutMs: 3_000,
      });
      const started = Date.now();
      expect(await failureOf(session.ask(question))).toMatchObject({ reason: "RATE_LIMITED" });
      expect(Date.now() - started).toBeLessThan(1_500);
      expect(server!.requests).toHaveLength(1);
    },
  );

  it("asks three times at most in a storm of 500s, and spares the next question", async () => {
    const session = await sessionAt([{ status: 500 }]);
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "UNAVAILABLE" });
    await failureOf(session.ask(question));
    expect(server!.requests).toHaveLength(3);
  });

  it.each<[string, Reply]>([
    ["never answers", { hang: true }],
    ["sends a byte now and then", { drip: " ".repeat(10_000), everyMs: 20 }],
  ])("stops at its deadline where the server %s", async (_, reply) => {
    const session = await sessionAt([reply], { timeoutMs: 600 });
    const started = Date.now();
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "TIMEOUT" });
    expect(Date.now() - started).toBeLessThan(2_500);
  });

  it("says that a server which hangs up cannot be reached", async () => {
    const session = await sessionAt([{ hangUp: true }]);
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "UNAVAILABLE" });
  });

  it("sends nothing once an article's budget is used up", async () => {
    const session = await sessionAt([{ answer: GOOD }], { tokenBudget: 5_200 });
    await session.ask(question);
    expect(await failureOf(session.ask(question))).toMatchObject({ reason: "OVER_BUDGET" });
    expect(server!.requests).toHaveLength(1);
  });

  it("takes answers at their length where the server does not count", async () => {
    const session = await sessionAt([{ answer: GOOD, usage: null }]);
    await session.ask(question);
    expect(session.usage().outputTokens).toBe(4_000);
    expect(session.usage().inputTokens).toBeGreaterThan(10);
  });

  it("keeps the key and the text out of what it says of a failure", async () => {
    const error = { message: "Incorrect API key sk-test-key for SECRET BODY", code: "invalid_api_key" };
    const session = await sessionAt([{ status: 401, error }]);
    const failure = await failureOf(session.ask(question));
    const all = JSON.stringify([failure, failure!.message, failure!.stack, failure!.cause]);
    expect(all).not.toMatch(/sk-test-key|SECRET BODY/);
  });
});
