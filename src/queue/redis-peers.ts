import { randomUUID } from "node:crypto";

import { Redis } from "ioredis";
import { z } from "zod";

import type { Peers } from "../services/doors.js";

export interface RedisPeersOptions {
  url: string;
  /** Told once when the connection is lost or cannot be made, and once when it is there again. */
  onChange: (connected: boolean) => void;
}

const LONGEST_PAUSE_MS = 5_000;
/** How long a start waits for Redis before it goes on without. */
const PATIENCE_MS = 2_000;

const envelope = z.object({ from: z.string(), topic: z.string(), message: z.unknown() });

/**
 * Lets the processes of an installation tell each other things through Redis. Installations that share a Redis are told apart by the
 * number of the database in the URL. While Redis is away nothing is kept for later: who listens would hear of what is long past.
 */
export async function connectPeers({ url, onChange }: RedisPeersOptions): Promise<Peers> {
  const self = randomUUID();
  const listeners = new Map<string, ((message: unknown) => void)[]>();
  const [speaking, hearing] = [connection(url), connection(url)];
  const channel = `claimgraph:${speaking.options.db ?? 0}`;
  let subscribed = false;
  let said: boolean | null = null;
  let hear: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => (hear = resolve));
  const connected = () => subscribed && hearing.status === "ready" && speaking.status === "ready";
  const changed = () => {
    if (said === connected()) return;
    said = connected();
    if (said) hear();
    onChange(said);
  };
  hearing.on("ready", () => {
    // Each time anew, since a subscription ends with its connection.
    hearing.subscribe(channel).then(() => ((subscribed = true), changed()), changed);
  });
  hearing.on("close", () => ((subscribed = false), changed()));
  // While both are being made nothing is lost yet.
  speaking.on("ready", () => connected() && changed());
  speaking.on("close", changed);
  hearing.on("message", (_channel, text) => {
    const told = readEnvelope(text);
    if (told === null || told.from === self) return;
    for (const listener of listeners.get(told.topic) ?? []) listener(told.message);
  });
  await firstTry([speaking, hearing], heard);
  return {
    tell: (topic, message) => {
      speaking.publish(channel, JSON.stringify({ from: self, topic, message })).catch(() => undefined);
    },
    onTold: (topic, listener) => void listeners.set(topic, [...(listeners.get(topic) ?? []), listener]),
    connected,
    close: async () => {
      for (const redis of [speaking, hearing]) redis.removeAllListeners("close");
      await Promise.all([speaking, hearing].map((redis) => redis.quit().catch(() => redis.disconnect())));
    },
  };
}

/** A connection that comes back by itself, and in the meantime refuses at once. */
function connection(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    // A connection that is open and dead would hold the end of the program.
    commandTimeout: PATIENCE_MS,
    retryStrategy: (attempt) => Math.min(100 * 2 ** Math.min(attempt, 10), LONGEST_PAUSE_MS),
  });
  // Every failed attempt is such an error; `close` follows it and is what is told.
  redis.on("error", () => undefined);
  return redis;
}

/** Who starts beside a Redis that is there should not miss what happens next; one that is away keeps no start waiting. */
async function firstTry(connections: readonly Redis[], heard: Promise<void>): Promise<void> {
  const connecting = Promise.all(connections.map((redis) => redis.connect())).then(() => heard);
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  await Promise.race([connecting.catch(() => undefined), tooLate]);
}

/** Anybody may write to a channel; what is not ours is let pass. */
function readEnvelope(text: string): z.infer<typeof envelope> | null {
  try {
    return envelope.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
