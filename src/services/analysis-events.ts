import { z } from "zod";

import type { AnalysisChange } from "../domain/analysis.js";
import type { Peers } from "./doors.js";
import { NO_PEERS } from "./no-peers.js";

/** Announces that analyses have come further to whoever follows one, in this process and in those that it can tell. */
export interface AnalysisEvents {
  /** To be told after the commit, and only then. */
  publish(changes: readonly AnalysisChange[]): void;
  /** Resolves when the analysis has moved, or when it is time to look for oneself because some process may not be heard. */
  moved(analysisId: string): Promise<void>;
}

const TOPIC = "analyses";
const told = z.array(z.string());

/** A process that shares no Redis with us may run it. */
const LOOK_EVERY_MS = 500;
const LOOK_EVERY_MS_BESIDE_PEERS = 5_000;

export function createAnalysisEvents(peers: Peers = NO_PEERS): AnalysisEvents {
  const waiting = new Map<string, Set<() => void>>();
  const announce = (ids: readonly string[]) => {
    for (const id of ids) for (const wake of waiting.get(id) ?? []) wake();
  };
  peers.onTold(TOPIC, (message) => announce(told.safeParse(message).data ?? []));
  return {
    publish: (changes) => {
      if (changes.length === 0) return;
      const ids = changes.map(({ analysisId }) => analysisId);
      announce(ids);
      peers.tell(TOPIC, ids);
    },
    moved: (analysisId) =>
      new Promise((resolve) => {
        const others = waiting.get(analysisId) ?? new Set();
        waiting.set(analysisId, others);
        const wake = () => {
          clearTimeout(timer);
          others.delete(wake);
          if (others.size === 0) waiting.delete(analysisId);
          resolve();
        };
        const timer = setTimeout(
          wake,
          peers.connected() ? LOOK_EVERY_MS_BESIDE_PEERS : LOOK_EVERY_MS,
        ).unref();
        others.add(wake);
      }),
  };
}
