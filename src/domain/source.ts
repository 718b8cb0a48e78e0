/** Whoever publishes. */
export interface Source {
  id: string;
  /** Registrable domain, or the host itself where it has none (an address). */
  domain: string;
  name: string;
}
