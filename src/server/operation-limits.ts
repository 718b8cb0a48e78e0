import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";

import { depthOfOperation } from "./operation-depth.js";

/** The page of an analysis is 8 deep. Cycles in the graph (claim, mention, claim, …) make any depth possible. */
export const DEEPEST_OPERATION = 15;

/** One operation may ask for about this many fields. The page of an analysis with ten pieces of evidence a claim takes a sixth. */
export const DEAREST_OPERATION = 50_000;

/** How long lists without an argument are taken to be: the claims of an article, the origins of a verdict. */
const USUAL_LIST = 10;
const USUAL_PAGE = 20;

/** A field costs 1; what is in a list costs as often as the list may be long, `first` and `last` being taken at their word. */
const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (getNamedType(field.type).name.endsWith("Connection"))
    return 1 + Math.max(1, last ?? first ?? USUAL_PAGE) * childComplexity;
  // The nodes and edges of a page are counted with the page.
  if (!isListType(getNullableType(field.type)) || type.name.endsWith("Connection"))
    return 1 + childComplexity;
  return 1 + Math.max(1, first ?? listLength(args)) * childComplexity;
};

/** `nodes(ids:)` gives as many as it is given. */
function listLength({ ids }: { [argument: string]: unknown }): number {
  return Array.isArray(ids) ? ids.length : USUAL_LIST;
}

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: "TOO_COMPLEX", http: { status: 400 } } });
}

/** Longer than any honest operation; shorter than what would keep the parser busy. */
export const MOST_TOKENS = 2_000;

interface MeasuredOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Record<string, unknown>;
  operationName?: string | null | undefined;
}

/** Throws for an operation that is nested too deep or asks for more than `allowed` at once; gives what it costs. */
export function limitOperation(measured: MeasuredOperation, allowed = DEAREST_OPERATION): number {
  const { schema, document, operation, variables, operationName } = measured;
  const depth = operation ? depthOfOperation(document, operation) : 0;
  if (depth > DEEPEST_OPERATION)
    refuse(
      `This operation is ${depth} levels deep; ${DEEPEST_OPERATION} are allowed. Ask for the inner part by its id.`,
    );
  const cost = costOf({ schema, query: document, variables, operationName: operationName ?? undefined });
  if (cost !== null && cost > allowed)
    refuse(
      `This operation may ask for about ${cost} fields; ${allowed} are allowed. Ask for fewer entries with \`first\`, or for less of each.`,
    );
  return cost ?? 1;
}

/** Null where variables do not fit the operation: execution says so, and better. */
export function costOf(operation: Omit<Parameters<typeof getComplexity>[0], "estimators">): number | null {
  try {
    return getComplexity({ ...operation, estimators: [estimateCost] });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
