import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  isInputObjectType,
  isListType,
  isObjectType,
} from "graphql";

import { SCOPES } from "../../../src/domain/access.js";
import { oversizedPart } from "../../../src/resolvers/argument-bounds.js";
import { buildApiSchema } from "../../../src/server/build-schema.js";

interface Way {
  path: string;
  list: boolean;
  /** The arguments with a value there. */
  args: (value: unknown) => object;
}

/** Where an argument can have a list or a text, at most one level into an input. */
function waysOf({ name, type }: GraphQLArgument): Way[] {
  const given = getNullableType(type);
  if (isListType(given)) return [{ path: name, list: true, args: (value) => ({ [name]: value }) }];
  if (!isInputObjectType(given)) return [];
  return Object.values(given.getFields()).flatMap((field): Way[] => {
    const inner = getNullableType(field.type);
    const args = (value: unknown) => ({ [name]: { [field.name]: value } });
    const path = `${name}.${field.name}`;
    if (isListType(inner)) return [{ path, list: true, args }];
    return String(inner) === "String" ? [{ path, list: false, args }] : [];
  });
}

const schema = buildApiSchema();
const asked = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name !== "Mutation" && !name.startsWith("__"))
  .flatMap((type) =>
    (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]).flatMap((field) =>
      field.args.flatMap(waysOf).map((way) => ({ ...way, field, at: `${type.name}.${field.name}` })),
    ),
  );
const lists = asked.filter(({ list }) => list);
const texts = asked.filter(({ list }) => !list);

const context = { caller: { name: "Ada", scopes: new Set(SCOPES) }, services: {}, timeField: null };
const refuses = (
  { field, args }: Pick<(typeof asked)[number], "field" | "args">,
  value: unknown,
  why: string,
) => expect(async () => field.resolve!({}, args(value) as never, context, {} as never)).rejects.toThrow(why);

describe("what is asked", () => {
  it("has lists and texts", () => {
    expect(lists.length).toBeGreaterThan(20);
    expect(texts.map(({ at, path }) => `${at} ${path}`)).toContain("Query.claims filter.text");
  });

  it.each(lists.map((way) => [`${way.at} ${way.path}`, way] as const))(
    "takes no more than a hundred values: %s",
    async (_, way) => {
      const values = Array.from({ length: 101 }, (_value, at) => `value${at}`);
      await refuses(way, values, `\`${way.path}\` takes up to 100; ask again with fewer.`);
      await refuses(way, ["x".repeat(1_001)], `\`${way.path}\` takes values of up to 1000`);
    },
  );

  it.each(texts.map((way) => [`${way.at} ${way.path}`, way] as const))(
    "takes no endless text: %s",
    (_, way) => refuses(way, "x".repeat(2_001), `\`${way.path}\` takes up to 2000 characters`),
  );

  it.each([
    ["searchClaims", "text", (text: unknown) => ({ text })],
    ["compareStatements", "claim", (claim: unknown) => ({ claim, statement: "A statement." })],
    ["compareStatements", "statement", (statement: unknown) => ({ claim: "A claim.", statement })],
  ])("takes a statement and no whole text: %s %s", async (name, argument, args) => {
    const field = schema.getQueryType()!.getFields()[name] as GraphQLField<unknown, unknown>;
    for (const text of ["x".repeat(2_001), " "])
      await refuses({ field, args }, text, `\`${argument}\` takes a statement of 1 to 2000`);
  });

  it("may have a hundred values and long names", () => {
    const filter = {
      ...{ source: Array.from({ length: 100 }, () => "x".repeat(1_000)), text: "x".repeat(2_000) },
      ...{ entity: null, minOrigins: 3 },
    };
    expect(oversizedPart(filter, ["filter"])).toBeNull();
    expect(oversizedPart(null, ["filter"])).toBeNull();
    expect(oversizedPart(undefined, ["filter"])).toBeNull();
  });
});
