import { CallerDocument, type Scope } from "../generated/operations.js";
import { useAsk } from "./ask.js";

/** Whether the reader may do what needs a scope; null while that is not known. */
export function useMay(scope: Scope): boolean | null {
  const caller = useAsk(CallerDocument, {});
  return caller.data?.data.caller.scopes.includes(scope) ?? null;
}
