import { randomUUID } from "node:crypto";

import pLimit from "p-limit";

import { DAY_MS, type Instant, instantAfter } from "../../domain/instant.js";
import type { StoredWebhook } from "../../domain/webhooks/webhook.js";
import { lockCommits } from "../../graph/article.commands.js";
import { claimsById } from "../../graph/claim.queries.js";
import type { Graph } from "../../graph/graph.js";
import {
  finishServing,
  passOver,
  releaseWebhook,
  sweepDeliveries,
  takeUpWebhook,
} from "../../graph/webhook.commands.js";
import { allWebhooks, nextChange } from "../../graph/webhook.queries.js";
import { deliverChange, LEASE_MS, type ServingParts } from "./deliver-change.js";

/** So many receivers may be slow without holding up the others. */
const AT_ONCE = 8;
/** For so long a webhook is told in one go: while a slow one hears all that it missed, the others hear what is new. */
const TURN_MS = 10_000;
/** So many verdicts are looked through at once: with a rare filter a long backlog has none to tell for long. */
const STRETCH = 1_000;
const KEPT_MS = 30 * DAY_MS;
/** After each verdict of a commit: ids are hexadecimal. */
const WHOLE_COMMIT = "~";

/**
 * Serves the webhooks that are due, each by itself and for one turn; stopped anywhere, the next round goes on from there. Gives
 * whether one has more to hear.
 */
export async function serveWebhooks(parts: ServingParts, signal: AbortSignal): Promise<boolean> {
  const { graph } = parts;
  const now = parts.now().toISOString();
  const webhooks = await graph.read(allWebhooks, {});
  const due = webhooks.filter(({ pausedAt, dueAt }) => pausedAt === null && dueAt <= now);
  if (due.length === 0) return false;
  // Who had the lock sees all that is stamped by then; without it, the first verdicts of a commit might be seen after the last.
  const [lock] = await graph.transaction("see-commits", (tx) => tx.run(lockCommits, {}));
  const upTo = lock?.at ?? null;
  if (upTo === null) return false;
  const inLine = pLimit(AT_ONCE);
  const behind = due.filter((webhook) => !isServed(webhook, upTo));
  const served = await Promise.allSettled(
    behind.map(({ id }) => inLine(() => takeUp(parts, id, upTo, signal))),
  );
  const failed = served.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  return served.some((outcome) => outcome.status === "fulfilled" && outcome.value === "MORE");
}

const isServed = ({ servedAt, servedId }: StoredWebhook, upTo: Instant): boolean =>
  servedAt > upTo || (servedAt === upTo && servedId === WHOLE_COMMIT);

/** What a turn came to; STOPPED: a change could not be delivered, or the webhook is another's. */
type Turn = "DONE" | "MORE" | "STOPPED";

/** Serves a webhook for one turn unless another process was faster. */
async function takeUp(
  parts: ServingParts,
  webhookId: string,
  upTo: Instant,
  signal: AbortSignal,
): Promise<Turn> {
  signal.throwIfAborted();
  const { graph } = parts;
  const now = () => parts.now().toISOString();
  const held = { webhookId, owner: randomUUID() };
  const lease = { now: now(), leaseUntil: instantAfter(now(), LEASE_MS) };
  const [webhook] = await graph.write(takeUpWebhook, { ...held, ...lease });
  if (!webhook) return "STOPPED";
  try {
    const turn = await tellInTurn(parts, { webhook, owner: held.owner, upTo, signal });
    const served = { servedAt: upTo, servedId: WHOLE_COMMIT, dueAt: now() };
    if (turn === "DONE") await graph.write(finishServing, { ...held, ...served, deliveryId: "" });
    if (turn === "MORE") await graph.write(releaseWebhook, { ...held, dueAt: now() });
    return turn;
  } catch (error) {
    // Where the database is gone, the lease runs out.
    await graph.write(releaseWebhook, { ...held, dueAt: now() }).catch(() => undefined);
    throw error;
  }
}

interface Taken {
  webhook: StoredWebhook;
  owner: string;
  upTo: Instant;
  signal: AbortSignal;
}

/** Tells the changes up to a commit, in order, as long as the turn lasts. */
async function tellInTurn(parts: ServingParts, { webhook, owner, upTo, signal }: Taken): Promise<Turn> {
  const end = instantAfter(parts.now(), TURN_MS);
  const filter = { ...webhook.filter, claimId: await standingClaim(parts.graph, webhook) };
  let place = { servedAt: webhook.servedAt, servedId: webhook.servedId };
  for (;;) {
    signal.throwIfAborted();
    const [found] = await parts.graph.read(nextChange, { ...filter, ...place, upTo, stretch: STRETCH });
    if (!found) return "DONE";
    const { change, last } = found;
    const goesOn = change
      ? await deliverChange(parts, { webhook, owner, change, signal })
      : await goPast(parts, { webhookId: webhook.id, owner, ...last });
    if (!goesOn) return "STOPPED";
    if (parts.now().toISOString() >= end) return "MORE";
    place = change ? { servedAt: change.to.decidedAt, servedId: change.to.id } : last;
  }
}

/** Moves the place of a webhook past what was looked through in vain; gives whether it is still held. */
async function goPast(
  { graph, now }: ServingParts,
  where: { webhookId: string; owner: string; servedAt: Instant; servedId: string },
): Promise<boolean> {
  const [held] = await graph.write(passOver, { ...where, leaseUntil: instantAfter(now(), LEASE_MS) });
  return held !== undefined;
}

/** The id of a claim that has become part of another leads to that one. */
async function standingClaim(graph: Graph, { filter: { claimId } }: StoredWebhook): Promise<string | null> {
  if (claimId === null) return null;
  const [found] = await graph.read(claimsById, { ids: [claimId] });
  return found?.node.id ?? claimId;
}

/** Forgets what was sent more than thirty days ago. */
export async function sweepLog({ graph, now }: Pick<ServingParts, "graph" | "now">): Promise<void> {
  const before = instantAfter(now(), -KEPT_MS);
  for (;;) {
    const [row] = await graph.write(sweepDeliveries, { before });
    if (!row?.swept) return;
  }
}
