import {
  derivationAmong,
  derivationBetween,
  type PlacedText,
  precedes,
} from "../../../src/domain/derivation/article-derivation.js";
import { fingerprintOf } from "../../../src/domain/derivation/fingerprint.js";
import { UNKNOWN_SOURCE } from "../../../src/domain/source-identity.js";

const WORDS = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");

const placed = (articleId: string, parts: Partial<PlacedText> = {}): PlacedText => ({
  ...{ articleId, effectiveAt: "2026-04-14T00:00:00.000Z", domain: `${articleId}.example` },
  ...{ originalUrl: null, fingerprint: fingerprintOf(WORDS) },
  ...parts,
});

const early = { effectiveAt: "2026-04-01T00:00:00.000Z" };
const gazette = placed("gazette");
const draft = placed("draft", { ...early, domain: UNKNOWN_SOURCE });
const carrier = placed("carrier", { originalUrl: "https://elsewhere.example/a" });
const agency = placed("agency", { domain: "apnews.com", effectiveAt: "2026-04-20T00:00:00.000Z" });

describe("which of two copies is the original", () => {
  it.each([
    ["the earlier of two reports", placed("z", early), gazette],
    ["of one time the one whose id comes first", placed("a"), gazette],
    ["an agency's, although it is dated later", agency, gazette],
    ["a report, rather than what names an original elsewhere", gazette, { ...carrier, ...early }],
    ["what has an address, although a draft of it was handed in earlier", gazette, draft],
    ["also what names an original elsewhere, rather than a draft", carrier, draft],
    ["the earlier of two texts without an address", draft, placed("b", { domain: UNKNOWN_SOURCE })],
  ])("is %s", (_, original, copy) => {
    expect([precedes(original, copy), precedes(copy, original)]).toEqual([true, false]);
    const derivation = {
      articleId: copy.articleId,
      rootId: original.articleId,
      method: "SAME_TEXT",
      score: 1,
    };
    expect(derivationBetween(original, copy)).toEqual(derivation);
    expect(derivationBetween(copy, original)).toEqual(derivation);
  });

  it("is the same one in whatever order they came: a report is no draft's copy, and the draft is the report's", () => {
    expect(derivationAmong(gazette, [draft], null)).toBeNull();
    expect(derivationAmong(draft, [gazette], null)).toMatchObject({ rootId: "gazette" });
  });
});
