import { ProviderFailure } from "../domain/provider-failure.js";
import type { ClaimQuery } from "../services/doors.js";
import type { Telemetry } from "./telemetry.js";

interface Asked<Found> {
  readonly name: string;
  find(query: ClaimQuery, signal: AbortSignal): Promise<Found>;
}

/** How a provider of evidence is asked so that it is counted and traced, by its name and what came of it. */
export function measuredFind<Found>(
  provider: Asked<Found>,
  { traces, measure }: Telemetry,
): Asked<Found>["find"] {
  const { name } = provider;
  return async (query, signal) => {
    const started = performance.now();
    const tell = (outcome: string) =>
      measure({ kind: "PROVIDER", provider: name, outcome, milliseconds: performance.now() - started });
    try {
      const found = await traces.within(`provider ${name}`, {}, () => provider.find(query, signal));
      tell("OK");
      return found;
    } catch (error) {
      tell(error instanceof ProviderFailure ? error.reason : "FAILED");
      throw error;
    }
  };
}
