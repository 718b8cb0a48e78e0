import type { PlanStep } from "../../src/graph/explain.js";

/** Labels that never have more than a few nodes: reading them all is as good as an index. */
const SMALL_LABELS = ["Technique", "Migration", "MigrationLock", "CommitLock"];

const WHOLE_GRAPH =
  /^(Partitioned)?(AllNodesScan|(Directed|Undirected)(AllRelationshipsScan|\w*RelationshipTypesScan))$/;
const RELATIONSHIP_TYPE = /^(Partitioned)?(Directed|Undirected)\w*RelationshipTypeScan$/;
const LABEL = /LabelsScan$|LabelScan$/;
/** An index read from end to end: good in its order up to a limit, else no better than the label. */
const INDEX_END_TO_END = /^(Partitioned)?NodeIndexScan$/;
const CONSUMES_ALL =
  /^(Top|Sort|Partial\w+|EagerAggregation|Eager|NodeHashJoin|ValueHashJoin|LeftOuterHashJoin)$/;

/** What makes a plan's cost grow with the graph instead of with the answer; empty for a good plan. */
export function planFaults(root: PlanStep): string[] {
  return faultsBelow(root, false);
}

/** `limited`: what is above stops reading as soon as it has enough. */
function faultsBelow(step: PlanStep, limited: boolean): string[] {
  const stopsEarly = step.operator === "Limit" || (limited && !CONSUMES_ALL.test(step.operator));
  const fault = faultOf(step, limited) ? [`${step.operator} ${step.details}`.trim()] : [];
  return [...fault, ...step.children.flatMap((child) => faultsBelow(child, stopsEarly))];
}

function faultOf(step: PlanStep, limited: boolean): boolean {
  if (WHOLE_GRAPH.test(step.operator) || RELATIONSHIP_TYPE.test(step.operator)) return true;
  if (LABEL.test(step.operator)) return !SMALL_LABELS.some((label) => step.details.endsWith(`:${label}`));
  if (INDEX_END_TO_END.test(step.operator)) return !limited;
  return (
    step.operator === "CartesianProduct" && step.children.filter((side) => !givesOneRow(side)).length > 1
  );
}

/** Keeps at most the one row that it gets, or finds one node by a unique property. */
const ONE_ROW =
  /^(Argument|NodeUniqueIndexSeek(\(Locking\))?|MultiNodeIndexSeek|Filter|CacheProperties|CartesianProduct|Projection)$/;

/** A number or list made of everything below it, without a key to group by. */
const isTotal = ({ operator, details }: PlanStep): boolean =>
  /^NodeCountFromCountStore|^RelationshipCountFromCountStore/.test(operator) ||
  (operator === "EagerAggregation" && /^(count|collect|max|min|sum|avg)\(/i.test(details));

/** Two nodes, each found by its id, are a product of one by one, which is no fault. */
function givesOneRow(step: PlanStep): boolean {
  if (isTotal(step)) return true;
  return ONE_ROW.test(step.operator) && !/ IN /.test(step.details) && step.children.every(givesOneRow);
}
