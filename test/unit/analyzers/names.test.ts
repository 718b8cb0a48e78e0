import { analyzeText } from "./article.js";

const named = async (text: string) =>
  (await analyzeText(text)).entities.map(({ name, type, aliases }) => [type, name, ...aliases]);

describe("what an article names", () => {
  it.each([
    [
      "The U.S. sent 40 ships. The United States will pay. Officials in the US agreed.",
      "PLACE",
      "United States",
    ],
    ["Britain sent 40 ships. The UK will pay, and the United Kingdom has agreed.", "PLACE", "United Kingdom"],
    [
      "The FBI searched 12 offices. The Federal Bureau of Investigation declined to comment.",
      "ORGANIZATION",
      null,
    ],
    ["Michael R. Dunmore lost. Mike Dunmore runs again. Dunmore said he had 800 votes.", "PERSON", null],
    ["José Muñoz, 45, lost. Jose Munoz, the mayor, runs again and paid 40 crowns.", "PERSON", null],
    ["The Holm Courier found 54 errors. The Courier then printed them.", "ORGANIZATION", "Holm Courier"],
  ])("is one thing under all its names: %s", async (text, type, name) => {
    const found = (await named(text)).filter(([one]) => one === type);
    expect(found).toHaveLength(1);
    expect(found[0]!.length).toBeGreaterThan(2);
    if (name) expect(found[0]![1]).toBe(name);
  });

  it.each([
    "Edwin Marlow and Tessa Marlow, who are not related, filed papers on Friday.",
    "Desmond Kerr Jr. took over on Friday. Desmond Kerr Sr., his father, had run the mill.",
    "Ruth A. Hale sold the mill on Friday. Ruth B. Hale bought it a day later.",
  ])("are two persons although they share a name: %s", async (text) => {
    expect((await named(text)).filter(([type]) => type === "PERSON")).toHaveLength(2);
  });

  it("is no first word behind a picture", async () => {
    const found = await named(
      "😀The council of Brannoc met on Monday. 😀The council voted. 😀The vote was 9 to 4.",
    );
    expect(found.map(([, name]) => name)).not.toContain("The");
  });

  it("is one of two countries that share a word, and no doctor", async () => {
    const text =
      "DR Congo closed its border on Monday. The Democratic Republic of the Congo had warned of it in May. Congo kept its border open, " +
      "and so did the Republic of the Congo.";
    expect(await named(text)).toEqual([
      ["PLACE", "DR Congo", "Democratic Republic of the Congo"],
      ["PLACE", "Congo"],
      ["PLACE", "Republic of the Congo"],
    ]);
  });

  it("is a lake and no person, though it is named for one", async () => {
    const found = await named(
      "Victoria said 40 people were hurt. Lake Victoria rose by two metres on Monday.",
    );
    expect(found).toContainEqual(["PLACE", "Lake Victoria"]);
  });

  it.each(["said Aron Vik, a 45-year-old driver", "said Aron Vik, a nurse who had waited"])(
    "is a person whose occupation follows the name: %s",
    async (words) =>
      expect(await named(`“Smoke filled the deck,” ${words}.`)).toContainEqual(["PERSON", "Aron Vik"]),
  );

  it("is the person and not the office before the name", async () => {
    const found = await named(
      "Secretary of State Conrad Vell met Supervisor of Elections Brenda Shaw and negotiator Calvin Roe on Friday.",
    );
    expect(found.filter(([type]) => type === "PERSON").map(([, name]) => name)).toEqual([
      "Conrad Vell",
      "Brenda Shaw",
      "Calvin Roe",
    ]);
  });

  it("is one committee whatever it deals with", async () => {
    const text = "The House Transport and Harbour Safety Committee asked for the records of 12 ferries.";
    expect(await named(text)).toContainEqual([
      "ORGANIZATION",
      "House Transport and Harbour Safety Committee",
    ]);
  });

  it("is a state where a short form follows a town, and the town is a place", async () => {
    const found = await named("A storm hit Carver, Okla., on Monday and Dunnell, SC, a day later.");
    expect(found).toEqual([
      ["PLACE", "Carver"],
      ["PLACE", "Oklahoma", "Okla."],
      ["PLACE", "Dunnell"],
      ["PLACE", "South Carolina", "SC"],
    ]);
  });

  it("is the place of a dateline, in the writing of other names", async () => {
    const found = await named(
      "ROME, March 3 (Coastal Wire) — The ferry sank on Monday, and 12 people swam ashore.",
    );
    expect(found).toEqual([["PLACE", "Rome"]]);
  });

  it("is no word of a line in headline case, and no shouted one", async () => {
    const text =
      "Young Voters Were Bored And Stayed Home\n\nThe mayor said NO to 40 flats. It was a BIG day.";
    expect(await named(text)).toEqual([]);
  });
});
