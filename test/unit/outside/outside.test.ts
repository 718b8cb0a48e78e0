import { analysisCoverage } from "../../../src/domain/analysis-coverage.js";
import type { CoverageStatus, ProviderCoverage } from "../../../src/domain/evidence.js";
import { isStillSaid } from "../../../src/domain/outside/is-still-said.js";
import { nearestStatements } from "../../../src/domain/outside/nearest-statements.js";
import {
  isRatedFalse,
  type RatedClaim,
  recognisedRatings,
} from "../../../src/domain/verdict-policy/fact-check-ratings.js";

describe("nearestStatements", () => {
  const statements = [
    "The council of Brackwater met on Monday.",
    "The Harbour Bridge in Port Ellery was closed after cracks had been found.",
    "Port Ellery has a harbour.",
  ].map((text) => ({ text }));

  it("gives those first that share most of the claim's telling words, and none that shares hardly any", () => {
    const claim = "The Harbour Bridge in Port Ellery closed after inspectors found cracks.";
    expect(nearestStatements(claim, statements, 5)).toEqual([statements[1], statements[2]]);
    expect(nearestStatements(claim, statements, 1)).toEqual([statements[1]]);
  });
});

describe("isStillSaid", () => {
  it("looks past line breaks and the marks of notes, and not past another figure", () => {
    const snippet = "The bridge closed after inspectors found 12 cracks.";
    expect(isStillSaid(snippet, "…\nThe bridge closed[3] after\n inspectors found 12 cracks. It")).toBe(true);
    expect(isStillSaid(snippet, "The bridge closed after inspectors found 19 cracks.")).toBe(false);
  });
});

describe("analysisCoverage", () => {
  const search = (status: CoverageStatus): ProviderCoverage => ({
    ...{ kind: "WEB_SEARCH", provider: "searxng", status },
    detail: status === "OK" ? null : "It did not answer.",
  });
  it.each<[CoverageStatus, CoverageStatus[], string | null]>([
    ["OK", ["OK", "OK"], null],
    ["DEGRADED", ["OK", "FAILED"], "For 1 of 2 claims: It did not answer."],
    ["FAILED", ["FAILED", "FAILED"], "It did not answer."],
  ])("is %s for a provider that was %j for the claims", (status, searches, detail) => {
    const [graph, asked] = analysisCoverage(searches.map(search));
    expect(graph).toMatchObject({ provider: "graph", status: "OK" });
    expect(asked).toMatchObject({ provider: "searxng", status, detail });
  });
});

describe("recognisedRatings", () => {
  const rated = (domain: string, rating: RatedClaim["rating"], day = 1): RatedClaim => ({
    ...{ domain, name: domain, rating, ratingText: null, at: `2026-04-0${day}T00:00:00.000Z` },
  });
  it("hears recognised fact-checkers alone, each by its latest rating", () => {
    const ratings = [
      rated("snopes.com", "TRUE"),
      rated("snopes.com", "FALSE", 2),
      rated("blog.example", "TRUE"),
    ];
    expect(recognisedRatings(ratings)).toEqual([ratings[1]]);
    expect(isRatedFalse(recognisedRatings(ratings))).toBe(true);
  });
  it("does not take for false what one of them rates true", () => {
    expect(isRatedFalse([rated("snopes.com", "FALSE"), rated("politifact.com", "TRUE")])).toBe(false);
    expect(isRatedFalse([rated("snopes.com", "MIXED")])).toBe(false);
  });
});
