import {
  changesByDelivery,
  countDeliveriesByWebhook,
  deliveriesByWebhook,
} from "../graph/delivery.queries.js";
import type { Graph } from "../graph/graph.js";
import { listsByParent, oneByKey } from "./batching.js";
import { asItIs } from "./read-rows.js";
import { readVerdictChange } from "./verdict-change.loaders.js";

/** What webhooks were told. */
export function createWebhookLoaders(graph: Graph) {
  return {
    deliveriesByWebhook: listsByParent(graph, deliveriesByWebhook, countDeliveriesByWebhook, asItIs),
    changeByDelivery: oneByKey(graph, changesByDelivery, readVerdictChange),
  };
}
