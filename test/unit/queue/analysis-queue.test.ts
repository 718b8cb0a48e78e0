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

  const troubles: unknown[] = [];
  const openQueue = () => {
    const queue = createAnalysisQueue({ url: redis.url, onTrouble: (error) => troubles.push(error) });
    open.push(queue);
    return queue;
  };
  const waiting = (...ids: string[]) => ids.map((id) => ({ id, createdAt: "2026-05-03T10:00:00.000Z" }));

  it("gives each to one of the processes, and no process more than it runs at once", async () => {
    const server = openQueue();
    const ran: string[] = [];
    let [running, most] = [0, 0];
    const run = (process: string) => async (id: string) => {
      ran.push(`${process} ${id}`);
      most = Math.max(most, ++running);
      await wait(20);
      running--;
    };
    openQueue().serve(2, run("one"));
    openQueue().serve(2, run("other"));
    expect(await server.add(waiting(...Array.from({ length: 40 }, (_, at) => `a${at}`)))).toBe(true);
    await until(() => ran.length === 40);
    expect(new Set(ran.map((line) => line.split(" ")[1])).size).toBe(40);
    expect(new Set(ran.map((line) => line.split(" ")[0]))).toEqual(new Set(["one", "other"]));
    expect(most).toBe(4);
  });

  it("has one in it once, and again when it is tried anew, though the former try is not over", async () => {
    const server = openQueue();
    await server.add(waiting("same"));
    await server.add(waiting("same", "same"));
    const ran: string[] = [];
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    openQueue().serve(2, async (id) => {
      ran.push(id);
      await finished;
    });
    await until(() => ran.length === 1);
    await wait(100);
    expect(ran).toEqual(["same"]);
    await server.add([{ id: "same", createdAt: "2026-05-03T10:00:01.000Z" }]);
    await until(() => ran.length === 2);
    finish();
  });

  it("takes nothing up once it serves no more", async () => {
    const server = openQueue();
    const serving = openQueue();
    const ran: string[] = [];
    serving.serve(1, (id) => Promise.resolve(void ran.push(id)));
    await server.add(waiting("before"));
    await until(() => ran.length === 1);
    serving.stopServing();
    await server.add(waiting("after"));
    await wait(200);
    expect(ran).toEqual(["before"]);
  });

  it("keeps nobody waiting while its Redis is away, says so once, and goes on when it is back, also empty", async () => {
    const server = openQueue();
    const ran: string[] = [];
    openQueue().serve(1, (id) => Promise.resolve(void ran.push(id)));
    await server.add(waiting("before"));
    await until(() => ran.length === 1);
    troubles.length = 0;
    await redis.stop();
    const began = performance.now();
    expect(await server.add(waiting("lost"))).toBe(false);
    expect(await server.add(waiting("lost"))).toBe(false);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(troubles).toHaveLength(1);
    await redis.start();
    while (!(await server.add(waiting("lost")))) await wait(50);
    await server.add(waiting("after"));
    await until(() => ran.length === 3);
    expect(ran).toEqual(["before", "lost", "after"]);
  });

  it("refuses what a full Redis refuses", async () => {
    const server = openQueue();
    const visitor = new Redis(redis.url);
    await visitor.config("SET", "maxmemory-policy", "noeviction");
    await visitor.config("SET", "maxmemory", "1");
    expect(await server.add(waiting("refused"))).toBe(false);
    await visitor.config("SET", "maxmemory", "0");
    expect(await server.add(waiting("taken"))).toBe(true);
    await visitor.quit();
  });

  it("closes while its Redis is away", async () => {
    const serving = openQueue();
    serving.serve(1, () => Promise.resolve());
    await serving.add(waiting("one"));
    await wait(100);
    await redis.stop();
    await open.pop()!.close();
    await redis.start();
  });
});
