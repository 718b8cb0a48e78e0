import { type FieldNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from "graphql";

type Fragments = Map<string, FragmentDefinitionNode>;

/** The fields of an operation that have no value anywhere in its answer, by their path; empty lists and null are no values. */
export function unansweredFields(text: string, data: unknown): string[] {
  const { definitions } = parse(text);
  const fragments: Fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation ? unansweredIn(operation.selectionSet, [data], { fragments, path: "" }) : [];
}

/** `objects` are all that the answer has at this place. */
function unansweredIn(
  selectionSet: SelectionSetNode,
  objects: readonly unknown[],
  at: { fragments: Fragments; path: string },
): string[] {
  return fieldsOf(selectionSet, at.fragments).flatMap((field) => {
    const name = field.alias?.value ?? field.name.value;
    const path = at.path === "" ? name : `${at.path}.${name}`;
    const values = objects
      .flatMap((object) => flat((object as Record<string, unknown>)[name]))
      .filter((value) => value !== null && value !== undefined);
    if (values.length === 0) return [path];
    return field.selectionSet ? unansweredIn(field.selectionSet, values, { ...at, path }) : [];
  });
}

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);

function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments.get(selection.name.value)!.selectionSet, fragments);
  });
}
