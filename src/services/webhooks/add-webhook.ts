import { randomBytes, randomUUID } from "node:crypto";

import { ExpectedFailure } from "../../domain/expected-failure.js";
import { isSecret, writeSecret } from "../../domain/webhooks/webhook-signature.js";
import type { StoredWebhook, Webhook, WebhookFilter } from "../../domain/webhooks/webhook.js";
import { LONGEST_URL } from "../../domain/canonical-url.js";
import { asDomain } from "../../domain/source-identity.js";
import { addWebhook } from "../../graph/webhook.commands.js";
import { countWebhooksBy, webhookByName } from "../../graph/webhook.queries.js";
import { type ChangeParts, changing, recordChange } from "../changes/changes.js";
import type { WebhookSender } from "../doors.js";

/** A webhook to be added. */
export interface NewWebhook {
  name: string;
  url: string;
  /** Null: one is made. */
  secret: string | null;
  filter: WebhookFilter;
  by: string;
}

/** A webhook with what its receiver must be given; it cannot be read again. */
export interface ShownWebhook {
  webhook: Webhook;
  secret: string;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u;
const SECRET_BYTES = 32;

export const newSecret = (): string => writeSecret(randomBytes(SECRET_BYTES));

/** That one key's name has added: each is looked after in every round. */
export const MOST_WEBHOOKS = 20;
/** Of one filter, which is kept with its webhook and asked of each changed verdict. */
const MOST_SOURCES = 100;
/** Of a domain name (RFC 1035). */
const LONGEST_DOMAIN = 253;

/** Adds a webhook, which is told what is decided after it. */
export async function addNewWebhook(
  parts: ChangeParts & { sender: Pick<WebhookSender, "reasonToRefuse"> },
  { name, url, secret: given, filter, by }: NewWebhook,
): Promise<ShownWebhook> {
  requireFitting(parts.sender, { name, url, secret: given });
  requireFittingFilter(filter);
  const secret = given ?? newSecret();
  const id = randomUUID();
  return changing(parts, "add-webhook", async (tx, at) => {
    const [known] = await tx.run(webhookByName, { name });
    // Its own it finds where the database took the commit and the answer was lost.
    if (known?.id === id) return { webhook: withoutSecret(known), secret };
    if (known) throw invalid(`There is a webhook "${name}": remove that, or give another name.`, "name");
    const [own] = await tx.run(countWebhooksBy, { by });
    if (own!.count >= MOST_WEBHOOKS) throw tooMany();
    const change = { at, by, reason: null, claimIds: [], ...auditedWebhook({ name, url }) };
    await recordChange(tx, { kind: "WEBHOOK_ADDED", ...change });
    const place = { servedAt: at, servedId: "", dueAt: parts.now().toISOString() };
    const made = { id, name, url: new URL(url).href, secret, createdAt: at, createdBy: by };
    const [kept] = await tx.run(addWebhook, {
      webhook: { ...made, ...place, filter: JSON.stringify(tidyFilter(filter)) },
    });
    return { webhook: withoutSecret(kept!), secret };
  });
}

/** What the audit trail keeps of a webhook: its whole address may hold secrets. */
export const auditedWebhook = ({ name, url }: Pick<Webhook, "name" | "url">) => ({
  webhookName: name,
  webhookHost: new URL(url).host,
});

/** Domains as the graph has them. */
const tidyFilter = ({ sources, ...rest }: WebhookFilter): WebhookFilter => ({
  ...rest,
  sources: sources?.map(asDomain) ?? null,
});

/** What may leave the services. */
export function withoutSecret({
  secret: _,
  formerSecret: _former,
  formerSecretUntil: _until,
  servedAt: _at,
  servedId: _id,
  dueAt: _due,
  ...rest
}: StoredWebhook): Webhook {
  return rest;
}

function requireFitting(
  sender: Pick<WebhookSender, "reasonToRefuse">,
  { name, url, secret }: Pick<NewWebhook, "name" | "url" | "secret">,
): void {
  if (!NAME.test(name) || name.trim() !== name)
    throw invalid(
      "Give the webhook a name of 1 to 100 letters, digits, spaces or . _ @ -, beginning with a letter or digit.",
      "name",
    );
  const refused = url.length > LONGEST_URL ? "it is too long" : sender.reasonToRefuse(url);
  if (refused !== null)
    throw invalid(
      `Nothing can be sent to this address: ${refused}. A host of your own can be allowed with FETCH_ALLOW.`,
      "url",
    );
  if (secret !== null && !isSecret(secret))
    throw invalid(
      'A secret is "whsec_" and 24 to 64 random bytes in base64. Leave it out, and one is made.',
      "secret",
    );
}

/** What could never tell anything is no filter. */
function requireFittingFilter({ sources, to }: WebhookFilter): void {
  const fits = (source: string) => asDomain(source).length > 0 && source.length <= LONGEST_DOMAIN;
  if (sources && (sources.length === 0 || sources.length > MOST_SOURCES || !sources.every(fits)))
    throw invalid(
      `\`source\` takes 1 to ${MOST_SOURCES} domains, as "gazette.example". Leave it out for all outlets.`,
      "filter",
    );
  if (to?.length === 0)
    throw invalid(
      "With no verdict in `to` nothing would ever be told. Leave it out for any verdict.",
      "filter",
    );
}

const tooMany = () =>
  new ExpectedFailure(
    "TOO_MANY_WEBHOOKS",
    `Up to ${MOST_WEBHOOKS} webhooks of yours may be there. Remove one with removeWebhook, or let one tell more by a wider filter.`,
  );

const invalid = (message: string, field: string) =>
  new ExpectedFailure("INVALID_INPUT", message, ["input", field]);
