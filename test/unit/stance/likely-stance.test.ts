import type { Stance } from "../../../src/domain/comparison.js";
import { readStatement } from "../../../src/domain/matching/read-statement.js";
import { isSureEnough } from "../../../src/domain/outside/counted-evidence.js";
import { sideTaken } from "../../../src/domain/stance/likely-stance.js";
import { sentencesOfPassage } from "../../../src/domain/stance/passage-sentences.js";
import { readPassage } from "../../../src/domain/stance/read-passage.js";

/** What a passage does to a claim, by words alone. */
function reading(claim: string, passage: string) {
  const sentences = sentencesOfPassage(passage).map((text) => ({ text, likeness: null }));
  return readPassage(readStatement(claim), { sentences, likeness: null });
}
const counts = (claim: string, passage: string): Stance | null => {
  const read = reading(claim, passage);
  return read !== null && isSureEnough(read) ? read.stance : null;
};

const CLAIM = "The lamps on the Port Ellery quay harm migrating birds.";
const NEARLY =
  "Ringers who work by night on the Port Ellery quay have found that migrating birds lose their way where the lamps burn.";

describe("a passage that only likely takes a side", () => {
  it("is given the side, less sure than what counts", () => {
    expect(reading(CLAIM, NEARLY)).toMatchObject({ stance: "SUPPORTS", mismatches: [] });
    expect(counts(CLAIM, NEARLY)).toBeNull();
  });

  it("leaves what the rules bear out as it is", () => {
    expect(counts(CLAIM, `${NEARLY} ${CLAIM}`)).toBe("SUPPORTS");
    expect(counts(CLAIM, `${NEARLY} ${CLAIM.replace("harm", "do not harm")}`)).toBe("REFUTES");
  });

  it("is nothing where it is about something else that has a name in common", () => {
    expect(
      reading(CLAIM, "The Port Ellery quay was paved anew in spring, and the harbour fee was raised."),
    ).toBeNull();
  });
});

describe("with a model", () => {
  const read = (passage: string, likeness: number) =>
    readPassage(readStatement(CLAIM), { sentences: [{ text: passage, likeness }], likeness });
  const IN_OTHER_WORDS = "Flocks on their way south are hurt by bright lights at the harbour.";

  it("takes a side by what is near in meaning though it has hardly a word of the claim", () => {
    expect(reading(CLAIM, IN_OTHER_WORDS)).toBeNull();
    expect(read(IN_OTHER_WORDS, 0.85)).toMatchObject({ stance: "SUPPORTS" });
    expect(isSureEnough(read(IN_OTHER_WORDS, 0.85)!)).toBe(false);
  });

  it("takes none by words alone where the meaning is another", () => {
    expect(read(NEARLY, 0.7)).toMatchObject({ stance: "SUPPORTS" });
    expect(read(NEARLY, 0)).toBeNull();
  });
});

describe("likely support", () => {
  const FIGURES = "The council of Kingsmere closed 14 wells in March 2025 because of nitrate.";
  const PARAPHRASE =
    "Because nitrate had been measured in them, 14 wells had to be given up by the council of Kingsmere in March 2025, its clerk writes.";

  it.each([
    ["another number", PARAPHRASE.replace("14", "41")],
    ["another date", PARAPHRASE.replace("2025", "2021")],
    ["another name", PARAPHRASE.replace("Kingsmere", "Brackwater")],
    ["a doubt", `Contrary to what many believe, ${PARAPHRASE}`],
    ["a question", PARAPHRASE.replace(/\.$/u, "?")],
    ["a debunking after it", `${PARAPHRASE} This is a myth.`],
    ["a denial", PARAPHRASE.replace("had to be given up", "were not closed")],
  ])("is out of the question with %s", (_, passage) => {
    expect(reading(FIGURES, passage)?.stance).not.toBe("SUPPORTS");
  });

  it("needs to be likely enough, weighed against how likely the contrary must be", () => {
    const sides = { supports: 0.35, refutes: 0.05, mismatches: [], doubts: false };
    const from = { SUPPORTS: 0.3, REFUTES: 0.1 };
    expect(sideTaken(sides, from)).toMatchObject({ stance: "SUPPORTS", confidence: 0.35 });
    expect(sideTaken({ ...sides, supports: 0.29 }, from)).toBeNull();
    expect(sideTaken({ ...sides, refutes: 0.2 }, from)).toMatchObject({ stance: "REFUTES", confidence: 0.2 });
    expect(sideTaken({ ...sides, mismatches: ["SCOPE"] }, from)).toBeNull();
    expect(sideTaken({ ...sides, doubts: true }, from)).toBeNull();
    expect(isSureEnough(sideTaken({ ...sides, supports: 0.95 }, from)!)).toBe(false);
  });
});
