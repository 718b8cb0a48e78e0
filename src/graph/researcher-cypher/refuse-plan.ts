import type { PlanStep } from "../explain.js";
import { refuseQuery } from "./refuse-query.js";

/** What a plan is made of. Scans of everything, procedures, files and all that writes are not among it. */
const READING = new Set([
  ...["ProduceResults", "Projection", "CacheProperties", "Argument", "Apply", "Optional", "Unwind"],
  ...["Filter", "Limit", "ExhaustiveLimit", "Skip", "Distinct", "OrderedDistinct", "Eager"],
  ...["Sort", "PartialSort", "Top", "PartialTop", "EagerAggregation", "OrderedAggregation"],
  ...["NodeByLabelScan", "UnionNodeByLabelsScan", "PartitionedNodeByLabelScan"],
  ...["NodeIndexSeek", "NodeIndexSeekByRange", "NodeUniqueIndexSeek", "NodeUniqueIndexSeekByRange"],
  ...["NodeIndexScan", "NodeIndexContainsScan", "NodeIndexEndsWithScan", "MultiNodeIndexSeek"],
  ...["DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan"],
  ...["DirectedUnionRelationshipTypesScan", "UndirectedUnionRelationshipTypesScan"],
  ...["Expand(All)", "Expand(Into)", "OptionalExpand(All)", "OptionalExpand(Into)"],
  ...["VarLengthExpand(All)", "VarLengthExpand(Into)", "VarLengthExpand(Pruning)"],
  ...["VarLengthExpand(Pruning,BFS,All)", "VarLengthExpand(Pruning,BFS,Into)"],
  ...["SemiApply", "AntiSemiApply", "SelectOrSemiApply", "SelectOrAntiSemiApply"],
  ...["LetSemiApply", "LetAntiSemiApply", "LetSelectOrSemiApply", "LetSelectOrAntiSemiApply", "RollUpApply"],
  ...["NodeHashJoin", "ValueHashJoin", "NodeLeftOuterHashJoin", "NodeRightOuterHashJoin"],
  ...["CartesianProduct", "Union", "OrderedUnion"],
  ...["NodeCountFromCountStore", "RelationshipCountFromCountStore"],
]);

/** About what the database goes through in the time that a query has. */
const MOST_ROWS = 10_000_000;

/** Refuses a plan that does what a question needs not do, or that goes through too much. */
export function refusePlan(step: PlanStep): void {
  if (!READING.has(step.operator))
    refuseQuery(`The database would answer this by ${step.operator}, which queries may not use.`);
  if (step.estimatedRows > MOST_ROWS)
    refuseQuery(
      `The database would go through about ${Math.round(step.estimatedRows)} rows; ${MOST_ROWS} are allowed. Ask about fewer at once.`,
    );
  step.children.forEach(refusePlan);
}

/** The most rows that a step of the plan is thought to have. */
export const dearestStep = (step: PlanStep): number =>
  Math.max(step.estimatedRows, ...step.children.map(dearestStep));
