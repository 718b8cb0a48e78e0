import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";

import { type KnownArguments, requiredArguments, writtenArguments } from "./known-arguments.js";

export type Field = GraphQLField<unknown, unknown>;

/** A type that a query reaches, and by which fields, from the root on. */
export interface Reached {
  type: GraphQLObjectType;
  path: Field[];
}

export const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith("Connection");

const givesList = (field: Field): boolean => isListType(getNullableType(field.type));

/** Whether a field gives many things that have fields of their own; a list of plain values asks nothing more for each. */
export const isListOfThings = (field: Field): boolean =>
  isConnection(field) || (givesList(field) && !isLeafType(getNamedType(field.type)));

/** What a field gives in the end: a connection's nodes, a list's entries, or its one object. */
export function itemType(field: Field): GraphQLNamedType {
  const named = getNamedType(field.type);
  if (!isConnection(field) || !isObjectType(named)) return named;
  return getNamedType(named.getFields()["nodes"]!.type);
}

/** Types that stand between a list and its entries; they are asked with the list. */
const isBetween = (name: string): boolean => /(Connection|Edge)$|^PageInfo$/.test(name);

/**
 * Every type that a query reaches, by the shortest way, lists before single things: a field of the root that gives one node
 * would give no more than one of a kind. Fields that need an argument are gone through last.
 */
export function reachedTypes(schema: GraphQLSchema): Reached[] {
  const root: Reached = { type: schema.getQueryType()!, path: [] };
  const found = new Map([[root.type.name, root]]);
  for (const needy of [false, true]) {
    for (const { type, path } of found.values()) {
      for (const field of fieldsOf(type)) {
        const next = itemType(field);
        if (requiredArguments(field).length > 0 !== needy || (path.length === 0 && givesOneNode(field)))
          continue;
        if (type.name === "Change" && field.name === "analysis") continue; // most changes are of none
        if (isObjectType(next) && !isBetween(next.name) && !found.has(next.name))
          found.set(next.name, { type: next, path: [...path, field] });
      }
    }
  }
  return [...found.values()];
}

export const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

function givesOneNode(field: Field): boolean {
  const type = getNamedType(field.type);
  const isNode = isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().length > 0);
  return isNode && !isListOfThings(field);
}

/** A field with its arguments and, around the selection, what a connection has around its nodes. */
export function written(
  field: Field,
  known: KnownArguments,
  selection: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const inner = isConnection(field)
    ? `{ totalCount pageInfo { hasNextPage } nodes { ${selection} } }`
    : `{ ${selection} }`;
  return `${field.name}${writtenArguments(field, known, more)} ${inner}`;
}

/** All plain values of a type and, so many levels down, those of what it leads to. */
export function everything(
  type: GraphQLNamedType,
  known: KnownArguments,
  schema: GraphQLSchema,
  levels = 1,
): string {
  if (isInterfaceType(type))
    return [
      "__typename",
      ...schema.getPossibleTypes(type).map((one) => fragment(one, known, schema, levels)),
    ].join(" ");
  if (!isObjectType(type)) return "__typename";
  return ["__typename", ...selectionsOf(type, known, schema, levels).map(({ text }) => text)].join(" ");
}

function selectionsOf(type: GraphQLObjectType, known: KnownArguments, schema: GraphQLSchema, levels: number) {
  return fieldsOf(type).flatMap((field) => {
    if (isLeafType(getNamedType(field.type)))
      return [{ field, text: `${field.name}${writtenArguments(field, known)}` }];
    if (levels === 0) return [];
    return [{ field, text: written(field, known, everything(itemType(field), known, schema, levels - 1)) }];
  });
}

/** Fields of one name may differ between types, so each has its type in its name. */
const fragment = (
  type: GraphQLObjectType,
  known: KnownArguments,
  schema: GraphQLSchema,
  levels: number,
): string =>
  `... on ${type.name} { ${selectionsOf(type, known, schema, levels)
    .map(({ text }) => `${type.name}_${text.split(/\W/, 1)[0]}: ${text}`)
    .join(" ")} }`;

/** A query that goes along a path and asks `selection` of what is at its end. */
export const along = (path: readonly Field[], known: KnownArguments, selection: string): string =>
  path.reduceRight((inner, field) => written(field, known, inner), selection);

/** What stands at the end of a path of fields in an answer, pages and lists gone into. */
export function entriesAt(answer: unknown, path: readonly Field[]): unknown[] {
  if (answer === null || answer === undefined) return [];
  if (Array.isArray(answer)) return answer.flatMap((each) => entriesAt(each, path));
  const record = answer as Record<string, unknown>;
  if ("nodes" in record && "pageInfo" in record) return entriesAt(record["nodes"], path);
  const [field, ...rest] = path;
  return field === undefined ? [answer] : entriesAt(record[field.name], rest);
}
