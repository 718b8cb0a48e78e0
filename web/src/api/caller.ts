import { ClaimgraphError, createClaimgraphClient } from "@claimgraph/client";

import { CallerDocument, type Scope } from "../generated/operations.js";
import { useAsk } from "./ask.js";
import { useKey } from "./key.js";

/** Whether the reader may do what needs a scope; null while that is not known. */
export function useMay(scope: Scope): boolean | null {
  const caller = useAsk(CallerDocument, {});
  return caller.data?.data.caller.scopes.includes(scope) ?? null;
}

/** Whether this server knows a key; where that cannot be found out, it may. */
export async function isKnownKey(key: string): Promise<boolean> {
  const asking = createClaimgraphClient({ url: location.origin, key });
  try {
    await asking.ask(CallerDocument, {});
    return true;
  } catch (error) {
    return !(error instanceof ClaimgraphError && error.code === "UNAUTHENTICATED");
  } finally {
    await asking.close();
  }
}

/** Whether who has no key may read here, as programs that follow a feed: they send none. Beside a key that is not known, so no. */
export function useAnybodyReads(): boolean {
  const key = useKey();
  const caller = useAsk(CallerDocument, {}, { enabled: key === null, keepFormer: false });
  return key === null && caller.data?.data.caller.scopes.includes("read") === true;
}
