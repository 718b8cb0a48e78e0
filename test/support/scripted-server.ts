import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as a scripted server saw it. */
export interface SeenRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: string;
  /** Settles when it is answered, or whoever asked has hung up. */
  over: Promise<unknown>;
}

export interface ScriptedAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON. */
  body?: unknown;
}

/** A real HTTP server on loopback that answers as it is told, and remembers what it was asked. */
export interface ScriptedServer {
  readonly url: string;
  readonly place: string;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

/** `answer` may take its time, or give null to never answer. */
export async function serveScript(
  answer: (request: SeenRequest) => ScriptedAnswer | null | Promise<ScriptedAnswer | null>,
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://server.example");
      const query = Object.fromEntries(url.searchParams);
      const { method = "", headers } = request;
      const over = new Promise((resolve) => response.once("close", resolve));
      const asked = { method, path: url.pathname, query, headers, body: await text(request), over };
      seen.push(asked);
      const given = await answer(asked);
      if (given === null) return;
      const body = typeof given.body === "string" ? given.body : JSON.stringify(given.body ?? {});
      response
        .writeHead(given.status ?? 200, { "content-type": "application/json", ...given.headers })
        .end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${place}`,
    place,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
