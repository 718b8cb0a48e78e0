import { z } from "zod";

import { canonicaliseUrl } from "../../domain/canonical-url.js";
import type { Instant } from "../../domain/instant.js";
import { ProviderFailure } from "../../domain/provider-failure.js";
import type { Archive } from "../../services/doors.js";
import { endpointAt } from "./endpoint.js";
import { createProviderClient, type ProviderClientOptions } from "./provider-client.js";

const answer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), url: z.string(), timestamp: z.string().regex(/^\d{14}$/) })
      .optional(),
  }),
});

/** A copy that is older says nothing of the page as it was read. */
const MOST_APART_MS = 7 * 24 * 60 * 60 * 1000;

/** Asks the Internet Archive's Wayback Machine, or a server that answers as it does, for copies that it has of pages. */
export function createWayback(
  url: string,
  options: Pick<ProviderClientOptions, "userAgent" | "now">,
): Archive {
  const client = createProviderClient({
    ...{ provider: "The web archive", endpoint: endpointAt(url, "/wayback/available"), ...options },
  });
  return {
    copyOf: async (page, readAt, signal) => {
      try {
        const asked = { url: page, timestamp: stampOf(readAt) };
        const { closest } = (await client.get(asked, answer, signal)).archived_snapshots;
        if (!closest?.available || apart(closest.timestamp, readAt) > MOST_APART_MS) return null;
        return canonicaliseUrl(closest.url) === null ? null : new URL(closest.url).href;
      } catch (error) {
        // Evidence stands without a copy.
        if (error instanceof ProviderFailure) return null;
        throw error;
      }
    },
  };
}

/** As the archive writes instants: "20260415093000". */
const stampOf = (at: Instant) => at.replace(/\D/gu, "").slice(0, 14);

function apart(stamp: string, at: Instant): number {
  const iso = stamp.replace(/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/u, "$1-$2-$3T$4:$5:$6Z");
  return Math.abs(Date.parse(iso) - Date.parse(at));
}
