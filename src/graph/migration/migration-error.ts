/** What stands in the way of migrating; each message says what to do next. */
export type MigrationErrorCode =
  | "MALFORMED" // a file that cannot be a migration
  | "EDITED" // an applied file has another text now
  | "MISSING" // the database has a migration that the folder has not
  | "OUT_OF_ORDER" // a new file sorts before an applied one
  | "LOCKED" // another runner went on for longer than we wait
  | "LOST_LOCK" // another runner took over while this one was silent
  | "STATEMENT" // the database refused a statement of a file
  | "INDEX"; // an index could not be built

export class MigrationError extends Error {
  constructor(
    readonly code: MigrationErrorCode,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = "MigrationError";
  }
}
