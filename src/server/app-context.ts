import type { Logger } from "pino";

import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import { createLoaders } from "../loaders/loaders.js";
import type { RequestContext } from "../resolvers/request-context.js";
import type { Peers } from "../services/doors.js";
import type { Services } from "../services/services.js";
import type { Telemetry } from "../telemetry/telemetry.js";

/** What the API needs of the joined program. */
export interface ApiApp {
  graph: Graph;
  services: Services;
}

/** What the server needs of it. */
export interface ServerApp extends ApiApp {
  config: Config;
  logger: Logger;
  peers: Peers;
  telemetry: Telemetry;
}

/** Makes what one operation works with; loaders keep what they read until its end, so none outlives it. */
export function createRequestContext(
  { graph, services }: ApiApp,
  access: Pick<RequestContext, "caller" | "account">,
  { timeField = null, whileAwaited = forEver }: Partial<Watch> = {},
): RequestContext {
  const loaders = createLoaders(graph, () => new Date(), services);
  return { loaders, services, ...access, timeField, whileAwaited };
}

/** How an operation is watched; left out where nobody does. */
type Watch = Pick<RequestContext, "timeField" | "whileAwaited">;

const forEver = () => new AbortController().signal;
