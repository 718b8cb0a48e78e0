import { CallerDocument, type Scope } from "../generated/operations.js";
import { useAsk } from "./ask.js";
import { useKey } from "./key.js";

/** Whether the reader may do what needs a scope; null while that is not known. */
export function useMay(scope: Scope): boolean | null {
  const caller = useAsk(CallerDocument, {});
  return caller.data?.data.caller.scopes.includes(scope) ?? null;
}

/** Whether who has no key may read here, as programs that follow a feed: they send none. Beside a key that is not known, so no. */
export function useAnybodyReads(): boolean {
  const key = useKey();
  const caller = useAsk(CallerDocument, {}, { enabled: key === null, keepFormer: false });
  return key === null && caller.data?.data.caller.scopes.includes("read") === true;
}
