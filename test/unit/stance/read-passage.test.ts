import { readStatement } from "../../../src/domain/matching/read-statement.js";
import { isSureEnough } from "../../../src/domain/outside/counted-evidence.js";
import { sentencesOfPassage } from "../../../src/domain/stance/passage-sentences.js";
import { readPassage } from "../../../src/domain/stance/read-passage.js";

/** What a passage does to a claim, by words alone. */
function reading(claim: string, passage: string) {
  const sentences = sentencesOfPassage(passage).map((text) => ({ text, likeness: null }));
  return readPassage(readStatement(claim), { sentences, likeness: null });
}
const stance = (claim: string, passage: string) => reading(claim, passage)?.stance ?? null;

const CLAIM = "The Tarn Valley dam was opened in 1974 by the Kessel Water Board.";
const LONGER =
  "Opened in 1974 by the Kessel Water Board, the Tarn Valley dam holds drinking water for the whole of the district, and is run from a control room in the village below it.";

describe("a sentence that says what a claim says and much besides", () => {
  it("supports it, where all details agree", () => {
    expect(stance(CLAIM, LONGER)).toBe("SUPPORTS");
    expect(isSureEnough(reading(CLAIM, LONGER)!)).toBe(true);
  });

  it("supports it from among other sentences", () => {
    expect(stance(CLAIM, `Walkers like the paths around it. ${LONGER} A café is open in summer.`)).toBe(
      "SUPPORTS",
    );
  });

  it.each([
    ["another year", LONGER.replace("1974", "1984")],
    ["another name", LONGER.replace("Kessel", "Ombra")],
    ["a denial", LONGER.replace("Opened", "Not opened")],
    ["the opposite", LONGER.replace("Opened", "Closed")],
    ["a doubt", `Contrary to what many believe, ${LONGER}`],
    ["a question", LONGER.replace(/\.$/u, "?")],
    ["a debunking after it", `${LONGER} This is a myth.`],
  ])("does not support it with %s", (_, passage) => {
    expect(stance(CLAIM, passage)).not.toBe("SUPPORTS");
  });

  it("only likely supports it with a name left out", () => {
    const nameless = reading(CLAIM, LONGER.replace(" by the Kessel Water Board", " by its owner"))!;
    expect([nameless.stance, isSureEnough(nameless)]).toEqual(["SUPPORTS", false]);
  });

  it.each([
    ["figure", "The survey counted 430 otters in the river.", "The survey counted 340 otters in the river."],
    ["some for all", "All ferries were cancelled on Monday.", "Some ferries were cancelled on Monday."],
    ["all for some", "Some ferries were cancelled on Monday.", "All ferries were cancelled on Monday."],
    ["may for did", "The mine closed in March.", "The mine may close in March."],
  ])("is a near statement and no support with another %s", (_, claim, passage) => {
    expect(stance(claim, passage)).not.toBe("SUPPORTS");
  });

  it("names what differs", () => {
    expect(
      reading("The survey counted 430 otters in the river.", "The survey counted 340 otters in the river."),
    ).toMatchObject({ stance: "NEUTRAL", mismatches: ["NUMBER"] });
  });
});

describe("a passage that calls a claim false", () => {
  const SAID = "The new lamps in Port Ellery harm migrating birds.";

  it.each([
    ["after it", `${SAID} This is a myth.`],
    ["after it, for want of evidence", `${SAID} There is no evidence for this claim.`],
    ["before it", `Myth: ${SAID}`],
    ["around it", "There is no evidence that the new lamps in Port Ellery harm migrating birds."],
    ["by a not", "The new lamps in Port Ellery do not harm migrating birds."],
  ])("refutes it, said %s", (_, passage) => {
    expect(stance(SAID, passage)).toBe("REFUTES");
  });

  it("says nothing of it where another statement is called false", () => {
    expect(stance(SAID, "The lamps were bought second-hand. This is a myth.")).toBeNull();
  });
});

it("is no evidence where it is about something else that has a name in common", () => {
  expect(stance(CLAIM, "The Kessel Water Board raised its prices for the third time.")).toBeNull();
});

it("is cut into sentences at their ends and not at initials and titles", () => {
  expect(sentencesOfPassage("Dr. Ada B. Quill spoke first. Others followed! Then it was over.")).toEqual([
    "Dr. Ada B. Quill spoke first.",
    "Others followed!",
    "Then it was over.",
  ]);
});
