import type { ClaimRelation, Mismatch } from "../../../src/domain/comparison.js";
import { compareStatements } from "../../../src/domain/matching/compare-statements.js";
import { readStatement } from "../../../src/domain/matching/read-statement.js";

const compare = (claim: string, statement: string, similarity: number | null = null) =>
  compareStatements(readStatement(claim), readStatement(statement), similarity);

type Case = [claim: string, statement: string];

describe("the same statement", () => {
  const cases: Case[] = [
    ["The council approved the budget on Monday.", "the council approved the budget, on Monday"],
    [
      "Nearly half of all bus drivers in Ostmark work at night.",
      "48% of all bus drivers in Ostmark work at night.",
    ],
    ["The plant employs 1.2 million people.", "The plant employs 1,200,000 people."],
    ["About 5,000 people marched through Velden.", "5,012 people marched through Velden."],
    ["The fund lost $2.5 billion last year.", "The fund lost 2.5 billion dollars last year."],
    [
      "Two-thirds of the members voted for the merger.",
      "About 67 percent of the members voted for the merger.",
    ],
    ["The ferry sank on Thursday off Kelmar.", "The ferry sank on 23 April 2026 off Kelmar."],
    [
      "The minister, Ana Brandt, opened the new harbour in Kelmar.",
      "Brandt opened the new harbour in Kelmar.",
    ],
    ["Hartwell accused Lindqvist of fraud.", "Lindqvist was accused of fraud by Hartwell."],
    ["Police arrested twelve people in Velden.", "Officers arrested 12 people in Velden."],
    ["The U.S. banned imports of the toy.", "The United States banned imports of the toy."],
    ["It is true that the bridge was closed in March.", "The bridge was closed in March."],
    ["The drug did not lower blood pressure.", "The drug didn't lower blood pressure."],
    ["Three in four teachers in Velden want to leave.", "75% of teachers in Velden want to leave."],
    ["Police shot a man in Velden.", "A man was shot by police in Velden."],
    ["The dam in Norvik will be closed.", "The dam in Norvik is going to be closed."],
  ];
  it.each(cases)("%s | %s", (claim, statement) => {
    expect(compare(claim, statement)).toMatchObject({ relation: "SAME", stance: "SUPPORTS", mismatches: [] });
  });
});

describe("a variant, whose differing detail is named", () => {
  const cases: [...Case, Mismatch][] = [
    ["The fire killed 12 people in Velden.", "The fire killed 17 people in Velden.", "NUMBER"],
    [
      "Unemployment in Ostmark fell to 4.1 percent.",
      "Unemployment in Ostmark fell to 4.9 percent.",
      "NUMBER",
    ],
    ["The firm paid $3 million for the site.", "The firm paid $30 million for the site.", "NUMBER"],
    ["38 passengers and 5 crew were rescued.", "5 passengers and 38 crew were rescued.", "NUMBER"],
    ["Unemployment fell to 4.1 percent in March.", "Unemployment fell in March.", "NUMBER"],
    ["The bridge was closed on 3 March 2024.", "The bridge was closed on 5 March 2024.", "DATE"],
    ["The law was passed in 2019.", "The law was passed in 2021.", "DATE"],
    ["The court met on Tuesday.", "The court met on Friday.", "DATE"],
    ["The ferry sank off Kelmar on Friday.", "The ferry sank off Kelmar on 23 April 2026.", "DATE"],
    ["Brandt opened the new harbour in Kelmar.", "Okonjo opened the new harbour in Kelmar.", "ENTITY"],
    ["The flood destroyed the old town of Norvik.", "The flood destroyed the old town of Bergdal.", "ENTITY"],
    ["Hartwell accused Lindqvist of fraud.", "Lindqvist accused Hartwell of fraud.", "ENTITY"],
    ["The dog bit the man.", "The man bit the dog.", "ENTITY"],
    ["Anvil was founded in Velden.", "Hammer was founded in Velden.", "ENTITY"],
    ["The convoy drove from Velden to Norvik.", "The convoy drove from Norvik to Velden.", "ENTITY"],
    ["All schools in Ostmark were closed.", "Some schools in Ostmark were closed.", "SCOPE"],
    ["Most members supported the merger.", "Few members supported the merger.", "SCOPE"],
    ["The council will close the library.", "The council closed the library.", "SCOPE"],
    ["The council may close the library.", "The council will close the library.", "SCOPE"],
    ["The council plans to close the library.", "The council closed the library.", "SCOPE"],
  ];
  it.each(cases)("%s | %s | %s", (claim, statement, mismatch) => {
    const comparison = compare(claim, statement);
    expect(comparison).toMatchObject({ relation: "VARIANT", stance: "NEUTRAL" });
    expect(comparison.mismatches).toContain(mismatch);
  });
});

