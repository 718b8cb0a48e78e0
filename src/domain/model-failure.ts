/** Why a language model gave no answer that can be used. */
export type ModelFailureReason =
  | "UNAUTHORIZED"
  | "RATE_LIMITED"
  | "UNAVAILABLE"
  | "TIMEOUT"
  | "REJECTED"
  | "REFUSED"
  | "TRUNCATED"
  | "EMPTY"
  | "TOO_LARGE"
  | "INVALID"
  | "OVER_BUDGET";

/** A language model's failure. Its message is ours alone: a server's words may repeat the key or the article. */
export class ModelFailure extends Error {
  constructor(
    readonly reason: ModelFailureReason,
    message: string,
    /** How long the server asks to be left alone; null where it does not say. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(message);
    this.name = "ModelFailure";
  }
}
