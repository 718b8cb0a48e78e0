import { BODIES, bodyOfDomain, resolveBody } from "../../../src/domain/independence/bodies.js";
import { sourceDomain } from "../../../src/domain/source-identity.js";

describe("bodies", () => {
  it("names only domains by which sources are identified, else none would ever match", () => {
    const domains = BODIES.flatMap((body) => body.domains ?? []);
    expect(domains.map((domain) => sourceDomain(`https://${domain}/news`))).toEqual(domains);
  });

  it("names only parents that it lists, under the parent's own name", () => {
    const names = new Set(BODIES.map(({ name }) => name));
    expect(BODIES.flatMap(({ parent }) => parent ?? []).filter((parent) => !names.has(parent))).toEqual([]);
  });

  it("gives each name to one body", () => {
    for (const { name, aliases = [] } of BODIES)
      expect(aliases.map((alias) => resolveBody(alias).key)).toEqual(
        aliases.map(() => resolveBody(name).key),
      );
  });

  it("counts what a body's parts and sites say as the body's word", () => {
    expect(bodyOfDomain(sourceDomain("https://ec.europa.eu/commission/1"))).toEqual(
      resolveBody("the European Commission"),
    );
    expect(resolveBody("OSTP").name).toBe("White House");
  });
});
