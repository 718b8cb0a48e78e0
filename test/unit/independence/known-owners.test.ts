import {
  type DomainOwnership,
  faultsOfOwners,
  KNOWN_OWNERS,
} from "../../../src/domain/independence/known-owners.js";

const line = (more: Partial<DomainOwnership> = {}): DomainOwnership => ({
  domain: "gazette.example",
  publisher: "Quay Media",
  from: "2010-01-01",
  to: null,
  source: "https://registry.example/",
  ...more,
});

describe("the list of owners", () => {
  it("has no faults, and more than one outlet for most owners", () => {
    expect(faultsOfOwners(KNOWN_OWNERS)).toEqual([]);
    const owners = new Set(KNOWN_OWNERS.map(({ publisher }) => publisher));
    expect(KNOWN_OWNERS.length).toBeGreaterThan(2 * owners.size);
  });

  it("lets an outlet have one owner after another", () => {
    const [before, after] = [line({ to: "2015-01-01" }), line({ publisher: "Other", from: "2015-01-01" })];
    expect(faultsOfOwners([before, after])).toEqual([]);
  });

  it.each<[string, DomainOwnership[], string]>([
    ["two owners at once", [line(), line({ publisher: "Other" })], "two owners at once"],
    ["a domain that no source has", [line({ domain: "www.gazette.example" })], "write gazette.example"],
    ["no publisher", [line({ publisher: " " })], "names no publisher"],
    ["a day that is none", [line({ from: "2014" })], "no day"],
    ["an end before the beginning", [line({ to: "2009-01-01" })], "ends before it begins"],
    ["a source that cannot be followed", [line({ source: "common knowledge" })], "no URL"],
  ])("is found out over %s", (_, owners, fault) => {
    expect(faultsOfOwners(owners).join("\n")).toContain(fault);
  });
});
