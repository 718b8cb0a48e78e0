import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import {
  getOperationAST,
  type GraphQLSchema,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const project = resolve(import.meta.dirname, "../..");

/** An operation that a page of the documentation shows. */
export interface DocumentedOperation {
  /** The page and the line, as "docs/guide.md:12". */
  place: string;
  text: string;
  kind: OperationTypeNode;
}

/** The pages that show operations: all of docs/ but the decisions, and the READMEs. */
export const documentationPages = (): string[] => [
  "README.md",
  "packages/client/README.md",
  ...readdirSync(join(project, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const readPage = (page: string): string => readFileSync(join(project, page), "utf8");

/** The blocks of a language that a page shows, each with its place. */
export function codeBlocks(page: string, language: string): { place: string; code: string }[] {
  const text = readPage(page);
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map((block) => ({
    place: `${page}:${text.slice(0, block.index).split("\n").length}`,
    code: block[1]!,
  }));
}

/** Every operation of the documentation: its blocks in GraphQL, and what stands in a line and begins at a root. */
export function documentedOperations(schema: GraphQLSchema): DocumentedOperation[] {
  return documentationPages().flatMap((page) => [
    ...codeBlocks(page, "graphql").map(({ place, code }) => ({ place, ...operation(code) })),
    ...fieldsInProse(schema, page),
  ]);
}

const operation = (text: string) => ({ text, kind: getOperationAST(parse(text))!.operation });

/** A line shows a root field alone, as `claim(id: $claimId) { text }`: here it becomes an operation. */
function fieldsInProse(schema: GraphQLSchema, page: string): DocumentedOperation[] {
  const lines = readPage(page)
    .split("\n")
    .map((line, at) => ({ line, place: `${page}:${at + 1}` }));
  return lines.flatMap(({ line, place }) =>
    [...line.matchAll(/`(\w+)(\([^`]*\))? (\{[^`]*\})`/g)].flatMap(([code, name, args]) => {
      const kind = rootOf(schema, name!, args !== undefined);
      return kind === null ? [] : [{ place, text: wholeOperation(schema, kind, code.slice(1, -1)), kind }];
    }),
  );
}

/** Null for what begins at no root: a field of another type, and one that leaves out what its root needs. */
function rootOf(schema: GraphQLSchema, name: string, hasArguments: boolean): OperationTypeNode | null {
  const inQuery = schema.getQueryType()?.getFields()[name];
  const field = inQuery ?? schema.getMutationType()?.getFields()[name];
  if (!field || (!hasArguments && field.args.some(isRequiredArgument))) return null;
  return inQuery ? OperationTypeNode.QUERY : OperationTypeNode.MUTATION;
}

/** Declares the variables that a root field uses, each with the type of the place where it stands. */
function wholeOperation(schema: GraphQLSchema, kind: OperationTypeNode, field: string): string {
  const document = parse(`${kind} { ${field} }`);
  const types = new Map<string, string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable: ({ name }) => void types.set(name.value, String(info.getInputType())),
    }),
  );
  const declared = [...types].map(([name, type]) => `$${name}: ${type}`).join(", ");
  return `${kind} ${declared === "" ? "" : `(${declared})`} { ${field} }`;
}

/** The names of the variables that an operation takes. */
export function variablesOf(text: string): string[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
}
