import {
  FACT_CHECKERS,
  faultsOfFactCheckers,
  isRecognisedFactChecker,
} from "../../../src/domain/fact-checks/fact-checkers.js";

const SOURCE = "https://list.example/members";

describe("the list of recognised fact-checkers", () => {
  it("has no fault, and each domain once", () => {
    expect(faultsOfFactCheckers(FACT_CHECKERS)).toEqual([]);
    const domains = FACT_CHECKERS.map(({ domain }) => domain);
    expect(domains).toEqual([...new Set(domains)]);
  });

  it("counts from the day of joining to the day of leaving", () => {
    const list = [
      { domain: "checks.example", name: "Checks", from: "2020-01-01", to: "2025-01-01", source: SOURCE },
    ];
    const recognised = (at: string | null) => isRecognisedFactChecker("checks.example", at, list);
    expect(recognised("2019-12-31T23:59:59.000Z")).toBe(false);
    expect(recognised("2020-01-01T00:00:00.000Z")).toBe(true);
    expect(recognised("2025-01-01T00:00:00.000Z")).toBe(false);
    expect(recognised(null)).toBe(false);
    expect(isRecognisedFactChecker("other.example", "2021-01-01T00:00:00.000Z", list)).toBe(false);
  });

  it("names what is wrong with a line", () => {
    const line = {
      domain: "www.checks.example",
      name: " ",
      from: "2025",
      to: "2020-01-01",
      source: "a list",
    };
    expect(faultsOfFactCheckers([line])).toHaveLength(5);
  });
});
