import { type Scope, SCOPES } from "../domain/access.js";
import { type ApiKey, isStanding } from "../domain/api-key.js";
import { LOCAL_OPERATOR } from "../domain/change.js";
import { toInstant } from "../domain/instant.js";
import { SetupFailure } from "../domain/setup-failure.js";
import type { ShownKey } from "../services/keys/add-key.js";
import { DEFAULT_OVERLAP_HOURS } from "../services/keys/rotate-key.js";
import type { CommandContext } from "./run-command.js";
import { withKeys } from "./with-keys.js";

export interface AddKeyOptions {
  scope?: string[];
  expires?: string;
}

/** Makes a key and shows it, this once. */
export function addKeyCommand(
  name: string,
  { scope, expires }: AddKeyOptions,
  context: CommandContext,
): Promise<number> {
  const made = { name, scopes: readScopes(scope), expiresAt: readExpiry(expires), by: LOCAL_OPERATOR };
  return withKeys(context, async (apiKeys) => {
    show(await apiKeys.add(made), context);
    return 0;
  });
}

/** Makes another key for its owner and shows it, this once. */
export function rotateKeyCommand(
  name: string,
  { overlap }: { overlap?: string },
  context: CommandContext,
): Promise<number> {
  const overlapHours = overlap === undefined ? DEFAULT_OVERLAP_HOURS : Number(overlap);
  return withKeys(context, async (apiKeys) => {
    show(await apiKeys.rotate({ name, overlapHours, by: LOCAL_OPERATOR }), context);
    return 0;
  });
}

/** Ends all keys of a name. */
export function revokeKeyCommand(name: string, context: CommandContext): Promise<number> {
  return withKeys(context, async (apiKeys) => {
    const revoked = await apiKeys.revoke({ name, by: LOCAL_OPERATOR });
    context.print(
      context.json
        ? JSON.stringify(revoked)
        : `Revoked. Every server refuses ${revoked.length === 1 ? "it" : "them"} within five seconds.`,
    );
    return 0;
  });
}

/** Lists the keys; none can be shown again. */
export function listKeysCommand(context: CommandContext): Promise<number> {
  return withKeys(context, async (apiKeys) => {
    const keys = await apiKeys.list();
    const lines = keys.map((key) => `${key.name}  cg_${key.id}_…  ${key.scopes.join("+")}  ${state(key)}`);
    context.print(
      context.json
        ? JSON.stringify(keys)
        : lines.join("\n") ||
            "There are no keys: everything is open to callers on this machine. `claimgraph keys add <name> --scope read` makes one.",
    );
    return 0;
  });
}

function show({ apiKey, key }: ShownKey, context: CommandContext): void {
  context.print(context.json ? JSON.stringify({ ...apiKey, key }) : key);
  context.reporter.line(
    `Keep this key of ${apiKey.name} (${apiKey.scopes.join(", ")}): it cannot be shown again. ` +
      "It is sent as a bearer token (docs/access.md); every caller needs one from now on.",
  );
}

function state(key: ApiKey): string {
  if (key.revokedAt !== null) return `revoked ${key.revokedAt}`;
  if (key.expiresAt === null) return "counts";
  const counts = isStanding(key, new Date().toISOString());
  return counts ? `counts until ${key.expiresAt}` : `expired ${key.expiresAt}`;
}

function readScopes(given: readonly string[] = []): Scope[] {
  const unknown = given.find((scope) => !SCOPES.some((known) => known === scope));
  if (unknown !== undefined || given.length === 0)
    throw new SetupFailure(
      `--scope takes one of ${SCOPES.join(", ")}, and may be given several times; it is "${unknown ?? ""}".`,
    );
  return SCOPES.filter((scope) => given.includes(scope));
}

function readExpiry(given: string | undefined): string | null {
  const instant = toInstant(given);
  if (given !== undefined && instant === null)
    throw new SetupFailure(`--expires takes a date, as 2027-01-31; it is "${given}".`);
  return instant;
}
