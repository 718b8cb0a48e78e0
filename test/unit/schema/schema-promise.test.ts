import { buildSchema } from "graphql";

import { badDeprecations, brokenPromises } from "../../../scripts/schema-promise.js";

const RELEASED = `# Released as 0.1.0: what clients rely on.
type Query {
  articles(first: Int, page: Int @deprecated(reason: "Use \`first\`; until 2027-01-31.")): [String!]!
  headline: String @deprecated(reason: "Use \`title\`; until 2027-01-31.")
  title: String
}
enum Order { NEWEST OLDEST }
`;
const NOW = { version: "0.1.0", today: "2026-12-01" };

const after = (change: (schema: string) => string, now = NOW) =>
  brokenPromises(RELEASED, buildSchema(change(RELEASED)), now);

describe("what clients of the released schema rely on", () => {
  it("is kept by what is added", () => {
    const more = (schema: string) => schema.replace("title: String", "title: String\n  subtitle: String");
    expect(after(more)).toEqual([]);
  });

  it.each([
    ["a field that goes", "  title: String\n", "", "Query.title was removed."],
    ["a value that goes", "NEWEST OLDEST", "NEWEST", "OLDEST was removed from enum type Order."],
    ["a field that may be null now", "[String!]!", "[String!]", "Query.articles changed type"],
    [
      "an argument that is needed now",
      "first: Int",
      "first: Int!",
      "Query.articles arg first has changed type",
    ],
  ])("is broken by %s", (_what, old, present, says) => {
    expect(after((schema) => schema.replace(old, present))).toEqual([expect.stringContaining(says)]);
  });

  it("may be broken by a release that says so in its version", () => {
    const without = (schema: string) => schema.replace("  title: String\n", "");
    expect(after(without, { ...NOW, version: "0.1.1" })).toHaveLength(1);
    expect(after(without, { ...NOW, version: "0.2.0" })).toEqual([]);
    expect(after(without, { ...NOW, version: "1.0.0" })).toEqual([]);
  });

  it("does not have what was deprecated until a day that is over", () => {
    const cleaned = (schema: string) =>
      schema.replace(/ {2}headline.*\n/, "").replace(/, page: Int @deprecated\(.*?\)(?=\))/, "");
    expect(cleaned(RELEASED)).not.toContain("deprecated");
    expect(after(cleaned)).toHaveLength(2);
    expect(after(cleaned, { ...NOW, today: "2027-02-01" })).toEqual([]);
  });
});

describe("a deprecation", () => {
  const deprecated = (reason: string) =>
    badDeprecations(`type Query { old: Int @deprecated${reason === "" ? "" : `(reason: "${reason}")`} }`);

  it("says what to use instead, and until when the old name stays", () => {
    expect(deprecated("Use `title`; until 2027-01-31.")).toEqual([]);
  });

  it.each([
    "",
    "Old.",
    "Use `title`.",
    "Until 2027-01-31.",
    "Use `title` until spring.",
    "Use `title`; until 2027-02-31.",
  ])("is refused that says %p", (reason) =>
    expect(deprecated(reason)).toEqual([expect.stringContaining("Query.old: ")]),
  );
});
