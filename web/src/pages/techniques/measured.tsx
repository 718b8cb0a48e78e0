import type { TechniqueKnownFragment } from "../../generated/operations.js";
import { percent } from "../../words/counts.js";

/** How well the built-in analyzer finds a technique, with what that was measured on. */
export function Measured({ measure }: { measure: TechniqueKnownFragment["measured"] }) {
  if (measure === null)
    return (
      <span className="faint">
        Not measured: the annotated articles have fewer than 30 passages of it. Take what is found as a hint.
      </span>
    );
  const { precision, recall, found, annotated, articles, set } = measure;
  return (
    <span className="faint">
      Of {found} passages that the built-in analyzer finds, {percent(precision)} touch one that people marked;
      of {annotated} that people marked, it finds {percent(recall)} ({set}, {articles} articles).
    </span>
  );
}
