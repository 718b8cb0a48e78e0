import fc from "fast-check";

import type { CaseFile, CaseOrigin } from "../../../src/domain/verdict-policy/case-file.js";
import { decideVerdict } from "../../../src/domain/verdict-policy/decide-verdict.js";
import { writeRationale } from "../../../src/domain/verdict-policy/write-rationale.js";
import { caseOrigin as origin } from "./case-origin.js";

const articlesOf = (origins: CaseOrigin[]) =>
  origins.reduce((sum, { articleCount }) => sum + articleCount, 0);

const decide = (supporting: CaseOrigin[], refuting: CaseOrigin[] = [], searches: CaseFile["searches"] = []) =>
  decideVerdict({
    ...{
      claimId: "claim",
      articleCount: articlesOf(supporting),
      pageCount: 0,
      factChecks: [],
      corrections: [],
    },
    ...{ supporting, refuting, searches },
  });

const search = (kind: "WIKIPEDIA" | "WEB_SEARCH", status: "OK" | "FAILED" | "NOT_CONFIGURED") => ({
  ...{ kind, provider: kind, status, detail: null },
});

describe("decideVerdict", () => {
  it.each([
    ["UNVERIFIED", [], []],
    ["SINGLE_SOURCE", [origin("a")], []],
    ["SINGLE_SOURCE", [origin("a", { articleCount: 40 })], []],
    ["CORROBORATED", [origin("a"), origin("b")], []],
    ["CORROBORATED", [origin("a", { selfReported: true }), origin("b")], []],
    ["UNVERIFIED", [origin("a", { selfReported: true }), origin("b", { selfReported: true })], []],
    ["DISPUTED", [origin("a")], [origin("b")]],
    ["DISPUTED", [origin("a"), origin("b")], [origin("c"), origin("d")]],
    ["REFUTED", [origin("a")], [origin("b"), origin("c")]],
    ["REFUTED", [], [origin("b"), origin("c")]],
    ["DISPUTED", [origin("a")], [origin("b"), origin("c", { selfReported: true })]],
    ["DISPUTED", [], [origin("b")]],
  ] as const)("gives %s", (value, supporting, refuting) => {
    expect(decide([...supporting], [...refuting]).value).toBe(value);
  });

  it("is moved by no text of unknown origin where anybody known says something, and never corroborates or refutes by it", () => {
    const unknown = origin("unknown:publisher");
    const against = origin("unknown:publisher", { id: "against" });
    const numbers = ({ value, supportingOrigins, refutingOrigins }: ReturnType<typeof decide>) =>
      `${value} ${supportingOrigins}:${refutingOrigins}`;
    const some = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
    const property = fc.property(some, some, (supporting, refuting) => {
      const pro = supporting.map((key) => origin(key));
      const contra = refuting.map((key) => origin(key, { id: `against ${key}` }));
      const without = numbers(decide(pro, contra));
      const all = [decide([...pro, unknown], contra), decide(pro, [...contra, against])];
      if (pro.length + contra.length > 0)
        expect([...all, decide([...pro, unknown], [...contra, against])].map(numbers)).toEqual([
          ...[without, without, without],
        ]);
      else expect(all.map(numbers)).toEqual(["SINGLE_SOURCE 1:0", "DISPUTED 0:1"]);
    });
    fc.assert(property);
    expect(numbers(decide([unknown], [against]))).toBe("DISPUTED 1:1");
  });

  it("counts an origin that stands behind two contradicting claims once", () => {
    const decision = decide([origin("a")], [origin("b"), origin("b", { id: "another claim's" })]);
    expect([decision.value, decision.refutingOrigins]).toEqual(["DISPUTED", 1]);
  });

  it("counts an origin that corrects itself only with its latest word", () => {
    const corrected = origin("a", { lastSeenAt: "2026-04-05T00:00:00.000Z" });
    const decision = decide([origin("a")], [corrected]);
    expect([decision.value, decision.supportingOrigins, decision.refutingOrigins]).toEqual([
      "DISPUTED",
      0,
      1,
    ]);
    expect(decision.origins.map(({ stance, counted }) => [stance, counted])).toEqual([
      ["SUPPORTS", false],
      ["REFUTES", true],
    ]);
  });

  it("calls one origin unverified when every configured search failed", () => {
    const failed = decide([origin("a")], [], [search("WIKIPEDIA", "FAILED")]);
    expect([failed.value, failed.coverage]).toEqual(["UNVERIFIED", "DEGRADED"]);
  });

  it.each([
    ["THIN", [search("WIKIPEDIA", "NOT_CONFIGURED")]],
    ["PARTIAL", [search("WIKIPEDIA", "OK"), search("WEB_SEARCH", "FAILED")]],
    ["FULL", [search("WIKIPEDIA", "OK"), search("WEB_SEARCH", "OK")]],
  ] as const)("reports %s coverage", (coverage, searches) => {
    expect(decide([origin("a")], [], [...searches]).coverage).toBe(coverage);
  });
});

describe("writeRationale", () => {
  it("names the origins and why articles are one, with numbers that stand in the decision", () => {
    const agency = origin("ap", {
      name: "Associated Press",
      articleCount: 3,
      reason: "3 articles carry Associated Press copy",
    });
    const text = writeRationale(decide([agency, origin("gazette")], [origin("herald")]));
    expect(text).toBe(
      "Origins contradict each other: 4 articles state it and come down to 2 independent origins: " +
        "Associated Press (3 articles carry Associated Press copy); gazette (1 article is gazette's own report). " +
        "1 origin contradicts it: herald (1 article is herald's own report). " +
        "Only the articles in this graph were searched: no outside provider was asked for it.",
    );
  });

  it("says that an origin took its word back", () => {
    const text = writeRationale(
      decide([origin("a")], [origin("a", { lastSeenAt: "2026-05-01T00:00:00.000Z" })]),
    );
    expect(text).toContain("1 article states it and comes down to no origin that still says so.");
    expect(text).toContain(
      "Not counted, because the same origin later says the contrary: a (1 article that states it).",
    );
  });
});
