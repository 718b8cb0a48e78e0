import { analyzeText, claimsOf } from "./article.js";

const attributionsOf = async (text: string) => (await claimsOf(text)).map((claim) => claim.attribution);
const bodyOf = async (text: string) => (await attributionsOf(text)).at(-1)?.body;

describe("to whom a statement is attributed", () => {
  it("resolves a person with a role to the body, by full name, last name, title, role and pronoun", async () => {
    const opening =
      "Michael Obi, director of the Harbor Office of Science and Safety, closed 12 piers on Monday.";
    const body = "Harbor Office of Science and Safety";
    for (const speaker of ["Michael Obi", "Obi", "Mr. Obi", "The director", "He"]) {
      expect(await bodyOf(`${opening} ${speaker} said the piers had 300 cracks.`)).toBe(body);
    }
  });

  it("resolves a pronoun to who opened the sentence before with a role, not to who spoke earlier", async () => {
    const text =
      "Finance Minister Arvid Ek said growth was 1.2%. Opposition leader Karin Dahl criticised the plan. She said debt rose by 40%.";
    expect((await attributionsOf(text)).at(-1)?.name).toBe("Karin Dahl");
  });

  it('resolves "they" to the people whom the sentence before opens with, and else to nobody', async () => {
    const said = "They said 40 boats had been lost.";
    const nameIn = async (text: string) => (await attributionsOf(text)).at(-1);
    expect((await nameIn(`Two ministers met in Brannoc. ${said}`))?.name).toBe("Two ministers");
    expect(await nameIn(`The pier closed on Monday. ${said}`)).toBeNull();
    expect(await nameIn("The pier closed on Monday. It said 40 boats had been lost.")).toBeNull();
  });

  it.each([
    ["Google chief executive Dana Lund said sales rose 4 percent.", "Google"],
    ["Health Minister Ana Ruiz said 12 people died of measles.", "Ministry of Health"],
    ["The Justice Department said 12 people were charged.", "Department of Justice"],
    ["The Department of Justice said 12 people were charged.", "Department of Justice"],
    ["A spokesman for the Harbor Institute said 12 people were charged.", "Harbor Institute"],
    ["The director of the Harbor Office, Michael Obi, said 12 people were charged.", "Harbor Office"],
    ["Michael Obi of the Harbor Office said 12 people were charged.", "Harbor Office"],
    ["Michael Obi runs the Harbor Office. Obi said 12 people were charged.", "Harbor Office"],
    ["The Harbor Office shut. Its director, Michael Obi, said 12 people were charged.", "Harbor Office"],
    ["A former director of the Harbor Office, Michael Obi, said 12 people were charged.", "Michael Obi"],
    [
      "“Twelve people were charged,” Michael Obi, director of the Harbor Office, told reporters.",
      "Harbor Office",
    ],
    ["Per the Harbor Office, 12 people were charged.", "Harbor Office"],
    ["The Harbor Office announced on Monday that 12 people were charged.", "Harbor Office"],
    ["The World Bank estimates 40 million people lost their jobs.", "World Bank"],
    ["Figures from the Harbor Office show that 12 people were charged.", "Harbor Office"],
    ["The French interior ministry said 12 people were charged.", "Ministry of the Interior of France"],
    [
      "French Interior Minister Luc Moreau said 12 people were charged.",
      "Ministry of the Interior of France",
    ],
    [
      "Luc Moreau, the French interior minister, said 12 people were charged.",
      "Ministry of the Interior of France",
    ],
    [
      "A spokesman for Germany’s foreign ministry said 12 people were charged.",
      "Ministry of Foreign Affairs of Germany",
    ],
    ["Senator Grace Adeyemi left. The senator said 12 people were charged.", "Grace Adeyemi"],
    ["Dana Lund said 12 people were charged.", "Dana Lund"],
    ["Ferro Corp. and Halden Inc. both said 12 people were charged.", "Ferro Corp. and Halden Inc."],
  ])("%s", async (text, body) => {
    expect(await bodyOf(text)).toBe(body);
  });

  it.each([
    "The transport minister, Petra Halvorsen, said that 4,200 passengers used the line.",
    "Petra Halvorsen, the transport minister, said that 4,200 passengers used the line.",
    "Petra Halvorsen, the transport minister, told reporters that 4,200 passengers used the line.",
    "4,200 passengers used the line, the police chief, Petra Halvorsen, said.",
  ])("names the person beside the role: %s", async (text) => {
    expect((await claimsOf(text)).map(({ text: said, attribution }) => [said, attribution])).toEqual([
      [
        "4,200 passengers used the line.",
        { name: "Petra Halvorsen", body: "Petra Halvorsen", aboutItself: false },
      ],
    ]);
  });

  it("names the person beside the role where the statement is told to a newspaper", async () => {
    const text = "The police chief, Lena Moss, told the Gazette that 12 people were arrested on Sunday.";
    const [claim] = await claimsOf(text);
    expect(claim?.text).toBe("12 people were arrested on 19 April 2026.");
    expect(claim?.attribution?.name).toBe("Lena Moss");
  });

  it.each([
    "According to the transport minister, Petra Halvorsen, 8,200 passengers used the bus.",
    "According to Petra Halvorsen, the transport minister, 8,200 passengers used the bus.",
    "According to Petra Halvorsen, head of the bus line, 8,200 passengers used the bus.",
    "8,200 passengers used the bus, according to the transport minister, Petra Halvorsen.",
  ])("keeps name and role out of what is said: %s", async (text) => {
    const { claims, summary } = await analyzeText(text);
    expect(claims.map(({ text: said, attribution }) => [said, attribution?.name])).toEqual([
      ["8,200 passengers used the bus.", "Petra Halvorsen"],
    ]);
    expect(summary).toBe(text);
  });

  it.each([
    [
      "According to the minister, Petra Halvorsen, the mayor, paid 300 crowns.",
      "Petra Halvorsen, the mayor, paid 300 crowns.",
    ],
    [
      "According to the report, Petra Halvorsen, the minister, paid 300 crowns.",
      "Petra Halvorsen, the minister, paid 300 crowns.",
    ],
  ])("leaves the person whom the statement is about in it: %s", async (text, said) => {
    expect((await claimsOf(text)).map((claim) => claim.text)).toEqual([said]);
  });

  it("leaves a role without a name where the person named after it is somebody else", async () => {
    const text = "The minister said Petra Halvorsen, the mayor, paid 300 crowns.";
    expect(await attributionsOf(text)).toEqual([{ name: "The minister", body: null, aboutItself: false }]);
  });

  it.each([
    "The work cost 39 million crowns, according to the Northern Rail Agency.",
    "The work cost 39 million crowns, the Northern Rail Agency said.",
    "The Northern Rail Agency said the work cost 39 million crowns.",
  ])("gives a price to the body that states it: %s", async (text) => {
    expect((await claimsOf(text)).map(({ text: said, attribution }) => [said, attribution?.body])).toEqual([
      ["The work cost 39 million crowns.", "Northern Rail Agency"],
    ]);
  });

  it("resolves “the ministry” to the one ministry that the article names", async () => {
    const text = "The Ministry of Health closed 12 wards. The ministry said 300 nurses were ill.";
    expect(await bodyOf(text)).toBe("Ministry of Health");
  });

  it.each([
    ["Tomas Reyes, a farmer, praised Michael Obi on Monday. He said 12 people were hurt.", "Tomas Reyes"],
    [
      "Dana Lund said the dam held. She praised Michael Obi. She added that 12 people were hurt.",
      "Dana Lund",
    ],
    ["Michael Obi left. Piet Kuiper’s staff met on Monday, and he said 12 people were hurt.", "Michael Obi"],
    ["The Harbor Institute met. It said 12 people were hurt.", "Harbor Institute"],
    ["The Harbor Institute met. A spokeswoman said 12 people were hurt.", "Harbor Institute"],
    [
      "Dana Lund met the Harbor Institute. Its director, Michael Obi, left. He said 12 people were hurt.",
      "Harbor Institute",
    ],
    ["After the vote, Grace Adeyemi, one of nine members, said 12 people were hurt.", "Grace Adeyemi"],
    ["Peter King said 12 people were hurt.", "Peter King"],
  ])("knows whom it points back at: %s", async (text, body) => {
    expect(await bodyOf(text)).toBe(body);
  });

  it.each([
    "Police",
    "Officials",
    "Critics",
    "Experts",
    "A spokesperson",
    "Sources familiar with the matter",
    "A person briefed on the matter",
    "Two officials who spoke on condition of anonymity",
    "A Harbor Office official, who asked not to be named,",
    "Several employees of Halden Motors",
    "French police sources",
  ])("names nobody for %s", async (speaker) => {
    const [attribution] = await attributionsOf(`${speaker} said 12 people were charged with fraud.`);
    expect(attribution).toMatchObject({ body: null, aboutItself: false });
  });

  it("goes on with the speaker of the sentence before in a quotation of several sentences", async () => {
    const text =
      "“The bridge was never inspected,” said Tomas Reyes, an engineer at the Harbor Institute. “The steel was tested in 1962.”";
    expect(await attributionsOf(text)).toMatchObject([
      { body: "Harbor Institute" },
      { body: "Harbor Institute" },
    ]);
  });

  it.each([
    ["Ferro Corp. said it sold 40 ships last year.", true],
    ["Ferro Corp. said its sales rose 4 percent.", true],
    ["Ferro Corp. said the town owes 40 million euros.", false],
    ["Ferro Corp. said 40 ships were built by Ferro Corp. in 2019.", true],
    ["Dana Lund, head of Ferro Corp., said the company sold 40 ships last year.", true],
    ["The Harbor Ministry said the company sold 40 ships last year.", false],
    ["The Israeli military said it struck 12 targets.", true],
  ])("knows whether a body speaks about itself: %s", async (text, aboutItself) => {
    expect((await attributionsOf(text))[0]?.aboutItself).toBe(aboutItself);
  });
});
