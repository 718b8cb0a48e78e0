import { Webhook as Verifier } from "standardwebhooks";
import { z } from "zod";

import { RETRY_PAUSES_MS } from "../../src/domain/webhooks/after-attempt.js";
import { articleId, claimId, wordingId } from "../../src/domain/ids.js";
import { normaliseWording } from "../../src/domain/matching/normalise-wording.js";
import { cypher, integer, noRow, statement } from "../../src/graph/statement.js";
import { webhookByName } from "../../src/graph/webhook.queries.js";
import { MOST_WEBHOOKS } from "../../src/services/webhooks/add-webhook.js";
import { createChanges } from "../../src/services/changes/create-changes.js";
import { BUDGET, CLOSED, story } from "../api/people.js";
import { tell } from "../support/articles.js";
import { openTestGraph } from "../support/neo4j.js";
import { deliveryProperties } from "../support/webhook-office.js";
import {
  add,
  corroborate,
  dispute,
  graph,
  log,
  moment,
  office,
  openAnother,
  openOffices,
  pass,
  receiver,
  received,
} from "./told-offices.js";

const MINUTE = 60_000;
const BY = "the tests";
const ping = () => office.webhooks.test("Desk", new AbortController().signal);

/** So many verdicts of the claim that are no change, all decided when the webhook was added. */
const fillBacklog = statement({
  name: "test.fill-backlog",
  params: z.object({ count: integer() }),
  row: noRow,
  text: cypher`
    MATCH (webhook:Webhook), (claim:Claim)
    UNWIND range(1, $count) AS number
    CREATE (claim)-[:HAS_VERDICT]->(:Verdict {id: 'backlog ' + right('000' + number, 4), decidedAt: webhook.servedAt,
      value: 'DISPUTED'})`,
});

openOffices();

