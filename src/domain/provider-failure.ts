import type { Instant } from "./instant.js";

/** Why somebody outside could not be asked. */
export type ProviderFailureReason = "DOWN" | "SLOW" | "RATE_LIMITED" | "GARBAGE" | "REFUSED_KEY" | "REFUSED";

/**
 * A provider that could not be asked: an outage, and never "no evidence". The message is a sentence for whoever reads the
 * coverage; it carries no key and no address.
 */
export class ProviderFailure extends Error {
  constructor(
    readonly provider: string,
    readonly reason: ProviderFailureReason,
    message: string,
    /** When asking again makes sense; null where nobody knows. */
    readonly retryAt: Instant | null = null,
  ) {
    super(message);
    this.name = "ProviderFailure";
  }
}
