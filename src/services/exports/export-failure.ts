import type { Failure } from "../../domain/analysis.js";
import { ExpectedFailure } from "../../domain/expected-failure.js";
import { GraphError } from "../../graph/graph-error.js";

/** An export that stops its process every time must not do so for ever. */
export const MOST_ATTEMPTS = 4;

export const interrupted = () =>
  new ExpectedFailure(
    "INTERRUPTED",
    `The export was interrupted ${MOST_ATTEMPTS} times and is not tried again by itself. Look into the server's log, then start it again.`,
  );

const DISK_FULL: Failure = {
  code: "DISK_FULL",
  message:
    "There is no room left for the files. Remove exports that are not needed, or make room in DATA_DIR, then start it again.",
};

const TIMEOUT: Failure = {
  code: "TIMEOUT",
  message:
    "The database took too long over a part of the export and stopped it. Start it again when less is going on, or ask for less: a claim with all its mentions is read at once. Whoever runs this Claimgraph can look into the log.",
};

const DATABASE_UNAVAILABLE: Failure = {
  code: "DATABASE_UNAVAILABLE",
  message: "The database did not answer. Start the export again in a moment.",
};

/** A bug: whoever runs the server is told of it. */
export const INTERNAL: Failure = {
  code: "INTERNAL",
  message:
    "Something went wrong that should not have. Start it again; if it happens again, look into the server's log.",
};

/** Why an export ended, as whoever asked for it is told. */
export function exportFailure(error: unknown): Failure {
  if (error instanceof ExpectedFailure) return error.toFailure();
  if (error instanceof GraphError && error.code === "TIMEOUT") return TIMEOUT;
  if (error instanceof GraphError && error.code === "UNAVAILABLE") return DATABASE_UNAVAILABLE;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOSPC" || code === "EDQUOT" ? DISK_FULL : INTERNAL;
}
