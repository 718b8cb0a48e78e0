import { ProviderFailure } from "../../domain/provider-failure.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import { type Instant, toInstant } from "../../domain/instant.js";
import { BackedOffFailure, RedirectFailure, TooSlowFailure } from "../fetch-failures.js";

/** Every way in which a provider cannot be asked, each as a sentence without its address or key. */
export const providerFailures = {
  down: (provider: string, retryAt: Instant | null = null) =>
    new ProviderFailure(
      provider,
      "DOWN",
      `${provider} cannot be reached or answers with errors${until(retryAt)}.`,
      retryAt,
    ),
  slow: (provider: string) => new ProviderFailure(provider, "SLOW", `${provider} took too long to answer.`),
  rateLimited: (provider: string, retryAt: Instant | null) =>
    new ProviderFailure(
      provider,
      "RATE_LIMITED",
      `${provider} asks for fewer requests${until(retryAt)}.`,
      retryAt,
    ),
  garbage: (provider: string, what: string) =>
    new ProviderFailure(provider, "GARBAGE", `${provider} answered with ${what}.`),
  refusedKey: (provider: string) =>
    new ProviderFailure(provider, "REFUSED_KEY", `${provider} refuses the key, or wants one.`),
  refused: (provider: string, status: number) =>
    new ProviderFailure(provider, "REFUSED", `${provider} refuses the question (HTTP ${status}).`),
};

const until = (retryAt: Instant | null) => (retryAt === null ? "" : `; it is asked again after ${retryAt}`);

/** What fetching threw, as a failure of the provider; a bug and a caller's own reason pass unchanged. */
export function asProviderFailure(provider: string, error: unknown): unknown {
  if (error instanceof BackedOffFailure) {
    const retryAt = toInstant(error.until);
    return error.asked
      ? providerFailures.rateLimited(provider, retryAt)
      : providerFailures.down(provider, retryAt);
  }
  if (!(error instanceof ExpectedFailure)) return isTimeout(error) ? providerFailures.slow(provider) : error;
  if (error.code === "TOO_LARGE") return providerFailures.garbage(provider, "more than can be read");
  if (error instanceof RedirectFailure)
    return providerFailures.garbage(provider, "a redirect: set the address that it leads to");
  return error instanceof TooSlowFailure ? providerFailures.slow(provider) : providerFailures.down(provider);
}

export const isTimeout = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "name" in error && error.name === "TimeoutError";
