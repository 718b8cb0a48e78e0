import { compareStatements } from "../../../src/domain/matching/compare-statements.js";
import { readStatement } from "../../../src/domain/matching/read-statement.js";

const compare = (claim: string, statement: string, similarity: number | null = null) =>
  compareStatements(readStatement(claim), readStatement(statement), similarity);

type Case = [claim: string, statement: string];

/** With every wording as like as embeddings of such pairs come out, and without a model. */
const SIMILARITIES = [null, 0.8];

describe("another cause or circumstance is another statement, and one that is left out is not", () => {
  it.each<Case>([
    ["The bridge closed after a ferry rammed it.", "The bridge closed after cracks were found."],
    ["The bridge closed after a ferry rammed it.", "The bridge closed because of cracks."],
    [
      "The old road bridge over the harbour in Kelmar was closed to all traffic on Monday after a ferry rammed it.",
      "The old road bridge over the harbour in Kelmar was closed to all traffic on Monday because inspectors found cracks.",
    ],
    [
      "The old road bridge over the harbour in Kelmar was closed to all traffic on Monday due to storm damage.",
      "Following a strike by toll collectors, the old road bridge over the harbour in Kelmar was closed to all traffic on Monday.",
    ],
    [
      "The ferry company in Norvik cut its winter timetable by a third amid a shortage of fuel.",
      "The ferry company in Norvik cut its winter timetable by a third as crews fell ill.",
    ],
    [
      "The council of Velden will reopen the public library in June if the county pays for the roof.",
      "The council of Velden will reopen the public library in June if volunteers staff the desk.",
    ],
    [
      "The council of Velden balanced its yearly budget by raising parking charges.",
      "The council of Velden balanced its yearly budget by selling two schools.",
    ],
    [
      "The dam in Bergdal was approved by the senate despite protests from farmers.",
      "The dam in Bergdal was approved by the senate despite doubts among engineers.",
    ],
  ])("neither supports nor disputes: %s | %s", (claim, statement) => {
    for (const similarity of SIMILARITIES)
      expect(compare(claim, statement, similarity)).toMatchObject({ relation: null, stance: "NEUTRAL" });
  });

  it.each<Case>([
    [
      "The old road bridge in Kelmar was closed to all traffic on Monday after a ferry rammed it.",
      "The old road bridge in Kelmar was closed to all traffic on Monday.",
    ],
    [
      "The old road bridge in Kelmar was closed to all traffic on Monday after a ferry rammed it.",
      "On Monday the old road bridge in Kelmar was closed to all traffic because a ferry had rammed it.",
    ],
    [
      "The old road bridge in Kelmar was closed to all traffic because of a strike.",
      "Due to a strike, the old road bridge in Kelmar was closed to all traffic.",
    ],
    [
      "The dam in Bergdal, known as the Wall, was approved by the senate on Friday.",
      "The dam in Bergdal was approved by the senate on Friday as planned.",
    ],
  ])("still the same: %s | %s", (claim, statement) => {
    for (const similarity of SIMILARITIES)
      expect(compare(claim, statement, similarity).relation).toBe("SAME");
  });
});
