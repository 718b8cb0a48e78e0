import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import {
  buildASTSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from "graphql";

import { buildApiSchema } from "../../../src/server/build-schema.js";

/** The names that outside checks rely on stand beside the repository; where they are absent, these tests stand aside. */
const CONTRACT = fileURLToPath(new URL("../../../../shared/contract.graphql", import.meta.url));
const whereContract = existsSync(CONTRACT) ? describe : describe.skip;

/** Fields of later issues; when one arrives it must be taken out of here. */
const STILL_MISSING: string[] = [];

/** Types that only those fields use. */
const OF_LATER_ISSUES = /^Reverify\w+$/;

/** The contract leaves the connections to Relay: they are added here, so that it is a whole schema. */
function readContract(): GraphQLSchema {
  const source = readFileSync(CONTRACT, "utf8");
  const code = source.replaceAll(/#.*$/gm, "");
  const names = new Set([...code.matchAll(/\b(\w+)Connection\b/g)].map(([, name]) => name!));
  const connections = [...names].map(
    (name) => `
      type ${name}Edge { node: ${name}! cursor: String! }
      type ${name}Connection { edges: [${name}Edge!]! nodes: [${name}!]! pageInfo: PageInfo! totalCount: Int! }`,
  );
  const pageInfo =
    "type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }";
  return buildASTSchema(parse([source, pageInfo, ...connections].join("\n")));
}

type Shape = Map<string, string>;

/** "Type.field(argument): type" for all there is, so that two schemas can be compared name by name. */
function shapeOf(schema: GraphQLSchema): Shape {
  const shape: Shape = new Map();
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"))) {
    if (isEnumType(type)) for (const { name } of type.getValues()) shape.set(`${type.name}.${name}`, "value");
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    if (isObjectType(type))
      for (const { name } of type.getInterfaces()) shape.set(`${type.name} implements ${name}`, "");
    for (const field of Object.values(type.getFields())) {
      shape.set(`${type.name}.${field.name}`, String(field.type));
      if ("args" in field)
        for (const arg of field.args) shape.set(`${type.name}.${field.name}(${arg.name})`, String(arg.type));
    }
  }
  return shape;
}

whereContract("the contract", () => {
  const contract = shapeOf(readContract());
  const ours = shapeOf(buildApiSchema());
  const promised = [...contract].filter(([name]) => !OF_LATER_ISSUES.test(name.split(/[. ]/)[0]!));

  it("is kept with exactly its types wherever a name of it exists", () => {
    const different = promised.filter(([name, type]) => ours.has(name) && ours.get(name) !== type);
    expect(different.map(([name, type]) => `${name}: ${ours.get(name)} instead of ${type}`)).toEqual([]);
  });

  it("lacks only what later issues bring", () => {
    const missing = promised.map(([name]) => name).filter((name) => !ours.has(name));
    const unexpected = missing.filter((name) => !STILL_MISSING.some((known) => name.startsWith(known)));
    console.info(`Of the contract still missing: ${missing.join(", ")}`);
    expect(unexpected).toEqual([]);
    expect(STILL_MISSING.filter((known) => !missing.some((name) => name.startsWith(known)))).toEqual([]);
  });
});
