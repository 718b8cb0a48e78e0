import type { Caller } from "../domain/access.js";
import type { Loaders } from "../loaders/loaders.js";
import type { Services } from "../services/services.js";

/** What a resolver may use: it reads through loaders and acts through services. */
export interface RequestContext {
  loaders: Loaders;
  services: Services;
  /** Who asks, and what they may. */
  caller: Caller;
  /** On whose account the operation goes; null: nobody's, it is not limited. */
  account: string | null;
  /** Told how long a field as "Claim.verdict" took; null where nobody counts. */
  timeField: ((field: string, milliseconds: number) => void) | null;
  /** Aborts once nobody waits for the answer any longer: its caller has hung up, or the server is to stop. */
  whileAwaited: () => AbortSignal;
}
