import { supersededBy, type Variant } from "../../../src/domain/verdict-policy/supersession.js";

const said = (wording: string, firstSaid: string, lastSaid = firstSaid, namedOrigins = 1) => ({
  wording,
  firstSeenAt: `${firstSaid}T00:00:00.000Z`,
  lastSaidAt: `${lastSaid}T00:00:00.000Z`,
  namedOrigins,
});

const variant = (
  wording: string,
  on: string,
  changed: Variant["changed"] = ["NUMBER"],
  by: Partial<Pick<Variant, "namedOrigins" | "isUpdate">> = {},
): Variant => ({
  ...{ wording, changed, firstSeenAt: `${on}T00:00:00.000Z`, namedOrigins: 1, isUpdate: false, ...by },
});

const TOLL = said("The flood in Port Ellery killed 12 people.", "2026-04-14");

describe("supersededBy", () => {
  it.each([
    [
      "a toll",
      TOLL,
      variant("The flood in Port Ellery killed 19 people.", "2026-04-16"),
      { former: "12", newer: "19" },
    ],
    [
      "a share",
      said("Turnout in Sundhaven stands at 41 percent.", "2026-04-14"),
      variant("Turnout in Sundhaven stands at 47 percent.", "2026-04-15"),
      { former: "41%", newer: "47%" },
    ],
    [
      "a large count, written apart by thousands",
      said("Sundhaven recorded 1200 cases of measles.", "2026-04-14"),
      variant("Sundhaven recorded 2,400 cases of measles.", "2026-05-14"),
      { former: "1,200", newer: "2,400" },
    ],
    [
      "a figure of an earlier day by one of a later day",
      said("By 14 April 2026 the flood had killed 12 people.", "2026-04-14"),
      variant("By 16 April 2026 the flood had killed 19 people.", "2026-04-16", ["NUMBER", "DATE"]),
      { former: "12", newer: "19" },
    ],
    [
      "the day of what was still to come",
      said("The Harbour Bridge will reopen on 1 May 2026.", "2026-04-14"),
      variant("The Harbour Bridge will reopen on 12 May 2026.", "2026-04-20", ["DATE"]),
      null,
    ],
  ])("finds a newer value of %s", (_what, claim, later, figures) => {
    expect(supersededBy(claim, [later])).toEqual({ at: later.firstSeenAt, figures });
  });

  it.each([
    ["an earlier figure", TOLL, variant("The flood in Port Ellery killed 9 people.", "2026-04-13")],
    [
      "one given while it was still being said",
      said("The flood in Port Ellery killed 12 people.", "2026-04-14", "2026-04-20"),
      variant("The flood in Port Ellery killed 19 people.", "2026-04-16"),
    ],
    [
      "one given at the very moment when it was last said",
      TOLL,
      variant("The flood in Port Ellery killed 19 people.", "2026-04-14"),
    ],
    [
      "one of another place",
      TOLL,
      variant("The flood in Sundhaven killed 19 people.", "2026-04-16", ["NUMBER", "ENTITY"]),
    ],
    [
      "another day of what had happened already",
      said("The Harbour Bridge closed on 14 April 2026.", "2026-04-15"),
      variant("The Harbour Bridge closed on 15 April 2026.", "2026-04-20", ["DATE"]),
    ],
    [
      "another figure for what is long past",
      said("The flood of 1912 killed 120 people.", "2026-04-14"),
      variant("The flood of 1912 killed 131 people.", "2026-04-20"),
    ],
    [
      "the figure of an earlier day, recalled later",
      said("By 16 April 2026 the flood had killed 19 people.", "2026-04-16"),
      variant("By 14 April 2026 the flood had killed 12 people.", "2026-04-20", ["NUMBER", "DATE"]),
    ],
    [
      "another rank, which is no figure",
      said("Port Ellery came second in the race.", "2026-04-14"),
      variant("Port Ellery came third in the race.", "2026-04-20"),
    ],
  ])("is silent about %s", (_what, claim, other) => {
    expect(supersededBy(claim, [other])).toBeNull();
  });

  describe("by how much it weighs", () => {
    const toll = (namedOrigins: number) => said(TOLL.wording, "2026-04-14", "2026-04-14", namedOrigins);
    const newer = (by: Partial<Pick<Variant, "namedOrigins" | "isUpdate">>) =>
      variant("The flood in Port Ellery killed 19 people.", "2026-04-16", ["NUMBER"], by);
    it.each([
      ["one origin against one", 1, { namedOrigins: 1 }],
      ["two origins against five", 5, { namedOrigins: 2 }],
      ["whoever gave the former value, alone, against five", 5, { isUpdate: true }],
      ["unnamed sources against unnamed sources", 0, { namedOrigins: 0 }],
    ])("lets %s overtake", (_what, former, by) => {
      expect(supersededBy(toll(former), [newer(by)])).not.toBeNull();
    });

    it.each([
      ["one origin against two", 2, { namedOrigins: 1 }],
      ["unnamed sources against somebody's word", 1, { namedOrigins: 0 }],
    ])("does not let %s overtake", (_what, former, by) => {
      expect(supersededBy(toll(former), [newer(by)])).toBeNull();
    });
  });

  it("names the newest of several, in whatever order they stand", () => {
    const variants = [
      variant("The flood in Port Ellery killed 15 people.", "2026-04-15"),
      variant("The flood in Port Ellery killed 19 people.", "2026-04-16"),
    ];
    const newest = { at: "2026-04-16T00:00:00.000Z", figures: { former: "12", newer: "19" } };
    expect(supersededBy(TOLL, variants)).toEqual(newest);
    expect(supersededBy(TOLL, variants.toReversed())).toEqual(newest);
  });
});
