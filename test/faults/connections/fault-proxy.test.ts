import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

import { type FaultProxy, openFaultProxy } from "../../support/fault-proxy.js";

// What tests of a bad network rest on: that the network is as bad as they say.
describe("a proxy that does what networks do", () => {
  let echo: Server;
  let proxy: FaultProxy;
  const arrived: number[] = [];

  beforeAll(async () => {
    echo = createServer((socket) => {
      socket
        .on("error", () => undefined)
        .on("data", (data: Buffer) => {
          arrived.push(data.length);
          socket.write(data);
        });
    });
    echo.listen(0, "127.0.0.1");
    await once(echo, "listening");
  });
  beforeEach(async () => {
    arrived.length = 0;
    proxy = await openFaultProxy({ port: (echo.address() as AddressInfo).port });
  });
  afterEach(() => proxy.close());
  afterAll(() => echo.close());

  const open = async (): Promise<Socket> => {
    const socket = connect(proxy.port, "127.0.0.1");
    await once(socket, "connect");
    return socket;
  };
  /** Says something and gives what comes back, of the same length. */
  const say = async (socket: Socket, words: string): Promise<string> => {
    socket.write(words);
    let answer = "";
    while (answer.length < words.length) answer += String((await once(socket, "data"))[0]);
    return answer;
  };

  it("passes everything on where nothing is wrong, and ends with both sides", async () => {
    const socket = await open();
    expect(await say(socket, "a".repeat(300_000))).toHaveLength(300_000);
    socket.end();
    await once(socket, "close");
    expect(proxy.connections()).toBe(0);
  });

  it("is late, both ways", async () => {
    const socket = await open();
    proxy.set({ latencyMs: 60 });
    const started = performance.now();
    expect(await say(socket, "late")).toBe("late");
    expect(performance.now() - started).toBeGreaterThanOrEqual(119);
    socket.destroy();
  });

  it("slices bytes and keeps their order", async () => {
    const socket = await open();
    proxy.set({ sliceBytes: 1, latencyMs: 2 });
    expect(await say(socket, "in order")).toBe("in order");
    expect(arrived.length).toBeGreaterThan(1);
    socket.destroy();
  });

  it("says nothing while it holds, and then all", async () => {
    const socket = await open();
    proxy.hold();
    const answer = say(socket, "held");
    const early = await Promise.race([answer, setTimeout(150, "nothing")]);
    expect([early, arrived]).toEqual(["nothing", []]);
    proxy.release();
    expect(await answer).toBe("held");
    socket.destroy();
  });

  it("resets connections, and takes new ones after that", async () => {
    const socket = await open();
    await say(socket, "before");
    const failed = once(socket, "error") as Promise<[NodeJS.ErrnoException]>;
    proxy.cut();
    expect((await failed)[0].code).toBe("ECONNRESET");
    const another = await open();
    expect(await say(another, "after")).toBe("after");
    another.destroy();
  });

  it("refuses new connections until it is told to go on", async () => {
    proxy.refuse();
    const socket = connect(proxy.port, "127.0.0.1");
    const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNRESET");
    proxy.release();
    const another = await open();
    expect(await say(another, "again")).toBe("again");
    another.destroy();
  });
});
