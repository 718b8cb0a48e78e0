import {
  areOneUtterance,
  type Imprint,
  passageImprint,
  quotationImprint,
} from "../../../src/domain/independence/imprint.js";
import {
  assignOrigins as assign,
  originateFamilies,
} from "../../../src/domain/independence/assign-origins.js";
import { groupOrigins } from "../../../src/domain/independence/group-origins.js";
import type { MentionFacts } from "../../../src/domain/independence/mention-facts.js";

const AGENCY = { domain: "apnews.com", name: "Associated Press", owners: [] };

let serial = 0;

const imprints = new Map<string, Imprint>();

function kept(imprint: Imprint): string {
  imprints.set(imprint.id, imprint);
  return imprint.id;
}

/** Assigns origins with what the imprints of all mentions so far have in common. */
function assignOrigins(mentions: readonly MentionFacts[]) {
  const all = [...imprints.values()];
  const matches = new Map(
    all.map((one) => [
      one.id,
      new Set(all.filter((other) => areOneUtterance(one, other)).map(({ id }) => id)),
    ]),
  );
  return assign(originateFamilies(mentions, matches));
}

/** A mention with a passage of its own, unless given otherwise. */
function mention(
  parts: { from?: string; day?: number; passage?: string } & Partial<Omit<MentionFacts, "passage">> = {},
): MentionFacts {
  serial += 1;
  const { from = `outlet${serial}.example`, day = serial, passage = ownWords(serial), ...facts } = parts;
  return {
    mentionId: `mention${String(serial).padStart(3, "0")}`,
    articleId: `article${String(serial).padStart(3, "0")}`,
    source: { domain: from, name: from, owners: [] },
    effectiveAt: `2026-04-${String(day).padStart(2, "0")}T00:00:00.000Z`,
    attribution: null,
    credits: [],
    ...facts,
    passage: kept(passageImprint(passage)),
    quotation: facts.quotation ? kept(quotationImprint(facts.quotation)) : null,
    sentence: facts.sentence ?? null,
  };
}

/** Sixty words that no other passage has. */
function ownWords(seed: number): string {
  return Array.from({ length: 60 }, (_, index) => `word${seed}x${index}`).join(" ");
}

const keys = (mentions: MentionFacts[]) =>
  new Map(assignOrigins(mentions).map((one) => [one.mention.mentionId, one.key]));
const distinctKeys = (mentions: MentionFacts[]) => new Set(keys(mentions).values()).size;
const byTheMinistry = { name: "the ministry", body: "Ministry of Health", aboutItself: false };

beforeEach(() => {
  serial = 0;
  imprints.clear();
});

