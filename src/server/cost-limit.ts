import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import type { CostLimitConfig } from "../config.js";
import { instantAfter } from "../domain/instant.js";
import { DEAREST_OPERATION } from "./operation-limits.js";
import { rateLimited } from "./refusals.js";

/** How far an account has got, as every answer says it in `extensions.rateLimit`. */
export interface RateLimit {
  limit: number;
  remaining: number;
  resetsAt: string;
}

/** Keeps each account's operations within what they may cost. */
export interface CostLimit {
  /** The most that one operation may cost. */
  bucket: number;
  /** Takes a cost off an account; throws a refusal where it does not cover that. */
  charge(account: string, cost: number): Promise<RateLimit>;
  /** How an account stands. */
  standing(account: string): Promise<RateLimit>;
}

/** The most that one operation of an account may cost; null: of nobody's. */
export const mostAllowed = ({ bucket }: CostLimit, account: string | null): number =>
  account === null ? DEAREST_OPERATION : Math.min(DEAREST_OPERATION, bucket);

/**
 * One bucket an account, filled up whole whenever the time is over in which it would have been refilled: the same on average
 * as a drop at a time, which rate-limiter-flexible has no limiter for.
 */
export function createCostLimit(
  { bucket, refillPerSecond }: CostLimitConfig,
  onRefusal: () => void,
): CostLimit {
  const duration = Math.max(1, Math.ceil(bucket / refillPerSecond));
  const limiter = new RateLimiterMemory({ points: bucket, duration });
  const shown = (at: RateLimiterRes | null): RateLimit => ({
    limit: bucket,
    remaining: at?.remainingPoints ?? bucket,
    resetsAt: instantAfter(new Date(), at?.msBeforeNext ?? 0),
  });
  return {
    bucket,
    standing: async (account) => shown(await limiter.get(account)),
    charge: async (account, cost) => {
      try {
        return shown(await limiter.consume(account, cost));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        onRefusal();
        // What was refused costs nothing: a smaller operation may still be covered.
        await limiter.reward(account, cost);
        throw rateLimited(
          `This operation costs ${cost}, more than you have left of ${bucket}.`,
          refusal.msBeforeNext,
        );
      }
    },
  };
}
