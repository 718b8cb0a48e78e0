/** An error as the API answers it. */
export interface GraphqlError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; requestId?: string | null; missingScope?: string };
}

/** What is known of a failure beside its errors. */
interface Circumstances {
  /** Of HTTP; null over a websocket, or where nobody answered. */
  status?: number | null;
  /** What could be had all the same. */
  data?: unknown;
  retryAfterSeconds?: number | null;
  cause?: unknown;
}

/**
 * Why an operation has no whole answer. `code` is one of docs/errors.md, or one of the client's own: UNREACHABLE where nobody
 * answered, BAD_ANSWER where what answered is no GraphQL.
 */
export class ClaimgraphError extends Error {
  override readonly name = "ClaimgraphError";
  readonly code: string;
  /** Under which whoever runs the server finds it in the log. */
  readonly requestId: string | null;
  readonly status: number | null;
  /** All of them; `code` and `requestId` are those of the first. */
  readonly errors: readonly GraphqlError[];
  /** The rest of the answer: one part that failed leaves the others. */
  readonly data: unknown;
  /** Of RATE_LIMITED: when to try again. */
  readonly retryAfterSeconds: number | null;

  constructor(
    errors: readonly GraphqlError[],
    { status, data, retryAfterSeconds, cause }: Circumstances = {},
  ) {
    super(errors[0]?.message ?? "The operation failed.", { cause });
    this.code = errors[0]?.extensions?.code ?? "BAD_ANSWER";
    this.requestId = errors[0]?.extensions?.requestId ?? null;
    this.errors = errors;
    this.status = status ?? null;
    this.data = data ?? null;
    this.retryAfterSeconds = retryAfterSeconds ?? null;
  }
}

/** A failure that the server did not put into words. */
export const failure = (code: string, message: string, circumstances: Circumstances = {}): ClaimgraphError =>
  new ClaimgraphError([{ message, extensions: { code } }], circumstances);
