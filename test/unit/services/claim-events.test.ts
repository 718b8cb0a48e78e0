import type { ClaimChange } from "../../../src/domain/claim-change.js";
import { createClaimEvents } from "../../../src/services/claim-events.js";

const change = (claimId: string, parts: Partial<ClaimChange> = {}): ClaimChange => ({
  ...{ claimId, kind: "NEW_MENTION", previousVerdictId: null, value: null, survivorId: null },
  ...{ at: "2026-04-14T00:00:00.000Z", ...parts },
});

const take = async (events: AsyncIterableIterator<ClaimChange>, count: number) => {
  const taken: string[] = [];
  while (taken.length < count) taken.push(((await events.next()).value as ClaimChange).claimId);
  return taken;
};

describe("claim events", () => {
  it("reach everybody who listens to the claim or to all, in order, and nobody else", async () => {
    const events = createClaimEvents();
    const [all, one, other] = [events.subscribe(null), events.subscribe("a"), events.subscribe("c")];
    events.publish([change("a"), change("b")]);
    events.publish([change("a"), change("c")]);
    expect(await take(all, 4)).toEqual(["a", "b", "a", "c"]);
    expect(await take(one, 2)).toEqual(["a", "a"]);
    expect(await take(other, 1)).toEqual(["c"]);
  });

  it("follow a claim to the one that it became part of", async () => {
    const events = createClaimEvents();
    const listener = events.subscribe("lost");
    events.publish([change("survivor"), change("lost", { kind: "MERGED", survivorId: "survivor" })]);
    events.publish([change("survivor")]);
    expect(await take(listener, 2)).toEqual(["lost", "survivor"]);
  });

  it("wake a listener that waits, and leave one alone that has gone", async () => {
    const events = createClaimEvents();
    const [waiting, gone] = [events.subscribe(null), events.subscribe(null)];
    const next = waiting.next();
    await gone.return?.();
    events.publish([change("a")]);
    expect((await next).value).toMatchObject({ claimId: "a" });
    expect(await gone.next()).toEqual({ done: true, value: undefined });
  });

  it("tell a listener that lets too many wait that it has lost some", async () => {
    const events = createClaimEvents();
    const listener = events.subscribe(null);
    events.publish(Array.from({ length: 1_002 }, () => change("a")));
    await take(listener, 1_001);
    await expect(listener.next()).rejects.toThrow("subscribe again");
    expect(await listener.next()).toEqual({ done: true, value: undefined });
  });
});
