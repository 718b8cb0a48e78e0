import fc from "fast-check";

import { shareReads } from "../../../src/server/share-reads.js";

describe("shared reads", () => {
  it("give each who asks what began after they asked", async () => {
    const schedules = fc.array(fc.nat(3), { minLength: 2, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(schedules, async (pauses) => {
        let clock = 0;
        const read = shareReads(async () => {
          const began = ++clock;
          for (let tick = 0; tick < 5; tick++) await Promise.resolve();
          return began;
        });
        const asked: Promise<void>[] = [];
        for (const pause of pauses) {
          const at = ++clock;
          asked.push(read().then((began) => expect(began).toBeGreaterThan(at)));
          for (let tick = 0; tick < pause; tick++) await Promise.resolve();
        }
        await Promise.all(asked);
      }),
    );
  });

  it("are two where ten ask at once", async () => {
    let reads = 0;
    const read = shareReads(() => Promise.resolve(++reads));
    expect(await Promise.all(Array.from({ length: 10 }, read))).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it("fail for those alone who shared the one that failed", async () => {
    let reads = 0;
    const read = shareReads(() =>
      ++reads === 2 ? Promise.reject(new Error("away")) : Promise.resolve(reads),
    );
    const [first, second, third] = await Promise.allSettled([read(), read(), read()]);
    expect(first).toEqual({ status: "fulfilled", value: 1 });
    expect([second!.status, third!.status]).toEqual(["rejected", "rejected"]);
    expect(await read()).toBe(3);
  });
});
