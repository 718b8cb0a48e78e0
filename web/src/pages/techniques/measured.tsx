import type { TechniqueKnownFragment } from "../../generated/operations.js";
import { counted, percent } from "../../words/counts.js";

type Measure = TechniqueKnownFragment["measured"];

/** The same in brief, for a list whose head says what it was measured on. */
export function MeasuredInBrief({ measure }: { measure: Measure }) {
  if (measure === null) return <span className="faint">Not measured.</span>;
  const { precision, recall, found, annotated } = measure;
  return (
    <span className="faint">
      {percent(precision)} of {counted(found, "find")} agree, {percent(recall)} of{" "}
      {counted(annotated, "marked passage")} found.
    </span>
  );
}

/** How well the built-in analyzer finds a technique, with what that was measured on. */
export function Measured({ measure }: { measure: Measure }) {
  if (measure === null)
    return (
      <span className="faint">
        Not measured: the annotated articles have fewer than 30 passages of it. Take what is found as a hint.
      </span>
    );
  const { precision, recall, found, annotated, articles, set } = measure;
  return (
    <span className="faint">
      Of {counted(found, "passage")} that the built-in analyzer finds, {percent(precision)} touch one that
      people marked; of {counted(annotated, "passage")} that people marked, it finds {percent(recall)} ({set},{" "}
      {counted(articles, "article")}).
    </span>
  );
}
