import { once } from "node:events";

import { SetupFailure } from "../domain/setup-failure.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Does a server's work without its API: analyses, feeds, second looks, webhooks and exports, until Ctrl-C or SIGTERM. */
export async function workerCommand(context: CommandContext): Promise<number> {
  const { config, signal, json, print } = context;
  if (config.redisUrl === null)
    throw new SetupFailure(
      "A worker finds its work through a Redis: set REDIS_URL to that of the servers. One server alone needs no worker.",
    );
  if (config.analysesAtOnce === 0)
    throw new SetupFailure(
      "A worker that runs 0 analyses at once has nothing to do: set ANALYSES_AT_ONCE to 1 or more.",
    );
  await withApp(
    context,
    async (app) => {
      app.recoverUnfinished();
      print(
        json
          ? JSON.stringify({ analysesAtOnce: config.analysesAtOnce })
          : `Runs up to ${config.analysesAtOnce} analyses at once (Ctrl-C stops it)`,
      );
      if (!signal.aborted) await once(signal, "abort");
    },
    "server",
  );
  return 0;
}