describe("a contradiction", () => {
  const cases: Case[] = [
    ["The minister resigned on Monday.", "The minister did not resign on Monday."],
    ["Exports from Ostmark rose in May.", "Exports from Ostmark fell in May."],
    ["The senate approved the treaty.", "The senate rejected the treaty."],
    ["The jury found Hartwell guilty.", "The jury found Hartwell innocent."],
    ["The line to Kelmar is profitable.", "The line to Kelmar is unprofitable."],
    ["The bridge in Velden is open.", "The bridge in Velden is closed."],
    ["The vaccine causes fever.", "It is not true that the vaccine causes fever."],
    ["The vaccine causes fever.", "The claim that the vaccine causes fever is false."],
    ["The vaccine causes fever.", "There is no evidence that the vaccine causes fever."],
    ["The vaccine causes fever.", "The vaccine never causes fever."],
    ["The company bribed officials in Norvik.", "The company denied that it bribed officials in Norvik."],
    ["The two sides reached an agreement.", "The two sides failed to reach an agreement."],
    ["5,000 people attended the rally.", "It is false that 5,000 people attended the rally."],
    [
      "The bridge in Velden was closed after inspectors found cracks in two cables.",
      "The bridge in Velden was not closed after inspectors found cracks.",
    ],
  ];
  it.each(cases)("%s | %s", (claim, statement) => {
    expect(compare(claim, statement)).toEqual({
      relation: "CONTRADICTS",
      stance: "REFUTES",
      score: expect.any(Number),
      mismatches: ["POLARITY"],
    });
  });

  it("is none where the figure differs too: that denies another statement", () => {
    const comparison = compare(
      "5,000 people attended the rally.",
      "It is not true that 9,000 people attended the rally.",
    );
    expect(comparison).toMatchObject({
      relation: "VARIANT",
      stance: "NEUTRAL",
      mismatches: ["NUMBER", "POLARITY"],
    });
  });

  it("is none where both deny", () => {
    const comparison = compare("It is false that the dam broke.", "The claim that the dam broke is untrue.");
    expect(comparison.relation).toBe("SAME");
  });
});

describe("no relation", () => {
  const cases: Case[] = [
    ["The council approved the budget.", "A ship ran aground near the lighthouse."],
    [
      "Artificial intelligence firms are growing.",
      "Anthropic is an artificial intelligence company based in San Francisco.",
    ],
    ["Brandt opened the new harbour in Kelmar.", "Brandt wrote three novels before entering politics."],
    ["The price of bread rose by 5 percent.", "The price of the railway contract was kept secret."],
  ];
  it.each(cases)("%s | %s", (claim, statement) => {
    const nothing: ClaimRelation | null = null;
    expect(compare(claim, statement)).toMatchObject({ relation: nothing, stance: "NEUTRAL", mismatches: [] });
  });
});

describe("embeddings", () => {
  it("bring together a paraphrase in other words", () => {
    const pair: Case = [
      "The council shut the library in Velden.",
      "Velden's public library has been closed by the town.",
    ];
    expect(compare(...pair, 0.95).score).toBeGreaterThan(compare(...pair, 0.2).score);
  });

  it("never outweigh a differing detail", () => {
    expect(compare("The fire killed 12 people.", "The fire killed 17 people.", 1).relation).toBe("VARIANT");
  });
});
