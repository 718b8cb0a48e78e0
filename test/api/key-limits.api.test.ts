/** @jest-environment ./test/support/native-arrays-environment.js */
import { ask, makeKey, openKeyedApp, READING, serve } from "./keyed-server.js";

openKeyedApp();

const limit = (bucket: number, refillPerSecond: number, limitsLocal = false) => ({
  costLimit: { bucket, refillPerSecond, limitsLocal },
});

describe("what operations may cost", () => {
  it("every answer says what it cost and what is left, until more is asked for than that", async () => {
    const [ada, bob] = [await makeKey("Ada", "read"), await makeKey("Bob", "read")];
    await serve(limit(50, 1));
    const first = await ask(READING, ada);
    const cost = first.extensions!.cost.asked!;
    expect(cost).toBeGreaterThan(0);
    expect(first.extensions).toMatchObject({
      cost: { allowed: 50 },
      rateLimit: { limit: 50, remaining: 50 - cost },
    });
    expect(Date.parse(first.extensions!.rateLimit!.resetsAt)).toBeGreaterThan(Date.now());
    let answer = first;
    for (let spent = cost; spent + cost <= 50; spent += cost) answer = await ask(READING, ada);
    expect(answer.status).toBe(200);
    const left = answer.extensions!.rateLimit!.remaining;
    const refused = await ask(READING, ada);
    expect(refused).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: "RATE_LIMITED" } }],
      extensions: { cost: { asked: cost }, rateLimit: { remaining: left } },
    });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(await ask("{ __typename }", ada)).toMatchObject({ status: left > 0 ? 200 : 429 });
    expect(await ask(READING, bob)).toMatchObject({ status: 200 });
  });

  it("what is spent comes back with time", async () => {
    const ada = await makeKey("Ada", "read");
    await serve(limit(30, 10));
    expect((await ask(READING, ada)).status).toBe(200);
    expect((await ask(READING, ada)).status).toBe(429);
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect((await ask(READING, ada)).status).toBe(200);
  });

  it("one operation for more than the bucket holds is too complex, not to be tried again", async () => {
    const ada = await makeKey("Ada", "read");
    await serve(limit(10, 1));
    const answer = await ask("{ articles(first: 100) { nodes { id title url } } }", ada);
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: "TOO_COMPLEX" } }],
      extensions: { cost: { allowed: 10 }, rateLimit: { remaining: 10 } },
    });
  });

  it("who has the machine is not limited without keys, unless it is configured", async () => {
    const url = await serve(limit(30, 1));
    for (let time = 0; time < 3; time++)
      expect(await ask(READING)).toMatchObject({ status: 200, extensions: { rateLimit: null } });
    expect(url).toContain("127.0.0.1");
  });

  it("who has the machine is limited where it is configured", async () => {
    await serve(limit(30, 1, true));
    expect((await ask(READING)).status).toBe(200);
    expect((await ask(READING)).status).toBe(429);
  });

  it("callers without a key are limited by their address, whatever they say of it", async () => {
    await makeKey("Ada", "read");
    await serve({ ...limit(30, 1), anonymousReading: true });
    const from = (address: string) => ask(READING, null, { headers: { "x-forwarded-for": address } });
    expect((await from("203.0.113.1")).status).toBe(200);
    expect((await from("203.0.113.2")).status).toBe(429);
    expect((await ask(READING, null, { localAddress: "127.0.0.9" })).status).toBe(200);
  });
});

describe("guessing keys", () => {
  const guess = (id: string, at: number) => `cg_${id}_${String(at).padStart(43, "A")}`;

  it("at one key ends after ten tries a minute, and then even the right one is refused there", async () => {
    const [ada, bob] = [await makeKey("Ada", "read"), await makeKey("Bob", "read")];
    const id = ada.split("_")[1]!;
    await serve();
    const statuses = [];
    for (let at = 0; at < 11; at++) statuses.push((await ask(READING, guess(id, at))).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const slowed = await ask(READING, ada);
    expect(slowed).toMatchObject({ status: 429, errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask(READING, bob)).status).toBe(200);
    expect((await ask(READING, ada, { localAddress: "127.0.0.9" })).status).toBe(200);
  });

  it("at many keys ends after thirty tries a minute, while right ones go on", async () => {
    const ada = await makeKey("Ada", "read");
    await serve();
    const statuses = [];
    for (let at = 0; at < 31; at++)
      statuses.push((await ask(READING, guess(String(at).padStart(16, "0"), at))).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
    expect(statuses[30]).toBe(429);
    expect((await ask(READING, ada)).status).toBe(200);
  });
});
