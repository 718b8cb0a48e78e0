import OpenAI from "openai";

/** Where an OpenAI-compatible server is and how long it is waited for. */
export interface OpenAiServer {
  /** Null for OpenAI's own. */
  baseUrl: string | null;
  /** Null where the server needs none, as local ones. */
  apiKey: string | null;
  /** For one question with all its attempts. */
  timeoutMs: number;
}

/** An answer of a few thousand tokens has a hundredth of this; what is longer is cut off. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Thrown while reading an answer that is longer than any that was asked for. */
export class AnswerTooLarge extends Error {}

/**
 * The official client, with three things changed: it retries nothing by itself (it would wait as long as a server asks), it
 * logs nothing (its log has the article in it), and it reads only so much of an answer.
 */
export function createOpenAiClient({ baseUrl, apiKey, timeoutMs }: OpenAiServer): OpenAI {
  return new OpenAI({
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    // The client wants a key to be there; without one nothing is sent in its place.
    apiKey: apiKey ?? "none",
    ...(apiKey === null ? { defaultHeaders: { Authorization: null } } : {}),
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: "off",
    fetch: cappedFetch,
  });
}

async function cappedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.body === null) return response;
  let bytes = 0;
  const cap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new AnswerTooLarge());
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(cap), { status, statusText, headers });
}
