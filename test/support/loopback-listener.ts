import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** A listener on every address of this machine that counts who comes. */
export interface LoopbackListener {
  readonly port: number;
  connections(): number;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Listens on port 80 where this user may, so that only the judgement of addresses keeps anybody away; else on some free port,
 * which the judgement of ports keeps closed too.
 */
export async function listenOnLoopback(): Promise<LoopbackListener> {
  let count = 0;
  const sockets = new Set<Socket>();
  const create = () =>
    createServer((socket) => {
      count += 1;
      sockets.add(socket);
      socket.on("error", () => undefined); // whoever came may hang up at any time
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\nsecret");
    });
  const server = await listen(create(), 80).catch(() => listen(create(), 0));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    reset: () => {
      count = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const listen = (server: Server, port: number) =>
  new Promise<Server>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "::", ipv6Only: false }, () => resolve(server));
  });
