import { setTimeout as wait } from "node:timers/promises";

import { Redis } from "ioredis";

import { createAnalysisQueue } from "../../../src/queue/analysis-queue.js";
import type { AnalysisQueue } from "../../../src/services/doors.js";
import { hasRedis, startRedis, type TestRedis } from "../../support/redis-server.js";

const whereRedis = hasRedis ? describe : describe.skip;
if (!hasRedis) console.warn("There is no redis-server here: the line of analyses is not tested.");

const until = async (is: () => boolean) => {
  while (!is()) await wait(10);
};

whereRedis("the line of analyses", () => {
  let redis: TestRedis;
  const open: AnalysisQueue[] = [];
  beforeAll(async () => void (redis = await startRedis()));
  afterEach(async () => {
    for (const queue of open.splice(0)) await queue.close();
    const visitor = new Redis(redis.url);
    await visitor.flushall();
    await visitor.quit();
  });
  afterAll(() => redis.close());

  const openQueue = (atOnce: number) => {
    const queue = createAnalysisQueue({ url: redis.url, atOnce, onTrouble: () => undefined });
    open.push(queue);
    return queue;
  };
  const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

  it("lets callers and feeds come by turns, however many of one kind wait", async () => {
    const server = openQueue(0);
    await server.add("ASKED", names("asked-", 30));
    await server.add("ROUTINE", names("routine-", 3));
    const ran: string[] = [];
    openQueue(1).serve(async (id) => {
      ran.push(id);
      await wait(5);
    });
    await until(() => ran.length === 33);
    expect(ran.slice(0, 8).filter((id) => id.startsWith("routine"))).toHaveLength(3);
    expect(new Set(ran).size).toBe(33);
  });

  it("gives each to one of the processes, and no process more than it runs at once", async () => {
    const server = openQueue(0);
    const ran: string[] = [];
    let [running, most] = [0, 0];
    const run = (process: string) => async (id: string) => {
      ran.push(`${process} ${id}`);
      most = Math.max(most, ++running);
      await wait(20);
      running--;
    };
    openQueue(2).serve(run("one"));
    openQueue(2).serve(run("other"));
    await server.add("ASKED", names("a-", 20));
    await server.add("ROUTINE", names("r-", 20));
    await until(() => ran.length === 40);
    expect(new Set(ran.map((line) => line.split(" ")[1])).size).toBe(40);
    expect(new Set(ran.map((line) => line.split(" ")[0]))).toEqual(new Set(["one", "other"]));
    expect(most).toBe(4);
  });

  it("has one in it once, and takes it again when it has ended", async () => {
    const server = openQueue(0);
    await server.add("ASKED", ["same"]);
    await server.add("ASKED", ["same", "same"]);
    const ran: string[] = [];
    openQueue(1).serve((id) => Promise.resolve(void ran.push(id)));
    await until(() => ran.length === 1);
    await wait(100);
    await server.add("ASKED", ["same"]);
    await until(() => ran.length === 2);
  });

  it("keeps nobody waiting while its Redis is away, and goes on when it is back, also empty", async () => {
    const server = openQueue(0);
    const ran: string[] = [];
    openQueue(1).serve((id) => Promise.resolve(void ran.push(id)));
    await server.add("ASKED", ["before"]);
    await until(() => ran.length === 1);
    expect(server.connected()).toBe(true);
    await redis.stop();
    await until(() => !server.connected());
    await server.add("ASKED", ["lost"]);
    await redis.start();
    await until(() => server.connected());
    await server.add("ASKED", ["lost", "after"]);
    await until(() => ran.length === 3);
    expect(ran).toEqual(["before", "lost", "after"]);
  });
});
