import { setTimeout as sleep } from "node:timers/promises";

import type { Response } from "undici";

import { fetchFailures, isHostFault } from "./fetch-failures.js";
import { afterAnswer, afterFailure, type HostHealth, healthyHost, isOnTrial } from "./host-health.js";

/** How hosts are treated: each by itself, so that one that is slow or failing holds up no other. */
export interface HostManners {
  /** Makes a request when the host's turn comes; rejects with a BackedOffFailure while the host is left alone. */
  visit(url: URL, deadline: AbortSignal, request: () => Promise<Response>): Promise<Response>;
}

export interface HostMannersOptions {
  /** Between the starts of two requests to this URL's host, in milliseconds. */
  spacing: (url: URL) => number;
  /** The time in milliseconds. */
  now: () => number;
}

interface Host {
  health: HostHealth;
  /** When the next request may start. */
  nextTurn: number;
  onTrial: boolean;
}

const MOST_HOSTS = 5_000;

export function createHostManners({ spacing, now }: HostMannersOptions): HostManners {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { health: healthyHost(), nextTurn: 0, onTrial: false };
    hosts.delete(name); // the one asked last is forgotten last
    hosts.set(name, host);
    if (hosts.size > MOST_HOSTS) hosts.delete(hosts.keys().next().value ?? "");
    return host;
  };
  return {
    async visit(url, deadline, request) {
      const host = hostOf(url.host);
      refuseWhileResting(url, host, now());
      await takeTurn(host, spacing(url), now(), deadline);
      refuseWhileResting(url, host, now()); // others have been there in the meantime
      const onTrial = isOnTrial(host.health);
      host.onTrial = onTrial;
      try {
        const response = await request();
        host.health = afterAnswer(host.health, response, now());
        return response;
      } catch (error) {
        if (isHostFault(error, deadline)) host.health = afterFailure(host.health, now());
        throw error;
      } finally {
        if (onTrial) host.onTrial = false;
      }
    },
  };
}

function refuseWhileResting({ host: name }: URL, { health, onTrial }: Host, now: number): void {
  if (health.restUntil > now || onTrial)
    throw fetchFailures.backedOff(name, Math.max(health.restUntil, now), health.asked);
}

async function takeTurn(host: Host, spacing: number, now: number, deadline: AbortSignal): Promise<void> {
  const turn = Math.max(host.nextTurn, now);
  host.nextTurn = turn + spacing;
  if (turn > now) await sleep(turn - now, undefined, { signal: deadline });
}
