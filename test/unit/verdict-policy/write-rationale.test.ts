import type { CaseFile, CaseOrigin } from "../../../src/domain/verdict-policy/case-file.js";
import { decideVerdict } from "../../../src/domain/verdict-policy/decide-verdict.js";
import { writeRationale } from "../../../src/domain/verdict-policy/write-rationale.js";
import { caseOrigin } from "./case-origin.js";

const origin = (name: string, parts: Partial<CaseOrigin> = {}) =>
  caseOrigin(`publisher:${name.toLowerCase()}`, { name, ...parts });

const AGENCY = origin("Associated Press", {
  articleCount: 6,
  reason: "6 articles carry Associated Press copy",
});
const PARTY = { selfReported: true };
const SEARCHED = (["WIKIPEDIA", "WEB_SEARCH"] as const).map((kind) => ({
  ...{ kind, provider: kind, status: "OK" as const, detail: null },
}));

const rationale = (supporting: CaseOrigin[], refuting: CaseOrigin[] = [], age: CaseFile["age"] = null) =>
  writeRationale(
    decideVerdict({
      ...{
        claimId: "claim",
        supporting,
        refuting,
        searches: SEARCHED,
        age,
        pageCount: 0,
        factChecks: [],
        corrections: [],
      },
      articleCount: supporting.reduce((sum, one) => sum + one.articleCount, 0),
    }),
  );

describe("writeRationale", () => {
  it.each([
    [
      "seven articles that are two origins",
      rationale([origin("Gazette"), AGENCY]),
      "Independent origins say so: 7 articles state it and come down to 2 independent origins: Associated Press (6 articles carry Associated Press copy); Gazette (1 article is Gazette's own report). No origin contradicts it.",
    ],
    [
      "one article",
      rationale([origin("Gazette")]),
      "One origin says so: 1 article states it and comes down to 1 independent origin: Gazette (1 article is Gazette's own report). No origin contradicts it.",
    ],
    [
      "a party about itself",
      rationale([origin("Ministry", PARTY)]),
      "One origin says so: 1 article states it and comes down to 1 independent origin: Ministry (1 article is Ministry's own report). No origin contradicts it. It is the word of a party about itself.",
    ],
    [
      "two parties, each about itself",
      rationale([origin("Ministry", PARTY), origin("Union", PARTY)]),
      "Nothing here settles it: 2 articles state it and come down to 2 independent origins: Ministry (1 article is Ministry's own report); Union (1 article is Union's own report). No origin contradicts it. Each of them is a party that speaks about itself, which corroborates nothing.",
    ],
    [
      "a denial by the party concerned",
      rationale([origin("Gazette")], [origin("Ministry", PARTY)]),
      "Origins contradict each other: 1 article states it and comes down to 1 independent origin: Gazette (1 article is Gazette's own report). 1 origin contradicts it: Ministry (1 article is Ministry's own report). That is a party's denial about itself, which disputes a claim and does not refute it.",
    ],
    [
      "a denial by two, one of them the party concerned",
      rationale([origin("Gazette")], [origin("Ministry", PARTY), origin("Herald")]),
      "Origins contradict each other: 1 article states it and comes down to 1 independent origin: Gazette (1 article is Gazette's own report). 2 origins contradict it: Herald (1 article is Herald's own report); Ministry (1 article is Ministry's own report). Of those, 1 is a party that denies it of itself, which disputes a claim and does not refute it.",
    ],
    [
      "what is only denied",
      rationale([], [origin("Herald")]),
      "What is known here speaks against it: no article here states it. 1 origin contradicts it: Herald (1 article is Herald's own report).",
    ],
    [
      "what two deny",
      rationale([], [origin("Herald"), origin("Mirror")]),
      "Independent origins say the contrary: no article here states it. 2 origins contradict it: Herald (1 article is Herald's own report); Mirror (1 article is Mirror's own report).",
    ],
    [
      "nothing",
      rationale([]),
      "Nothing here settles it: no article here states it. No origin contradicts it.",
    ],
  ])("says what there is to say of %s", (_what, text, expected) => expect(text).toBe(expected));

  it("names the five largest of many origins and counts the rest, so that the numbers add up", () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      origin(`Outlet ${index}`, { articleCount: index + 1 }),
    );
    const text = rationale(many);
    expect(text).toContain("36 articles state it and come down to 8 independent origins: Outlet 7 (");
    expect(text).toContain("; and 3 more (6 articles).");
    expect(text).not.toContain("Outlet 2");
  });

  it("says how many of the articles are those of an origin that says the contrary by now", () => {
    const gazette = origin("Gazette", { articleCount: 4 });
    const correction = { ...gazette, articleCount: 1, lastSeenAt: "2026-04-09T00:00:00.000Z" };
    const text = rationale([gazette, origin("Herald")], [correction]);
    expect(text).toContain("5 articles state it and come down to 1 independent origin: Herald (");
    expect(text).toContain(
      "Not counted, because the same origin later says the contrary: Gazette (4 articles that state it).",
    );
    const back = rationale([correction], [gazette]);
    expect(back).toContain("later says the contrary: Gazette (4 articles that contradict it).");
  });

  it("says of texts without an address what they state, and why that is not counted beside what was published", () => {
    const unknown = caseOrigin("unknown:publisher", { articleCount: 2 });
    expect(rationale([origin("Gazette"), unknown])).toContain(
      "Not counted beside origins that are known: texts given without an address (2 articles that state it).",
    );
    expect(rationale([origin("Gazette")], [unknown])).toContain("(2 articles that contradict it).");
    expect(rationale([unknown])).not.toContain("Not counted");
  });

  it("says why the origins' articles may be more than there are", () => {
    const decision = decideVerdict({
      ...{ claimId: "claim", refuting: [], searches: SEARCHED, articleCount: 2, pageCount: 0 },
      factChecks: [],
      corrections: [],
      supporting: [origin("Ministry", { articleCount: 2 }), origin("Union")],
    });
    expect(writeRationale(decision)).toContain(
      "The origins' articles are 3 together, because some give it as the word of several.",
    );
  });

  it("says since when another claim gives a newer figure", () => {
    const text = rationale([origin("Gazette")], [], {
      ...{ wording: "The flood killed 12 people.", firstSeenAt: "2026-04-01T00:00:00.000Z" },
      variants: [
        {
          wording: "The flood killed 19 people.",
          changed: ["NUMBER"],
          firstSeenAt: "2026-04-16T08:00:00.000Z",
          ...{ namedOrigins: 1, isUpdate: false },
        },
      ],
    });
    expect(text).toContain("It is out of date: since 16 April 2026 another claim gives 19 in place of 12.");
  });
});
