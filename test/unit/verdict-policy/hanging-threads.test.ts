import fc from "fast-check";

import type { CaseFile, CaseOrigin } from "../../../src/domain/verdict-policy/case-file.js";
import { decideVerdict } from "../../../src/domain/verdict-policy/decide-verdict.js";
import { hangingThreads } from "../../../src/domain/verdict-policy/hanging-threads.js";
import { caseOrigin as origin } from "./case-origin.js";

const caseFile = (supporting: CaseOrigin[], refuting: CaseOrigin[] = []): CaseFile => ({
  ...{ claimId: "claim", articleCount: supporting.length, pageCount: 0 },
  ...{ supporting, refuting, searches: [], factChecks: [], corrections: [] },
});
const threads = (file: CaseFile) => hangingThreads(file).map(({ key }) => key);

describe("hangingThreads", () => {
  it("finds both origins of a claim that two corroborate, and none of one that three do", () => {
    expect(threads(caseFile([origin("a"), origin("b")]))).toEqual(["a", "b"]);
    expect(threads(caseFile([origin("a"), origin("b"), origin("c")]))).toEqual([]);
  });

  it("finds the only one that is no party's word about itself", () => {
    const parties = ["a", "b", "c"].map((key) => origin(key, { selfReported: true }));
    expect(threads(caseFile([...parties, origin("d")]))).toEqual(["d"]);
  });

  it("finds the one denial because of which many are disputed", () => {
    const many = ["a", "b", "c", "d"].map((key) => origin(key));
    expect(threads(caseFile(many, [origin("e")]))).toEqual(["e"]);
  });

  it("finds for any case what leaving out each origin by itself would find", () => {
    const anOrigin = fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "unknown:publisher"),
      selfReported: fc.boolean(),
      lastSeenAt: fc.constantFrom("2026-04-01T00:00:00.000Z", "2026-04-02T00:00:00.000Z"),
    });
    const side = (name: string) =>
      fc
        .uniqueArray(anOrigin, { selector: ({ key }) => key, maxLength: 4 })
        .map((list) => list.map(({ key, ...parts }) => origin(key, { ...parts, id: `${name} ${key}` })));
    fc.assert(
      fc.property(side("supporting"), side("refuting"), (supporting, refuting) => {
        const file = caseFile(supporting, refuting);
        const { value, origins } = decideVerdict(file);
        const without = (key: string) => {
          const others = (list: CaseOrigin[]) => list.filter((each) => each.key !== key);
          return decideVerdict(caseFile(others(supporting), others(refuting))).value;
        };
        const expected = origins.filter(({ counted, key }) => counted && without(key) !== value);
        expect(threads(file).sort()).toEqual(expected.map(({ key }) => key).sort());
      }),
    );
  });
});
