import { claimsOf } from "./article.js";

const wordingsOf = async (text: string) => (await claimsOf(text)).map((claim) => claim.text);

describe("the stand-alone wording", () => {
  it("leaves the dateline out of wording and span", async () => {
    const [claim] = await claimsOf(
      "HARBOR FALLS (Coastal Wire) — The council closed the Mill Street bridge on Tuesday.",
    );
    expect(claim?.text).toBe("The council closed the Mill Street bridge on 21 April 2026.");
    expect(claim?.span.exact).toBe("The council closed the Mill Street bridge on Tuesday.");
  });

  it("leaves out labels and connecting words", async () => {
    expect(await wordingsOf("Driving the news: The council closed the bridge in 2019.")).toEqual([
      "The council closed the bridge in 2019.",
    ]);
    expect(await wordingsOf("Meanwhile, the council closed the bridge in 2019.")).toEqual([
      "The council closed the bridge in 2019.",
    ]);
  });

  it.each([
    "Dana Lund said the bridge carries 14,000 cars a day.",
    "Dana Lund said on Thursday that the bridge carries 14,000 cars a day.",
    "Dana Lund told reporters that the bridge carries 14,000 cars a day.",
    "The bridge carries 14,000 cars a day, Dana Lund said.",
    "The bridge carries 14,000 cars a day, said Dana Lund.",
    "The bridge carries 14,000 cars a day, according to Dana Lund.",
    "According to Dana Lund, the bridge carries 14,000 cars a day.",
    "“The bridge carries 14,000 cars a day,” Dana Lund said in a statement.",
    "“The bridge carries 14,000 cars a day,” said Dana Lund, the mayor.",
  ])("is the same however the speaker is named: %s", async (text) => {
    const [claim] = await claimsOf(text);
    expect(claim?.text).toBe("The bridge carries 14,000 cars a day.");
    expect(claim?.attribution?.name).toBe("Dana Lund");
  });

  it("keeps the speech where the speech is the news", async () => {
    const text = "The Lund administration accused Ferro Corp. of hiding 12 test reports.";
    const [claim] = await claimsOf(text);
    expect([claim?.text, claim?.attribution]).toEqual([text, null]);
  });

  it("writes names out and puts them for pronouns", async () => {
    const wordings = await wordingsOf(
      "Michael Obi joined the Harbor Board in 2011. He built 40 piers in Norway. Mr. Obi left the board in 2019.",
    );
    expect(wordings).toEqual([
      "Michael Obi joined the Harbor Board in 2011.",
      "Michael Obi built 40 piers in Norway.",
      "Michael Obi left the board in 2019.",
    ]);
  });

  it.each([
    "Michael Obi joined the board in 2011. “He stole 40,000 crowns from the board,” Obi said.",
    "“He stole 40,000 crowns from the board,” said Michael Obi, the mayor.",
    "“He stole 40,000 crowns from the board,” Mayor Michael Obi said.",
  ])("never takes a pronoun within quotation marks for the speaker: %s", async (text) => {
    expect(await wordingsOf(text)).toContain("He stole 40,000 crowns from the board.");
  });

  it("takes a pronoun within quotation marks for the one whom the sentence before names beside the speaker", async () => {
    const text = "Michael Obi met Peter Ruiz on Monday. “He stole 40,000 crowns in 2019,” Obi said.";
    expect(await wordingsOf(text)).toContain("Peter Ruiz stole 40,000 crowns in 2019.");
  });

  it.each([
    [
      "The war cost 40 billion crowns before it ended in 2020, the World Bank said.",
      "before it ended in 2020.",
    ],
    ["Fighting has killed 3,400 people since it began, according to the World Bank.", "since it began."],
    ["Tilda Roos said it had taken 200 minutes to reach the ferry.", "It had taken 200 minutes"],
    ["“It's a nightmare that cost 40 lives,” the World Bank said.", "It's a nightmare"],
  ])("puts no name for an “it” that may be a thing: %s", async (text, kept) => {
    expect((await wordingsOf(text)).join(" ")).toContain(kept);
  });

  it.each([
    "The mayor admitted the error but said that 40 houses had burned in 2019.",
    "The mayor acknowledged the mistake and said 40 houses had burned in 2019.",
  ])("keeps a sentence whole whose subject does one thing and says another: %s", async (text) => {
    expect(await wordingsOf(text)).toEqual([text]);
  });

  it("leaves a pronoun alone where two persons fit", async () => {
    const wordings = await wordingsOf("Michael Obi met Peter Ruiz in 2011. He built 40 piers in Norway.");
    expect(wordings).toContain("He built 40 piers in Norway.");
  });

  it("gives what somebody says of himself under his name", async () => {
    const [claim] = await claimsOf("“I have built 40 piers in Norway,” Michael Obi said.");
    expect(claim?.text).toBe("Michael Obi has built 40 piers in Norway.");
    expect(claim?.attribution?.aboutItself).toBe(true);
  });
});
