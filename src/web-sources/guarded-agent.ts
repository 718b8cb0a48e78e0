import { Agent, cacheStores, type Dispatcher, interceptors } from "undici";

import { lookupPublic, type Resolve } from "./resolve-name.js";

/** The `fetch` that takes these agents: Node's own is of another version. */
export { fetch } from "undici";

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 10_000;

const limits = {
  headersTimeout: ANSWER_TIMEOUT_MS,
  bodyTimeout: ANSWER_TIMEOUT_MS,
  maxHeaderSize: 32 * 1024,
  keepAliveTimeout: 1_000,
  keepAliveMaxTimeout: 5_000,
};
/** Requests of one host at the same time, bodies included; the others wait for their turn. */
const CONNECTIONS = { public: 4, allowed: 16 };
/** For pages that say nothing of it themselves; before it is given again, each is asked about in any case. */
const KEPT_MS = 24 * 60 * 60 * 1_000;
/** Compressed bytes of answers that are kept to be asked about ("has it changed?") instead of being sent again. */
const STORE = { maxSize: 24 * 1024 * 1024, maxEntrySize: 1024 * 1024, maxCount: 500 };

/**
 * An agent whose connections go only to public addresses. The addresses that are checked are the ones connected to, so a
 * name that changes its answer in between gains nothing; one private address among several blocks the name. Addresses that
 * stand in the URL itself are never looked up: `reasonToBlock` judges those.
 */
export function createPublicAgent(resolve: Resolve): Agent {
  const connect = { timeout: CONNECT_TIMEOUT_MS, lookup: lookupPublic(resolve) };
  return new Agent({ ...limits, connections: CONNECTIONS.public, connect });
}

/** An agent for the hosts that the operator allowed by name. */
export function createAllowedAgent(): Agent {
  const connect = { timeout: CONNECT_TIMEOUT_MS };
  return new Agent({ ...limits, connections: CONNECTIONS.allowed, connect });
}

/** Keeps an agent's answers, each agent's by themselves: what one guard let in is never an answer where another decides. */
export const withCache = (agent: Agent): Dispatcher => {
  const store = new cacheStores.MemoryCacheStore(STORE);
  return agent.compose(interceptors.cache({ store, methods: ["GET"], cacheByDefault: KEPT_MS }));
};
