import { once } from "node:events";

import type { App } from "../app.js";
import { SCOPES } from "../domain/access.js";
import { LOCAL_OPERATOR } from "../domain/change.js";
import { prepareDoor, startServer } from "../server/server.js";
import { loadSamples } from "./load-samples.js";
import { portFailure, requireFreePort } from "./port-failure.js";
import { queriesToTry } from "./queries-to-try.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

export interface ServeOptions {
  /** The sample articles are loaded before. */
  samples?: boolean;
  /** Where there is no key, one is made and shown, so that the server is never open to whoever reaches it. */
  firstKey?: boolean;
}

/** Serves the API until Ctrl-C or SIGTERM. */
export async function serveCommand(options: ServeOptions, context: CommandContext): Promise<number> {
  const { config, json, print } = context;
  await requireFreePort(config);
  const work = async (app: App) => {
    if (options.firstKey) await makeFirstKey(app, context);
    await prepareDoor(app);
    if (options.samples) await loadSamples(app, context);
    await serveUntilStopped(app, context, (url) => {
      const tries = options.samples ? queriesToTry(url) : [];
      print(json ? JSON.stringify({ url, queries: tries }) : welcome(url, tries));
    });
  };
  await withApp(context, work, "server");
  return 0;
}

/** On standard output, as `claimgraph keys add` shows a key: it belongs in no log. */
async function makeFirstKey(
  { config, services: { apiKeys } }: App,
  { json, print }: CommandContext,
): Promise<void> {
  await apiKeys.seed(config.apiKeys);
  if (await apiKeys.exist()) return;
  const made = { name: "First key", scopes: SCOPES, expiresAt: null, by: LOCAL_OPERATOR };
  const { key } = await apiKeys.add(made);
  const said =
    `The first key, which allows everything and is not shown again: ${key}\n` +
    'Send it as "Authorization: Bearer …"; make others with `claimgraph keys add`, and end this one with `claimgraph keys revoke "First key"`.';
  print(json ? JSON.stringify({ firstKey: key }) : said);
}

function welcome(url: string, tries: readonly { does: string; command: string }[]): string {
  const shown = tries.map(({ does, command }) => `\n${does}\n  ${command}\n`);
  return `\nClaimgraph answers at ${url} (open it, or ${url}/graphql, in a browser; Ctrl-C stops it)\n${shown.join("")}`;
}

/** Serves, says where, and resolves when the command is told to stop and all that was under way is answered. */
export async function serveUntilStopped(
  app: App,
  { config, signal }: Pick<CommandContext, "config" | "signal">,
  onListening: (url: string) => void | Promise<void>,
): Promise<void> {
  const server = await startServer(app).catch(portFailure(config));
  try {
    app.recoverUnfinished();
    await onListening(server.url.replace(/\/$/, ""));
    if (!signal.aborted) await once(signal, "abort");
  } finally {
    await server.close();
  }
}
