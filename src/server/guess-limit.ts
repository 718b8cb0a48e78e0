import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { apiKeyId, LONGEST_KEY } from "../domain/api-key.js";
import { rateLimited } from "./refusals.js";

const WINDOW_SECONDS = 60;
/** Wrong keys from one address in a window; then wrong ones are answered with 429, right ones go on. */
const FROM_ADDRESS = 30;
/** Wrong keys of one id from one address; then even a right one is refused, so that guessing stops. */
const AT_ONE_KEY = 10;

const TOO_MANY = "Too many wrong keys came from your address.";

/** Slows down who tries keys. */
export interface GuessLimit {
  /** Throws for who has tried this key's id too often. */
  refuse(peer: string, key: string): Promise<void>;
  /** Counts a wrong key; throws where there were too many. */
  count(peer: string, key: string): Promise<void>;
}

export function createGuessLimit(): GuessLimit {
  const fromAddress = new RateLimiterMemory({ points: FROM_ADDRESS, duration: WINDOW_SECONDS });
  const atOneKey = new RateLimiterMemory({ points: AT_ONE_KEY, duration: WINDOW_SECONDS });
  const target = (peer: string, key: string) => `${peer} ${apiKeyId(key.slice(0, LONGEST_KEY))}`;
  return {
    refuse: async (peer, key) => {
      const tried = await atOneKey.get(target(peer, key));
      if (tried && tried.consumedPoints >= AT_ONE_KEY) throw rateLimited(TOO_MANY, tried.msBeforeNext);
    },
    count: async (peer, key) => {
      await consumed(fromAddress, peer);
      await consumed(atOneKey, target(peer, key));
    },
  };
}

async function consumed(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? rateLimited(TOO_MANY, refusal.msBeforeNext) : refusal;
  }
}
