import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A real HTTP server on loopback that counts what reaches it. */
export interface PageServer {
  /** "127.0.0.1:41234", as an allow-list names it. */
  readonly place: string;
  readonly requests: string[];
  url(path: string): string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves `answers` by path at a loopback address, each of which is an outlet of its own; anything else, robots.txt too, is a 404. */
export async function servePages(
  answers: Record<string, Answer | string>,
  address = "127.0.0.1",
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const answer = answers[request.url ?? ""];
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(answer ?? "nothing here");
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const place = `${address}:${(server.address() as AddressInfo).port}`;
  return {
    place,
    requests,
    url: (path) => `http://${place}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer that leads elsewhere. */
export const redirectTo =
  (location: string, status = 302): Answer =>
  (_, response) => {
    // a header holds bytes; Node writes each character as one
    response.writeHead(status, { location: Buffer.from(location).toString("latin1") });
    response.end();
  };
