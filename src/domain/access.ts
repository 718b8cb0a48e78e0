import { LOCAL_OPERATOR } from "./change.js";

/**
 * What a key may allow: reading the graph; the texts of articles with it; handing in articles; giving verdicts, merging and splitting;
 * read-only Cypher; and everything that concerns the installation (removals, keys).
 */
export const SCOPES = ["read", "text", "analyze", "review", "cypher", "admin"] as const;

export type Scope = (typeof SCOPES)[number];

/** Who asks, and what they may. */
export interface Caller {
  /** As the audit trail names them. */
  name: string;
  scopes: ReadonlySet<Scope>;
}

/** Who calls without a key, where anybody may read. */
export const ANONYMOUS = "anonymous";

/** Who has the machine has every scope, while no keys are made. */
export const LOCAL_CALLER: Caller = { name: LOCAL_OPERATOR, scopes: new Set(SCOPES) };
