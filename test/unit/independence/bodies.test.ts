import { BODIES, type Body, bodyOfDomain, resolveBody } from "../../../src/domain/independence/bodies.js";
import { faultsOfBodies } from "../../../src/domain/independence/faults-of-bodies.js";
import { sourceDomain } from "../../../src/domain/source-identity.js";

const body = (name: string, more: Partial<Body> = {}): Body => ({
  name,
  source: "https://registry.example/",
  ...more,
});

describe("the list of bodies", () => {
  it("has no faults", () => {
    expect(faultsOfBodies(BODIES)).toEqual([]);
  });

  it.each<[string, Body[], string]>([
    [
      "a name of two bodies",
      [body("Mill Board"), body("Sea Board", { aliases: ["the mill board"] })],
      "mill board",
    ],
    [
      "a domain of two bodies",
      ["A", "B"].map((name) => body(name, { domains: ["mill.example"] })),
      "mill.example",
    ],
    ["a parent that is not there", [body("Mill Board", { parent: "Council" })], "“Council” is not listed"],
    ["a circle", [body("A", { parent: "B" }), body("B", { parent: "A" })], "part of itself"],
    ["a domain that no source has", [body("A", { domains: ["news.mill.example"] })], "write mill.example"],
    ["a day that is none", [body("A", { since: "2014" })], "no day"],
    ["a source that cannot be followed", [body("A", { source: "its annual report" })], "no URL"],
  ])("is found out over %s", (_, bodies, fault) => {
    expect(faultsOfBodies(bodies).join("\n")).toContain(fault);
  });
});

describe("bodies", () => {
  it("counts what a body's parts and sites say as the body's word", () => {
    expect(bodyOfDomain(sourceDomain("https://ec.europa.eu/commission/1"))).toEqual(
      resolveBody("the European Commission"),
    );
    expect(resolveBody("OSTP").name).toBe("White House");
    expect(bodyOfDomain("nobody.example")).toBeNull();
  });

  it("lets what joined its parent later stand for itself before", () => {
    expect(resolveBody("Monsanto", "2017-03-01T00:00:00.000Z").name).toBe("Monsanto");
    expect(resolveBody("Monsanto", "2019-03-01T00:00:00.000Z").name).toBe("Bayer");
  });

  it.each([
    ["the French interior ministry", "Ministry of the Interior of France"],
    ["France’s Interior Ministry", "Ministry of the Interior of France"],
    ["Ministry of Health of Peru", "Ministry of Health of Peru"],
    ["Germany's foreign ministry", "Foreign Office of Germany"],
    ["Auswärtiges Amt", "Foreign Office of Germany"],
    ["the U.S. government", "White House"],
    ["the Dutch farm ministry", "Ministry of Agriculture of the Netherlands"],
    ["Northern Rail Agency", "Northern Rail Agency"],
  ])("knows %s", (name, known) => {
    expect(resolveBody(name).name).toBe(known);
  });

  it("keeps the same ministry of two countries apart", () => {
    expect(resolveBody("Peru's health ministry").key).not.toBe(resolveBody("Chile's health ministry").key);
  });
});
