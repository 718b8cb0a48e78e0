import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as an OpenAI-compatible server gets it. */
export interface ModelRequest {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  model: string;
  /** The name of the shape that is asked for, as "claims"; of embeddings "embeddings". */
  asked: string;
  instructions: string;
  content: string;
  body: Record<string, unknown>;
}

/** What a script has the server do; `answer` is sent as JSON, a string as it is. */
export type Reply =
  | { answer: unknown; finish?: string; usage?: { prompt_tokens: number; completion_tokens: number } | null }
  | { refusal: string }
  | { status: number; headers?: Record<string, string>; error?: Record<string, unknown> }
  | { raw: string; headers?: Record<string, string> }
  | { hang: true }
  | { drip: string; everyMs: number }
  | { hangUp: true };

export interface ModelServer {
  readonly baseUrl: string;
  readonly requests: ModelRequest[];
  close(): Promise<void>;
}

export const USAGE = { prompt_tokens: 1_000, completion_tokens: 200 };

/** A server on loopback that speaks the wire format of chat completions and embeddings, and says what its script says. */
export async function serveModel(
  script: (request: ModelRequest, count: number) => Reply,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer((incoming, response) => {
    let text = "";
    incoming.setEncoding("utf8");
    incoming.on("data", (chunk: string) => (text += chunk));
    incoming.on("end", () => {
      const request = readRequest(
        incoming.url ?? "",
        incoming.headers,
        JSON.parse(text) as Record<string, unknown>,
      );
      requests.push(request);
      send(response, script(request, requests.length), request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readRequest(
  path: string,
  headers: ModelRequest["headers"],
  body: Record<string, unknown>,
): ModelRequest {
  const messages = (body.messages ?? []) as { role: string; content: string }[];
  const format = body.response_format as { json_schema: { name: string } } | undefined;
  const of = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
  return {
    ...{ path, headers, body, model: String(body.model), asked: format?.json_schema.name ?? "embeddings" },
    ...{ instructions: of("system"), content: of("user") },
  };
}

function send(response: ServerResponse, reply: Reply, request: ModelRequest): void {
  if ("hang" in reply) return;
  if ("hangUp" in reply) return void response.destroy();
  if ("drip" in reply) return drip(response, reply);
  if ("status" in reply)
    return sendJson(response, reply.status, { error: reply.error ?? { message: "no" } }, reply.headers);
  if ("raw" in reply) {
    response.writeHead(200, { "content-type": "application/json", ...reply.headers });
    return void response.end(reply.raw);
  }
  const refusal = "refusal" in reply ? reply.refusal : null;
  const answer = "answer" in reply ? reply.answer : null;
  const content = answer === null ? null : typeof answer === "string" ? answer : JSON.stringify(answer);
  sendJson(response, 200, {
    ...{ id: "chatcmpl-1", object: "chat.completion", created: 1_770_000_000, model: request.model },
    choices: [
      {
        ...{ index: 0, logprobs: null, finish_reason: "answer" in reply ? (reply.finish ?? "stop") : "stop" },
        message: { role: "assistant", content, refusal },
      },
    ],
    ...("answer" in reply && reply.usage === null
      ? {}
      : { usage: ("answer" in reply && reply.usage) || USAGE }),
  });
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function drip(response: ServerResponse, { drip: text, everyMs }: { drip: string; everyMs: number }): void {
  response.writeHead(200, { "content-type": "application/json" });
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= text.length) return clearInterval(timer);
    response.write(text[at]);
    at += 1;
  }, everyMs);
}
