import { canonicalName } from "../../../src/domain/entities/canonical-name.js";
import { mayBeOnePerson } from "../../../src/domain/entities/person-names.js";
import { prepareEntities } from "../../../src/services/prepare-article.js";

describe("the name under which a thing is one node across articles", () => {
  it.each([
    ["PLACE", "U.S.", "United States"],
    ["PLACE", "America", "United States"],
    ["PLACE", "UK", "United Kingdom"],
    ["PLACE", "Fla.", "Florida"],
    ["PLACE", "ROME", "Rome"],
    ["PLACE", "Port Ellery", "Port Ellery"],
    ["ORGANIZATION", "FBI", "Federal Bureau of Investigation"],
    ["ORGANIZATION", "Justice Department", "Department of Justice"],
    ["ORGANIZATION", "Ice", "Ice"],
    ["ORGANIZATION", "Obama administration", "Obama administration"],
    ["OTHER", "US", "US"],
  ] as const)("%s %s is %s", (type, name, expected) => {
    expect(canonicalName({ type, name, aliases: [] })).toBe(expected);
  });

  it("is the plain name of a person where the article has it too, and else the fullest", () => {
    const person = (name: string, ...aliases: string[]) => canonicalName({ type: "PERSON", name, aliases });
    expect(person("Joseph R. Holm Jr.", "Joe Holm", "Holm")).toBe("Joe Holm");
    expect(person("Barbara J. Conway", "Conway")).toBe("Barbara J. Conway");
    expect(person("Garrick Stowe Jr.", "Stowe")).toBe("Garrick Stowe Jr.");
  });

  it("makes one node of what two entities of an article come down to, by all their names", () => {
    const prepared = prepareEntities([
      { type: "PLACE", name: "U.S.", aliases: [] },
      { type: "PLACE", name: "America", aliases: [] },
    ]);
    expect(prepared).toMatchObject([{ name: "United States", names: ["United States", "U.S.", "America"] }]);
  });
});

describe("two full names in one article", () => {
  it.each([
    ["Michael R. Dunmore", "Mike Dunmore", true],
    ["Joseph R. Holm Jr.", "Joe Holm", true],
    ["Ruth A. Hale", "Ruth Hale", true],
    ["Ruth A. Hale", "Ruth B. Hale", false],
    ["Desmond Kerr Jr.", "Desmond Kerr", false],
    ["Desmond Kerr Jr.", "Desmond Kerr Sr.", false],
    ["Edwin Marlow", "Tessa Marlow", false],
    ["Ann Lee Hale", "Ann Rose Hale", false],
  ])("%s and %s: one person %s", (one, other, expected) => {
    expect([mayBeOnePerson(one, other), mayBeOnePerson(other, one)]).toEqual([expected, expected]);
  });
});
