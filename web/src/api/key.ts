import { useSyncExternalStore } from "react";

const PLACE = "claimgraph.key";
const listeners = new Set<() => void>();

/** The reader's key, kept for this tab alone; null: asks as anybody. */
export const readKey = (): string | null => sessionStorage.getItem(PLACE);

export function setKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, key);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useKey = (): string | null => useSyncExternalStore(subscribe, readKey);
