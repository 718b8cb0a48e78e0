import type { Instant } from "../domain/instant.js";
import type { Dated } from "../loaders/batching.js";
import { badInput } from "./bad-input.js";

/** What `asOf` arguments say of themselves. */
export const AS_OF = {
  nullable: true,
  description:
    "The graph as it stood then, by when facts were recorded; now when left out. How wordings are grouped into claims is as today, and what was removed since is gone.",
};

/** The instant that is asked of, as what is read of it carries it; refuses one that is still to come. */
export function asked(asOf: Instant | null | undefined): Dated {
  if (asOf == null) return {};
  if (asOf > new Date().toISOString())
    throw badInput("`asOf` lies in the future: give an instant that has passed, or leave it out for now.");
  return { asOf };
}
