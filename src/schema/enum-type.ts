import { registerEnumType } from "type-graphql";

/**
 * Registers a GraphQL enum from its values and what each of them means, and gives the object to use as a type.
 * `Record<Value, string>` makes the compiler ask for every value that the domain has.
 */
export function enumType<Value extends string>(
  name: string,
  description: string,
  meanings: Record<Value, string>,
): Record<Value, Value> {
  const values = Object.keys(meanings) as Value[];
  const enumObject = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: meanings[value] }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject;
}
