import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** The page of an analysis is 8 deep. Cycles in the graph (claim, mention, claim, …) make any depth possible. */
export const DEEPEST_OPERATION = 15;

/**
 * Refuses operations that are nested too deep. Fragments are measured once each, so that fragments of fragments cost no more
 * than their text; introspection is left out, because GraphQL itself limits it.
 */
export function operationDepthRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        if (selection.name.value.startsWith("__")) return 0;
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      }),
    );
  const fragmentDepth = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Set before measuring: a fragment that contains itself is another rule's to refuse, and must not keep us here.
    measured.set(name, 0);
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet);
      if (depth <= DEEPEST_OPERATION) return;
      const message = `This operation is ${depth} levels deep; ${DEEPEST_OPERATION} are allowed. Ask for the inner part by its id.`;
      context.reportError(
        new GraphQLError(message, { nodes: [operation], extensions: { code: "TOO_COMPLEX" } }),
      );
    },
  };
}
