import { getNamedType, type GraphQLObjectType, isNonNullType, isObjectType } from "graphql";

import { buildApiSchema } from "../../../src/server/build-schema.js";
import { FIELD_SCOPES, MUTATION_SCOPES, scopeOfField } from "../../../src/server/field-scopes.js";

const schema = buildApiSchema();
const mutations = Object.keys(schema.getMutationType()!.getFields());

describe("which field needs which scope", () => {
  it.each(mutations)("is said of the mutation %s", (name) => {
    expect(MUTATION_SCOPES).toHaveProperty(name);
  });

  it("is said of nothing that the schema does not have", () => {
    expect(Object.keys(MUTATION_SCOPES).filter((name) => !mutations.includes(name))).toEqual([]);
    const unknown = Object.keys(FIELD_SCOPES).filter((name) => {
      const [typeName = "", fieldName] = name.split(".");
      const type = schema.getType(typeName);
      return !isObjectType(type) || (fieldName !== undefined && !(fieldName in type.getFields()));
    });
    expect(unknown).toEqual([]);
  });

  it("covers every way to the text of an article", () => {
    const texts = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => ["Article", "Analysis", "Snapshot"].includes(name))
      .filter((type) => "text" in type.getFields());
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const { name } of texts) expect(scopeOfField(name, "text")).toBe("text");
  });

  it("is the administrator's where nobody said it, and reading for queries and subscriptions", () => {
    expect(scopeOfField("Mutation", "somethingNew")).toBe("admin");
    expect(scopeOfField("Query", "somethingNew")).toBe("read");
    expect(scopeOfField("Subscription", "claimChanged")).toBe("read");
    expect(scopeOfField("Evidence", "snippet")).toBeNull();
  });

  it("lets no mutation's answer lead further into the graph without reading", () => {
    const open = new Set<string>();
    const walk = (type: GraphQLObjectType): void => {
      if (open.has(type.name)) return;
      open.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const inner = getNamedType(field.type);
        if (isObjectType(inner) && scopeOfField(type.name, field.name) === null) walk(inner);
      }
    };
    for (const { name, type } of Object.values(schema.getMutationType()!.getFields()))
      if (scopeOfField("Mutation", name) !== "read") walk(getNamedType(type) as GraphQLObjectType);
    const answers = /Payload$|^UserError$/;
    // An administrator's keys and webhooks are no part of the graph.
    expect([...open].filter((name) => !answers.test(name)).sort()).toEqual([
      ...["Analysis", "ApiKey", "Claim", "Webhook"],
    ]);
    const shown = ["Analysis", "Claim"].flatMap((name) =>
      Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).filter(
        (field) => scopeOfField(name, field) === null,
      ),
    );
    expect(shown.sort()).toEqual(["completedAt", "createdAt", "failure", "id", "id", "progress", "status"]);
  });

  it("leaves null what a caller may not have, so that the rest of the answer stays", () => {
    const needing = Object.keys(FIELD_SCOPES).filter((name) => FIELD_SCOPES[name] !== null);
    const fields = needing.flatMap((name) => {
      const [typeName = "", fieldName = ""] = name.split(".");
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      return field ? [{ name, blanks: isNonNullType(field.type) }] : [];
    });
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(({ blanks }) => blanks).map(({ name }) => name)).toEqual([]);
  });
});
