import { Kind, parse, visit } from "graphql";

import { readProjectFile } from "../documents/source-files.js";

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  "a all also an and any are as at been by each for from had has have here his how in is it its no not of on one only or that the their them there they this to was were what when which who whose with".split(
    " ",
  ),
);

const stem = (word: string): string => word.replace(/(ing|ed|es|s)$/, "");
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const partsOf = (name: string): string[] => wordsOf(name.replaceAll(/[A-Z]/g, " $&").replaceAll("_", " "));

/** How many words a description has that neither are empty nor stand in the name. */
function saysBeyond(name: string, description: string): number {
  const named = new Set([...partsOf(name), ...wordsOf(name)].map(stem));
  return wordsOf(description).filter((word) => !EMPTY.has(word) && !named.has(stem(word))).length;
}

interface Described {
  kind: Kind;
  name: { value: string };
  description?: { value: string };
}

const DESCRIBED = /Definition$/;

/** What of a schema has no description, or one that says no more than its name. */
function saysNothing(schema: string): string[] {
  const faults: string[] = [];
  const around: string[] = [];
  visit(parse(schema, { noLocation: true }), {
    enter: (node) => {
      if (!DESCRIBED.test(node.kind) || !("name" in node) || node.kind === Kind.OPERATION_DEFINITION) return;
      const { name, description } = node as Described;
      around.push(name.value);
      if (saysBeyond(name.value, description?.value ?? "") < 2)
        faults.push(`${around.join(".")}: "${description?.value ?? ""}"`);
    },
    leave: (node) => {
      if (DESCRIBED.test(node.kind) && "name" in node) around.pop();
    },
  });
  return faults;
}

it("says of every type, field, argument, input and value more than its name does", () => {
  expect(saysNothing(readProjectFile("schema.graphql"))).toEqual([]);
});

it("sees what has no description, and what has one that says nothing", () => {
  const schema = `"""How a page is found."""
    type Address {
      """Its address."""
      address: String
      line: Int
      """How many visitors came that day."""
      visitors("The day." day: Int): Int
    }`;
  expect(saysNothing(schema)).toEqual([
    'Address.address: "Its address."',
    'Address.line: ""',
    'Address.visitors.day: "The day."',
  ]);
});
