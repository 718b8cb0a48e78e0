import { toGlobalId } from "../domain/global-id.js";
import { LOCAL_OPERATOR } from "../domain/change.js";
import type { Webhook } from "../domain/webhooks/webhook.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

const EVERYTHING = { claimId: null, sources: null, to: null };

/** Adds a webhook and shows its secret, this once. */
export function addWebhookCommand(
  name: string,
  url: string,
  { source }: { source?: string[] },
  context: CommandContext,
): Promise<number> {
  const filter = { ...EVERYTHING, sources: source ?? null };
  return withApp(context, async ({ services }) => {
    const made = { name, url, secret: null, filter, by: LOCAL_OPERATOR };
    const { webhook, secret } = await services.webhooks.add(made);
    context.print(context.json ? JSON.stringify({ ...shown(webhook), secret }) : secret);
    context.reporter.line(
      `Give this secret to whoever receives ${name}: it cannot be shown again. A server tells it of each verdict that ` +
        "changes from now on (docs/webhooks.md).",
    );
    return 0;
  });
}

/** Lists the webhooks and whether they are served. */
export function listWebhooksCommand(context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    const webhooks = await services.webhooks.list();
    const lines = webhooks.map((webhook) => `${webhook.name}  ${webhook.url}  ${stateOf(webhook)}`);
    context.print(
      context.json
        ? JSON.stringify(webhooks.map(shown))
        : lines.join("\n") || "There are no webhooks. `claimgraph webhooks add <name> <url>` adds one.",
    );
    return 0;
  });
}

/** Sends a ping now; exits with 1 where it was not taken. */
export function testWebhookCommand(name: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    const { outcome, httpStatus } = await services.webhooks.test(name, context.signal);
    const status = httpStatus === null ? "" : ` (HTTP ${httpStatus})`;
    context.print(context.json ? JSON.stringify({ outcome, httpStatus }) : `${outcome}${status}`);
    return outcome === "DELIVERED" ? 0 : 1;
  });
}

/** Gives a webhook another secret and shows it, this once. */
export function rotateWebhookSecretCommand(name: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    const { webhook, ...rotated } = await services.webhooks.rotateSecret({ name, by: LOCAL_OPERATOR });
    context.print(context.json ? JSON.stringify({ ...shown(webhook), ...rotated }) : rotated.secret);
    context.reporter.line(
      `Give this secret to whoever receives ${name}: it cannot be shown again. Until ${rotated.formerSecretUntil} what is ` +
        "sent is signed by the former one too; rotating again before then ends that one at once.",
    );
    return 0;
  });
}

/** Ends a webhook, with its log. */
export function removeWebhookCommand(name: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    await services.webhooks.remove({ name, by: LOCAL_OPERATOR });
    context.print(context.json ? JSON.stringify({ removed: name }) : "Removed: it is told nothing more.");
    return 0;
  });
}

/** Lets a paused webhook go on where it stopped. */
export function resumeWebhookCommand(name: string, context: CommandContext): Promise<number> {
  return withApp(context, async ({ services }) => {
    const webhook = await services.webhooks.resume({ name, by: LOCAL_OPERATOR });
    context.print(
      context.json
        ? JSON.stringify(shown(webhook))
        : "Resumed: a server tells it all that it missed, within half a minute.",
    );
    return 0;
  });
}

function shown({ filter: { claimId, sources, to }, ...webhook }: Webhook) {
  const claim = claimId === null ? null : toGlobalId("Claim", claimId);
  return { ...webhook, claim, source: sources, to };
}

const stateOf = ({ pausedAt, pausedBecause }: Webhook): string =>
  pausedAt === null ? "served" : `paused ${pausedAt} (${pausedBecause})`;
