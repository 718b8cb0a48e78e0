/** How two statements relate. VARIANT: the same event with another number, date, name or scope. */
export type ClaimRelation = "SAME" | "CONTRADICTS" | "VARIANT";

/** What a piece of evidence, or a statement, does to a claim. */
export type Stance = "SUPPORTS" | "REFUTES" | "NEUTRAL";

/** The detail in which a near statement differs. */
export type Mismatch = "NUMBER" | "DATE" | "ENTITY" | "POLARITY" | "SCOPE";

/** What the matcher makes of a pair. `relation` is null where the two are not about the same thing; SAME implies SUPPORTS. */
export interface Comparison {
  relation: ClaimRelation | null;
  /** The statement's towards the claim. */
  stance: Stance;
  /** 0 to 1: how sure the matcher is that both are about the same thing. */
  score: number;
  mismatches: Mismatch[];
}
