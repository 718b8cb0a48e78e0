import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

import { createGraph } from "../../../src/graph/graph.js";
import { databaseVersion } from "../../../src/graph/health.queries.js";

describe("a database that accepts connections and says nothing", () => {
  it("is called unavailable after its limit, for reads and writes alike", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const login = { user: "neo4j", password: "any", database: "neo4j" };
    const graph = createGraph({ uri: `bolt://127.0.0.1:${port}`, ...login, timeoutMs: 100 });
    const refused = expect.objectContaining({ code: "UNAVAILABLE" });
    await Promise.all([
      expect(graph.read(databaseVersion, {})).rejects.toEqual(refused),
      expect(graph.write(databaseVersion, {})).rejects.toEqual(refused),
    ]);
    for (const socket of sockets) socket.destroy();
    silent.close();
    await graph.close();
    await setTimeout(2_000); // the driver tries once more after a second
  }, 20_000);
});
