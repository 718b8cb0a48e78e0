import type { ClaimSourceRole, MatrixRowFragment } from "../../../web/src/generated/operations.js";
import {
  cellOf,
  copiedFrom,
  hasMoreOutlets,
  outletsOf,
} from "../../../web/src/pages/outlets/matrix-cells.js";

const outlet = (id: string) => ({ id, name: id, domain: `${id}.example` });
const stating = (roles: Record<string, ClaimSourceRole>) => ({
  totalCount: Object.keys(roles).length,
  nodes: Object.entries(roles).map(([id, role]) => ({
    ...{ role, firstSeenAt: "2026-05-03T00:00:00.000Z", source: outlet(id) },
  })),
});

/** A claim of these outlets, each with one article, which the outlets of `deniedBy` contradict. */
function row(roles: Record<string, ClaimSourceRole>, deniedBy: string[] = []): MatrixRowFragment {
  const denial = {
    id: "denial",
    sources: stating(Object.fromEntries(deniedBy.map((id) => [id, "REPEATER"]))),
  };
  return {
    ...{ id: "claim", text: "The lock is open.", verdict: { value: "SINGLE_SOURCE", flags: [] } },
    sources: stating(roles),
    mentions: {
      nodes: Object.entries(roles).map(([id, role]) => ({
        id: `mention of ${id}`,
        article: {
          ...{ id: `article of ${id}`, source: { id } },
          derivedFrom:
            role === "COPY"
              ? [
                  { origin: "Northwire", article: null },
                  { origin: "The Vale", article: { source: { id: "vale" } } },
                ]
              : [],
        },
      })),
    },
    relatedClaims: {
      totalCount: deniedBy.length > 0 ? 1 : 0,
      nodes: deniedBy.length > 0 ? [{ claim: denial }] : [],
    },
  };
}

it("has a column for each outlet that states or denies a claim, those with most of them first", () => {
  const rows = [row({ vale: "ORIGINATOR" }, ["moor"]), row({ moor: "ORIGINATOR", beck: "COPY" })];
  expect(outletsOf(rows).map(({ id }) => id)).toEqual(["moor", "beck", "vale"]);
});

it("says of an outlet what it does with a claim, and where that stands", () => {
  const claim = row({ vale: "ORIGINATOR" }, ["moor"]);
  expect(cellOf(claim, "vale")).toEqual({ role: "ORIGINATOR", articleId: "article of vale" });
  expect(cellOf(claim, "moor")).toEqual({ denialId: "denial" });
  expect(cellOf(claim, "beck")).toEqual({});
});

it("knows that an outlet was not asked about where there are more of them", () => {
  const claim = row({ vale: "ORIGINATOR" });
  expect(hasMoreOutlets(claim)).toBe(false);
  expect(hasMoreOutlets({ ...claim, sources: { ...claim.sources, totalCount: 31 } })).toBe(true);
});

it("says whose story it is that everybody copied, and nothing where somebody reports it", () => {
  expect(copiedFrom(row({ vale: "COPY", beck: "COPY" }))).toEqual(["Northwire"]);
  expect(copiedFrom(row({ vale: "COPY", beck: "REPEATER" }))).toEqual([]);
});

it("names an outlet that was copied, though one that copied it bears the same name", () => {
  const claim = row({ beck: "COPY" });
  expect(copiedFrom(claim)).toEqual(["Northwire", "The Vale"]);
});

it("says of nobody that all copied them where not all outlets were asked for", () => {
  const claim = row({ vale: "COPY", beck: "COPY" });
  expect(copiedFrom({ ...claim, sources: { ...claim.sources, totalCount: 31 } })).toEqual([]);
});
