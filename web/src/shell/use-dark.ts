import { useSyncExternalStore } from "react";

const dark = matchMedia("(prefers-color-scheme: dark)");

const subscribe = (listener: () => void) => {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
};

/** Whether the page is shown in the dark: for what draws with colours instead of naming them. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => dark.matches);
