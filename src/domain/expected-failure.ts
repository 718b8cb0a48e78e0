import type { Failure } from "./analysis.js";

/** A failure that callers must expect (a blocked address, a page that is no article): it becomes a value in the answer. */
export class ExpectedFailure extends Error {
  constructor(
    readonly code: string,
    /** What happened and what to do next, for the person who asked. */
    message: string,
    /** The path of the input field that it is about, as ["input", "url"]. */
    readonly field: string[] | null = null,
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = "ExpectedFailure";
  }

  toFailure(): Failure {
    return { code: this.code, message: this.message };
  }
}

/** A page that answered that it is not there, and not only that it cannot be had now. */
export class PageGone extends ExpectedFailure {
  constructor(message: string, field: string[]) {
    super("FETCH_FAILED", message, field);
    this.name = "PageGone";
  }
}