describe("a webhook", () => {
  it("is told once, in order and signed, of each verdict that changed since it was added", async () => {
    await corroborate();
    const secret = await add();
    await dispute();
    await office.serve();
    await office.serve();
    expect(received()).toEqual(["1 CORROBORATED → DISPUTED"]);
    const { body } = receiver.seen[0]!;
    const headers = receiver.seen[0]!.headers as Record<string, string>;
    expect(new Verifier(secret).verify(body, headers)).toMatchObject({
      ...{ type: "verdict.changed", timestamp: expect.stringMatching(/Z$/) },
      data: {
        claim: { id: expect.any(String), text: CLOSED },
        ...{ from: "CORROBORATED", to: "DISPUTED", rationale: expect.any(String) },
        ...{ supportingOrigins: 2, refutingOrigins: 1, decidedBy: expect.stringMatching(/^rule:/) },
      },
    });
    expect(headers["content-type"]).toBe("application/json");
    expect(() => new Verifier(secret).verify(body.replace("DISPUTED", "REFUTED"), headers)).toThrow();
  });

  it("is signed by its former secret too for a day after it got another, and by none before that", async () => {
    const first = await add();
    const { secret } = await office.webhooks.rotateSecret({ name: "Desk", by: BY });
    const isSignedBy = async (...secrets: string[]) => {
      await ping();
      const { headers, body } = receiver.seen.at(-1)!;
      const sign = (key: string) =>
        new Verifier(key).sign(headers["webhook-id"] as string, new Date(moment), body);
      expect(headers["webhook-signature"]).toBe(secrets.map(sign).join(" "));
    };
    await isSignedBy(secret, first);
    const { secret: third } = await office.webhooks.rotateSecret({ name: "Desk", by: BY });
    await isSignedBy(third, secret);
    pass(24 * 60 * MINUTE + MINUTE);
    await isSignedBy(third);
  });

  it("is told again what it did not take, as where it answers elsewhere, under the same id and before what came after it", async () => {
    await add();
    await corroborate();
    await dispute();
    const redirect = { status: 307, headers: { location: `${receiver.url}/elsewhere` } };
    receiver.answers.push({ status: 500 }, null, redirect);
    await office.serve();
    pass(MINUTE - 1);
    await office.serve();
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED"]);
    expect(await log()).toEqual(["Desk PENDING 1 REFUSED 500"]);
    pass(1);
    await office.serve();
    expect(await log()).toEqual(["Desk PENDING 2 TOO_SLOW -"]);
    pass(5 * MINUTE);
    await office.serve();
    expect(await log()).toEqual(["Desk PENDING 3 REDIRECTED 307"]);
    expect(received("/elsewhere")).toEqual([]);
    pass(30 * MINUTE);
    await office.serve();
    const first = "1 SINGLE_SOURCE → CORROBORATED";
    expect(received()).toEqual([first, first, first, first, "2 CORROBORATED → DISPUTED"]);
    expect(await log()).toEqual(["Desk DELIVERED 4 DELIVERED 204", "Desk DELIVERED 1 DELIVERED 204"]);
    expect(new Set(receiver.seen.map(({ body }) => body)).size).toBe(2);
  });

  it("holds up no other", async () => {
    await add("Desk");
    await add("Archive", {}, "/archive");
    await corroborate();
    const answer = ({ path }: { path: string }) => Promise.resolve({ status: path === "/hook" ? 503 : 200 });
    receiver.answers.push(answer, answer);
    await office.serve();
    expect(received("/archive")).toHaveLength(1);
    expect([...(await log())].sort()).toEqual([
      "Archive DELIVERED 1 DELIVERED 200",
      "Desk PENDING 1 REFUSED 503",
    ]);
  });

  it("is told for ten seconds at a time, so that no other waits while it is slow and has much to hear", async () => {
    await add();
    await corroborate();
    await dispute();
    receiver.answers.push(() => {
      pass(10_000);
      return Promise.resolve({ status: 204, body: "" });
    });
    expect(await office.serve()).toBe(true);
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED"]);
    expect(await office.serve()).toBe(false);
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED", "2 CORROBORATED → DISPUTED"]);
  });

  it("is left alone as long as it asks for, and its host with it, which is no attempt", async () => {
    await add("Desk");
    await corroborate();
    receiver.answers.push({ status: 429, headers: { "retry-after": "1800" } });
    await office.serve();
    await add("Late", {}, "/late");
    await dispute();
    pass(5 * MINUTE);
    await office.serve();
    expect(receiver.seen).toHaveLength(1);
    expect([...(await log())].sort()).toEqual(["Desk PENDING 1 REFUSED 429", "Late PENDING 0 POSTPONED -"]);
    pass(26 * MINUTE);
    await office.serve();
    expect([received().length, received("/late").length]).toEqual([3, 1]);
  });

  it("is paused after the last attempt, and goes on where it stopped once it is resumed", async () => {
    await add();
    await corroborate();
    receiver.answers.push(...Array.from({ length: 9 }, () => ({ status: 500 })));
    for (const pause of [...RETRY_PAUSES_MS, 24 * 60 * MINUTE, 24 * 60 * MINUTE]) {
      await office.serve();
      pass(pause);
    }
    expect(receiver.seen).toHaveLength(8);
    expect(await office.webhooks.list()).toMatchObject([{ pausedBecause: "ATTEMPTS_EXHAUSTED" }]);
    expect(office.attempts.at(-1)).toMatchObject({ pausedBecause: "ATTEMPTS_EXHAUSTED" });
    await dispute();
    await office.webhooks.resume({ name: "Desk", by: BY });
    await office.serve();
    expect(await log()).toEqual(["Desk PENDING 1 REFUSED 500"]);
    // By now the host is left alone for more than a minute.
    pass(5 * MINUTE);
    await office.serve();
    expect(received().slice(-2)).toEqual(["1 SINGLE_SOURCE → CORROBORATED", "2 CORROBORATED → DISPUTED"]);
  });

  it("is paused at once where its receiver says that it is gone", async () => {
    await add();
    await corroborate();
    receiver.answers.push({ status: 410 });
    await office.serve();
    expect(await office.webhooks.list()).toMatchObject([{ pausedBecause: "GONE" }]);
    pass(48 * 60 * MINUTE);
    await office.serve();
    expect(receiver.seen).toHaveLength(1);
    expect((await ping()).outcome).toBe("DELIVERED");
  });

  it("is told of what it asked for alone", async () => {
    const claim = claimId(wordingId(normaliseWording(CLOSED)));
    await add("Claim", { claimId: claim }, "/claim");
    await add("Other claim", { claimId: "0".repeat(32) }, "/other");
    await add("Outlet", { sources: ["herald.example"] }, "/outlet");
    await add("Other outlet", { sources: ["elsewhere.example"] }, "/elsewhere");
    await add("Disputed", { to: ["DISPUTED"] }, "/disputed");
    await corroborate();
    await dispute();
    await office.serve();
    expect(["/claim", "/other", "/outlet", "/elsewhere", "/disputed"].map((path) => received(path))).toEqual([
      ["1 SINGLE_SOURCE → CORROBORATED", "2 CORROBORATED → DISPUTED"],
      [],
      ["1 SINGLE_SOURCE → CORROBORATED", "2 CORROBORATED → DISPUTED"],
      [],
      ["1 CORROBORATED → DISPUTED"],
    ]);
  });

  it("keeps how far a long backlog was looked through that has nothing for it, also where it is stopped", async () => {
    await add("Desk", { to: ["CORROBORATED"] });
    await graph.write(fillBacklog, { count: 2_500 });
    await corroborate();
    const stopping = new AbortController();
    const watched = await openTestGraph({
      onStatement: (name) => name === "webhook.pass-over" && stopping.abort(),
    });
    const stopped = openAnother(watched).serve(stopping.signal);
    await expect(stopped).rejects.toThrow();
    await watched.close();
    expect(await graph.read(webhookByName, { name: "Desk" })).toMatchObject([{ servedId: "backlog 1000" }]);
    await office.serve();
    expect(received()).toEqual(["1 SINGLE_SOURCE → CORROBORATED"]);
  });

  it("is told of a claim that has become part of another as of that one", async () => {
    await add();
    await corroborate();
    await tell(graph, story("courier.example", BUDGET));
    const [closed, budget] = [CLOSED, BUDGET].map((text) => claimId(wordingId(normaliseWording(text))));
    const changes = createChanges({ graph, now: () => new Date(moment) });
    await changes.mergeClaims({
      ...{
        intoId: budget!,
        claimIds: [closed!],
        by: BY,
        reason: "They are one.",
        despiteContradiction: false,
      },
    });
    await office.serve();
    const told = { claim: { text: BUDGET }, from: "SINGLE_SOURCE", to: "CORROBORATED" };
    expect(JSON.parse(receiver.seen[0]!.body)).toMatchObject({ data: told });
  });

  it("is sent no words that were withheld meanwhile, and nothing of a claim that is gone", async () => {
    await add();
    await corroborate();
    receiver.answers.push({ status: 500 });
    await office.serve();
    expect(receiver.seen[0]!.body).not.toContain("Withheld");
    const changes = createChanges({ graph, now: () => new Date(moment) });
    const remove = (from: string) =>
      changes.removeArticle({ articleId: articleId(`https://${from}/story`, ""), by: BY, reason: null });
    await remove("herald.example");
    pass(MINUTE);
    receiver.answers.push({ status: 500 });
    await office.serve();
    expect(receiver.seen[1]!.headers["webhook-id"]).toBe(receiver.seen[0]!.headers["webhook-id"]);
    expect(receiver.seen[1]!.body).toContain("Withheld");
    await remove("gazette.example");
    pass(5 * MINUTE);
    await office.serve();
    expect(receiver.seen).toHaveLength(2);
    expect(await log()).toEqual(["Desk WITHDRAWN 2 REFUSED 500"]);
  });

  it("is refused, with what to do, where its owner has as many as one may have", async () => {
    for (let number = 0; number < MOST_WEBHOOKS; number += 1) await add(`Desk ${number}`);
    await expect(add("One more")).rejects.toMatchObject({
      ...{ code: "TOO_MANY_WEBHOOKS", message: expect.stringContaining("removeWebhook") },
    });
    await office.webhooks.remove({ name: "Desk 0", by: BY });
    await add("One more");
  });

  it("has a log without words, which is kept for thirty days", async () => {
    await add();
    await corroborate();
    await office.serve();
    expect(await deliveryProperties(graph)).not.toMatch(/Mill|Bridge|gazette|herald|whsec/i);
    pass(29 * 24 * 60 * MINUTE);
    await office.sweep();
    expect(await log()).toEqual(["Desk DELIVERED 1 DELIVERED 204"]);
    pass(2 * 24 * 60 * MINUTE);
    await office.sweep();
    expect(await log()).toEqual([]);
  });
});
