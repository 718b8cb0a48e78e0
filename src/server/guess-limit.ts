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

export function createGuessLimit(onRefusal: () => void): GuessLimit {
  const fromAddress = new RateLimiterMemory({ points: FROM_ADDRESS, duration: WINDOW_SECONDS });
  const atOneKey = new RateLimiterMemory({ points: AT_ONE_KEY, duration: WINDOW_SECONDS });
  const refused = (waitMs: number) => {
    onRefusal();
    return rateLimited(TOO_MANY, waitMs);
  };
  const consumed = async (limiter: RateLimiterMemory, key: string) => {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      throw refusal instanceof RateLimiterRes ? refused(refusal.msBeforeNext) : refusal;
    }
  };
  const target = (peer: string, key: string) => `${peer} ${apiKeyId(key.slice(0, LONGEST_KEY))}`;
  return {
    refuse: async (peer, key) => {
      const tried = await atOneKey.get(target(peer, key));
      if (tried && tried.consumedPoints >= AT_ONE_KEY) throw refused(tried.msBeforeNext);
    },
    count: async (peer, key) => {
      await consumed(fromAddress, peer);
      await consumed(atOneKey, target(peer, key));
    },
  };
}
