/** What went wrong at the database, said once and without its words: callers decide by `code` and `retryable`. */
export type GraphErrorCode =
  "UNAVAILABLE" | "UNAUTHORIZED" | "TIMEOUT" | "CONSTRAINT" | "STATEMENT" | "SHAPE";

export class GraphError extends Error {
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    readonly retryable: boolean,
    options: { cause: unknown },
  ) {
    super(message, options);
    this.name = "GraphError";
  }
}
