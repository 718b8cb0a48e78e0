import type { Peers } from "./doors.js";

/** A process that knows of no other. */
export const NO_PEERS: Peers = {
  tell: () => undefined,
  onTold: () => undefined,
  connected: () => null,
  close: () => Promise.resolve(),
};
