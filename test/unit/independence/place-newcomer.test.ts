import type { CountedMention } from "../../../src/domain/independence/count-claim.js";
import {
  type MetFamily,
  placeNewcomer,
  type PublisherStand,
} from "../../../src/domain/independence/place-newcomer.js";

const mention = (parts: Partial<CountedMention> = {}): CountedMention => ({
  ...{
    mentionId: "m",
    articleId: "a",
    sourceId: "s",
    effectiveAt: "2026-04-10",
    passage: "p",
    quotation: null,
    sentence: null,
  },
  ...{
    source: { domain: "daily.example", name: "Daily", owners: [] },
    attribution: null,
    credits: [],
    subjects: [],
  },
  ...parts,
});
const origin = {
  key: "publisher:root.example",
  name: "Root",
  reason: "OWN_REPORT",
  selfReported: false,
} as const;
const met = (parts: Partial<MetFamily> = {}, family: Partial<MetFamily["family"]> = {}): MetFamily => ({
  ...{ through: "p", imprintId: "p", firstSaid: "2026-04-01 r r" },
  family: { id: "f", rootSaid: "2026-04-01 r r", agencySaid: null, attributionSaid: null, origin, ...family },
  ...parts,
});
const nobody: PublisherStand = { attributed: null, hasUnattributed: false };
const naming = { name: "the ministry", body: "Ministry of Health", aboutItself: false };
const agency = { domain: "apnews.com", name: "Associated Press", owners: [] };

describe("placeNewcomer", () => {
  it("begins a family of its own where it meets none", () => {
    const placement = placeNewcomer("c", mention(), [], nobody)!;
    expect(placement.assignment).toMatchObject({ key: "publisher:daily.example", reason: "OWN_REPORT" });
    expect(placement.family.begun).not.toBeNull();
    expect(placement.imprints).toEqual([{ id: "p", firstSaid: "2026-04-10 a m" }]);
  });

  it("follows the earliest that it is a copy of, and counts as its origin", () => {
    const later = met({ firstSaid: "2026-04-05 x x" }, { id: "later" });
    const placement = placeNewcomer("c", mention(), [later, met()], nobody)!;
    expect(placement.family).toEqual({ id: "f", begun: null });
    expect(placement.assignment).toMatchObject({ key: origin.key, reason: "COPY", saidAt: "2026-04-01" });
  });

  it("is counted with the whole claim where it publishes what was known from a text without an address", () => {
    const draft = "unaddressed 2026-04-01 r r";
    const handedIn = met({ firstSaid: draft }, { rootSaid: draft });
    expect(placeNewcomer("c", mention(), [handedIn], nobody)).toBeNull();
    const text = mention({ source: { domain: "unknown.invalid", name: "unknown.invalid", owners: [] } });
    expect(placeNewcomer("c", text, [met()], nobody)!.assignment).toMatchObject({
      ...{ key: origin.key, reason: "COPY" },
    });
  });

  it("changes whose word a family is that somebody published by no text without an address", () => {
    const source = { domain: "unknown.invalid", name: "unknown.invalid", owners: [] };
    const text = mention({ source, credits: [agency], attribution: naming });
    expect(placeNewcomer("c", text, [met()], nobody)!.assignment.key).toBe(origin.key);
    const draft = "unaddressed 2026-04-01 r r";
    const handedIn = met({ firstSaid: draft }, { rootSaid: draft });
    expect(placeNewcomer("c", text, [handedIn], nobody)).toBeNull();
    const crediting = mention({ source, credits: [agency] });
    expect(placeNewcomer("c", crediting, [], nobody)!.assignment.key).toBe("unknown:publisher");
  });

  it("is tied by the words that it quotes where only these are the same", () => {
    const quoted = met({ through: "q", imprintId: "q" });
    expect(placeNewcomer("c", mention({ quotation: "q" }), [quoted], nobody)!.assignment.reason).toBe(
      "SAME_QUOTE",
    );
  });

  it("follows its sentence only where neither passage nor quotation leads anywhere", () => {
    const newcomer = mention({ sentence: "s" });
    const bySentence = met({ through: "s", imprintId: "s2", firstSaid: "2026-03-01 x x" }, { id: "earlier" });
    expect(placeNewcomer("c", newcomer, [bySentence], nobody)).toMatchObject({
      ...{ family: { id: "earlier" }, assignment: { reason: "COPY" } },
    });
    expect(placeNewcomer("c", newcomer, [bySentence, met()], nobody)!.family.id).toBe("f");
  });

  it("takes the attribution that its publisher gives elsewhere", () => {
    const stand = { attributed: { rootSaid: "2026-04-01 r r", attribution: naming }, hasUnattributed: true };
    expect(placeNewcomer("c", mention(), [], stand)!.assignment).toMatchObject({
      ...{ key: "body:ministry of health", reason: "PUBLISHER_ATTRIBUTES" },
    });
  });

  it.each<[string, CountedMention, MetFamily[], PublisherStand]>([
    ["is earlier than what copies it", mention({ effectiveAt: "2026-03-01" }), [met()], nobody],
    ["brings the first credit of an agency", mention({ credits: [agency] }), [met()], nobody],
    ["brings the first name", mention({ attribution: naming }), [met()], nobody],
    [
      "is the first of its publisher to say whose word it is",
      mention({ attribution: naming }),
      [],
      { attributed: null, hasUnattributed: true },
    ],
    [
      "is so by its date, though another came in before",
      mention({ attribution: naming }),
      [],
      { attributed: { rootSaid: "2026-05-01 r r", attribution: naming }, hasUnattributed: true },
    ],
  ])("leaves it to a count of everything when it %s", (_, newcomer, families, stand) => {
    expect(placeNewcomer("c", newcomer, families, stand)).toBeNull();
  });
});
