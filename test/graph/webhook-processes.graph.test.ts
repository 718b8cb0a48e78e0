import { beginDelivery, takeUpWebhook } from "../../src/graph/webhook.commands.js";
import { webhookByName } from "../../src/graph/webhook.queries.js";
import {
  add,
  corroborate,
  dispute,
  graph,
  log,
  office,
  openAnother,
  openOffices,
  pass,
  receiver,
  received,
} from "./told-offices.js";

const MINUTE = 60_000;

openOffices();

describe("several processes that serve webhooks", () => {
  it("tell a change that is gone from a webhook that another one serves", async () => {
    await add();
    const [webhook] = await graph.read(webhookByName, { name: "Desk" });
    const [now, leaseUntil] = ["2999-01-01T00:00:00.000Z", "2999-01-01T00:02:00.000Z"];
    const held = { webhookId: webhook!.id, owner: "first", leaseUntil };
    await graph.write(takeUpWebhook, { ...held, now });
    const begun = { ...held, deliveryId: "delivery", verdictId: "gone", at: now };
    expect(await graph.write(beginDelivery, begun)).toEqual([{ attempts: null }]);
    expect(await graph.write(beginDelivery, { ...begun, owner: "second" })).toEqual([]);
    expect(await log()).toEqual([]);
  });

  it("do not both send", async () => {
    const other = openAnother();
    await add();
    await corroborate();
    await dispute();
    await Promise.all([office.serve(), other.serve()]);
    await other.serve();
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED", "2 CORROBORATED → DISPUTED"]);
  });

  it("take over from one that died in the middle: nothing is lost, and at most an id comes twice", async () => {
    const other = openAnother();
    await add();
    await corroborate();
    await dispute();
    // It has received what the first process sent, and that one never comes to know of it.
    let answer: () => void = () => undefined;
    receiver.answers.push(
      () => new Promise((resolve) => (answer = () => resolve({ status: 204, body: "" }))),
    );
    const dying = office.serve();
    while (receiver.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await other.serve();
    expect(receiver.seen).toHaveLength(1);
    pass(3 * MINUTE);
    await other.serve();
    answer();
    await dying;
    await office.serve();
    const first = "1 SINGLE_SOURCE → CORROBORATED";
    expect(received()).toEqual([first, first, "2 CORROBORATED → DISPUTED"]);
    expect(await log()).toEqual(["Desk DELIVERED 1 DELIVERED 204", "Desk DELIVERED 1 DELIVERED 204"]);
  });

  it("go on at once with what one left that was stopped", async () => {
    const [other, stopping] = [openAnother(), new AbortController()];
    await add();
    await corroborate();
    receiver.answers.push(null);
    const stopped = office.serve(stopping.signal);
    while (receiver.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    stopping.abort();
    await expect(stopped).rejects.toThrow();
    await other.serve();
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED", "1 SINGLE_SOURCE → CORROBORATED"]);
  });
});
