import { analyzeText } from "./article.js";

const summaryOf = async (text: string, title = "") => (await analyzeText(text, { title })).summary;

const FERRY = `The harbour board closed the northern ferry on Thursday after its engine failed twice in one week.

“They used parts of 1962 and selected the cheapest ones,” Tessa Marlow admitted.

The ferry carried 410,000 passengers in 2025, the board's figures show.`;

describe("the summary of an article", () => {
  it("keeps who says it in the sentence that says so, whatever the statement opens with", async () => {
    const summary = await summaryOf(FERRY);
    expect(summary).toContain(
      "“They used parts of 1962 and selected the cheapest ones,” Tessa Marlow admitted.",
    );
    expect(summary).toMatch(/410,000 passengers in 2025, the board's figures show\./u);
    expect(summary).not.toMatch(/said (?:They|The|While|When|Throughout|Failure)\b/u);
  });

  it.each([
    "When the engine failed, 300 passengers were on board, the harbour board said.",
    "Throughout 2025 the ferry sailed 4,000 times, according to Tessa Marlow.",
    "While past boards bought 12 engines, the Courier reported, this one has bought none.",
  ])("does not turn a reported sentence round: %s", async (sentence) => {
    expect(await summaryOf(sentence)).toBe(sentence);
  });

  it("says “he” or “she” of whoever says it, and not the name twice", async () => {
    const summary = await summaryOf(
      "Mayor Ada Holt said in an interview on Thursday that she owns 40 percent of the ferry company.",
    );
    expect(summary).toContain("that she owns 40 percent");
    expect(summary).not.toMatch(/Ada Holt said Ada Holt/u);
  });

  it("gives a sentence of a longer quotation as its speaker's", async () => {
    const summary = await summaryOf(
      `The harbour board closed the northern ferry on Thursday.

“The engine failed 14 times in May,” said Tessa Marlow, the ferry's engineer. “The company spent 90,000 crowns on paint in the same month.”`,
    );
    expect(summary).toContain(
      "Tessa Marlow said: “The company spent 90,000 crowns on paint in the same month.”",
    );
  });

  it("begins with the lead although nothing in it can be checked", async () => {
    const lead =
      "Patience is a wonderful thing on the quays of Calder, and there is nothing else to be had there.";
    const summary = await summaryOf(`${lead}\n\nThe ferry company cut 40 of its 96 sailings in January.`);
    expect(summary).toBe(`${lead} The ferry company cut 40 of its 96 sailings in January 2026.`);
  });

  it.each([
    ["It was decided in advance that the board would buy 12 engines.", "decided in advance"],
    ["These cost 900,000 crowns each in 2024.", "900,000"],
    ["The former carried 4,000 passengers in May.", "4,000"],
    ["About 2,100 of them crossed the bay on 5 May.", "2,100"],
    ["He sold 30 percent of the company in 2019.", "30 percent"],
  ])("leaves out what points at a sentence before: %s", async (sentence, words) => {
    const lead = "The harbour board closed the northern ferry on Thursday after its engine failed.";
    expect(await summaryOf(`${lead}\n\n${sentence}`)).not.toContain(words);
  });

  it("opens no sentence with words that only join it to another", async () => {
    const sentence = "To wit, the ferry company cut 40 of its 96 sailings in January 2026.";
    expect(await summaryOf(sentence)).toBe("The ferry company cut 40 of its 96 sailings in January 2026.");
  });

  it.each([
    ["Harbour Board Closes Northern Ferry", ""],
    ["Board Shuts Ferry After Engine Fails Twice", "Another headline"],
  ])("takes no headline in the text for the story: %s", async (line, title) => {
    const summary = await summaryOf(`${line}\n\n${FERRY}`, title || line);
    expect(summary).toMatch(/^The harbour board closed/u);
    expect(summary).not.toContain(line);
  });

  it.each([
    "ROME, February 6, 2026 (HarbourNews) – ",
    "CALDER, North March — ",
    "By Dana Lund CALDER (Coastal Wire) — ",
    "Calder – ",
  ])("has no dateline or byline in it: %s", async (dateline) => {
    const summary = await summaryOf(`${dateline}${FERRY}`);
    expect(summary).toMatch(/^The harbour board closed the northern ferry/u);
  });

  it("never says as fact what the article gives as somebody's word", async () => {
    const statements = [
      "14 engines failed in May",
      "300 sailings were cut in 2025",
      "the company owes 9 million crowns",
    ];
    const text = statements.map((statement) => `Tessa Marlow told reporters that ${statement}.`).join("\n\n");
    for (const sentence of (await summaryOf(text)).split(/(?<=\.) /u))
      expect(sentence).toMatch(/Tessa Marlow/u);
  });
});