describe("assignOrigins", () => {
  it("gives two outlets' own reports two origins", () => {
    expect(distinctKeys([mention(), mention()])).toBe(2);
  });

  it("counts forty copies of one report as one origin, the earliest outlet's", () => {
    const copies = Array.from({ length: 40 }, () => mention({ passage: ownWords(7) }));
    expect([...new Set(keys(copies).values())]).toEqual(["publisher:outlet1.example"]);
  });

  it("makes the agency the root when any copy credits it, even a late one", () => {
    const first = mention({ passage: ownWords(7), day: 1 });
    const crediting = mention({ passage: ownWords(7), day: 9, credits: [AGENCY] });
    expect([...keys([first, crediting]).values()]).toEqual(["publisher:apnews.com", "publisher:apnews.com"]);
  });

  it("takes no agency from a text without an address, and whose word it is only where nobody published it", () => {
    const handedIn = { from: "unknown.invalid", credits: [AGENCY], passage: ownWords(7) };
    const [report, paste] = [mention({ passage: ownWords(7) }), mention(handedIn)];
    const naming = mention({ ...handedIn, attribution: byTheMinistry });
    expect([...keys([report, paste, naming]).values()]).toEqual(Array(3).fill("publisher:outlet1.example"));
    expect([...keys([paste]).values()]).toEqual(["unknown:publisher"]);
    expect([...keys([paste, naming]).values()]).toEqual(Array(2).fill("body:ministry of health"));
  });

  it("counts the agency's own page and a copy that credits it as one origin", () => {
    const original = mention({ from: "apnews.com", passage: ownWords(7) });
    const reworded = mention({ credits: [AGENCY] });
    expect(distinctKeys([original, reworded])).toBe(1);
  });

  it("counts two outlets that quote the same words as one origin, the speaker where either names one", () => {
    const quotation = "freedom means freedom for everyone";
    const naming = { name: "Ana Ruiz", body: "Ana Ruiz", aboutItself: false };
    expect(distinctKeys([mention({ quotation }), mention({ quotation })])).toBe(1);
    const [unnamed, named] = [mention({ quotation }), mention({ quotation, attribution: naming })];
    expect([...new Set(keys([unnamed, named]).values())]).toEqual(["body:ana ruiz"]);
  });

  it("leaves two agencies two origins when one outlet carries both", () => {
    const reuters = { domain: "reuters.com", name: "Reuters", owners: [] };
    const mentions = [
      mention({ from: "daily.example", credits: [AGENCY] }),
      mention({ from: "daily.example", credits: [reuters] }),
      mention({ from: "apnews.com" }),
      mention({ from: "reuters.com" }),
    ];
    expect(distinctKeys(mentions)).toBe(2);
  });

  it("joins sister outlets only while they have one owner", () => {
    const owners = [{ publisher: "Northbay Media", from: null, to: "2026-04-15T00:00:00.000Z" }];
    const sister = (from: string, day: number) =>
      mention({ day, source: { domain: from, name: from, owners } });
    expect(distinctKeys([sister("a.example", 2), sister("b.example", 3)])).toBe(1);
    expect(distinctKeys([sister("a.example", 20), sister("b.example", 21)])).toBe(2);
  });

  it("counts a claim that everyone takes from one body as one origin, however the body is named", () => {
    const named = (name: string, body: string) =>
      mention({ attribution: { name, body, aboutItself: false } });
    const mentions = [
      named("Michael Kratsios", "White House Office of Science and Technology Policy"),
      named("the OSTP", "OSTP"),
      named("the White House", "the White House"),
    ];
    expect([...new Set(keys(mentions).values())]).toEqual(["body:white house"]);
  });

  it("counts what an agency is said to report and what it reports itself as one origin", () => {
    const reported = { name: "Reuters", body: "Reuters", aboutItself: false };
    const mentions = [mention({ attribution: reported }), mention({ from: "reuters.com" })];
    expect([...new Set(keys(mentions).values())]).toEqual(["publisher:reuters.com"]);
  });

  it("keeps the outlet as origin where the attribution names nobody", () => {
    const anonymous = { name: "sources familiar with the matter", body: null, aboutItself: false };
    expect(distinctKeys([mention({ attribution: anonymous }), mention({ attribution: anonymous })])).toBe(2);
  });

  it("adds no origin when a publisher drops the attribution that it gives elsewhere", () => {
    const mentions = [
      mention({ from: "daily.example", attribution: byTheMinistry }),
      mention({ from: "daily.example" }),
      mention({ attribution: byTheMinistry }),
    ];
    expect(distinctKeys(mentions)).toBe(1);
  });

  it("does not join two outlets' own reports because one of them also quotes a body", () => {
    const mentions = [
      mention({ from: "one.example", attribution: byTheMinistry }),
      mention({ from: "two.example" }),
      mention({ from: "three.example" }),
    ];
    expect(distinctKeys(mentions)).toBe(3);
  });

  it("does not tie an outlet's own report to the copy that it also carries", () => {
    const mentions = [
      mention({ from: "one.example", passage: ownWords(7) }),
      mention({ from: "two.example", passage: ownWords(7) }),
      mention({ from: "two.example" }),
    ];
    expect(distinctKeys(mentions)).toBe(2);
  });

  it("counts texts without an address that name nobody as one origin, and as the body that they name", () => {
    const from = "unknown.invalid";
    expect(distinctKeys([mention({ from }), mention({ from })])).toBe(1);
    const named = [mention({ from, attribution: byTheMinistry }), mention({ attribution: byTheMinistry })];
    expect([...new Set(keys(named).values())]).toEqual(["body:ministry of health"]);
  });

  it("counts a report as its outlet's, also where its draft was handed in before it was published", () => {
    const passage = ownWords(7);
    const mentions = [
      mention({ from: "unknown.invalid", passage }),
      mention({ from: "one.example", passage }),
    ];
    const origins = groupOrigins("claim", assignOrigins(mentions));
    expect(origins.map(({ key, reason }) => [key, reason])).toEqual([
      ["publisher:one.example", "1 article is one.example's own report, 1 article copies it"],
    ]);
  });

  it("gives the same keys in whatever order the mentions come", () => {
    const mentions = [
      mention({ passage: ownWords(7) }),
      mention({ passage: ownWords(7), credits: [AGENCY] }),
      mention({ from: "daily.example", attribution: byTheMinistry }),
      mention({ from: "daily.example" }),
      mention(),
    ];
    const forward = keys(mentions);
    const backward = keys([...mentions].reverse());
    expect([...backward].sort()).toEqual([...forward].sort());
  });
});

describe("groupOrigins", () => {
  it("says why several articles are one origin", () => {
    const mentions = [
      mention({ from: "one.example", passage: ownWords(7) }),
      mention({ from: "two.example", passage: ownWords(7) }),
      mention({ attribution: byTheMinistry }),
    ];
    const reasons = groupOrigins("claim", assignOrigins(mentions)).map(({ key, reason }) => [key, reason]);
    expect(reasons).toEqual([
      ["body:ministry of health", "1 article attributes it to Ministry of Health"],
      ["publisher:one.example", "1 article is one.example's own report, 1 article copies it"],
    ]);
  });

  it("tells the reader of a speaker who is not named", () => {
    const anonymous = { name: "police", body: null, aboutItself: false };
    const [origin] = groupOrigins("claim", assignOrigins([mention({ attribution: anonymous })]));
    expect(origin!.reason).toBe(
      "1 article is outlet1.example's own report (citing police, which names nobody)",
    );
  });

  it("knows an origin of which nobody is known: own reports that cite none by name, and copies of them", () => {
    const anonymous = { name: "police", body: null, aboutItself: false };
    const passage = ownWords(99);
    const cited = mention({ attribution: anonymous, from: "gazette.example", passage });
    const copied = mention({ from: "mirror.example", passage });
    const isAnonymous = (mentions: MentionFacts[]) =>
      groupOrigins("claim", assignOrigins(mentions)).map((origin) => origin.anonymous);
    expect(isAnonymous([cited, copied])).toEqual([true]);
    expect(isAnonymous([cited, copied, mention({ from: "gazette.example" })])).toEqual([false]);
    expect(isAnonymous([mention({ from: "unknown.invalid" })])).toEqual([true]);
    expect(isAnonymous([mention({ attribution: byTheMinistry })])).toEqual([false]);
  });
});
