import { analyzeText, claimsOf } from "./article.js";

describe("what comes out as a claim", () => {
  it.each([
    "The dam burst.",
    "Smoking causes cancer.",
    "The town sued Ferro Corp. for breach of contract.",
    "Two villages were flooded after heavy rain.",
    "Unemployment fell to 4.1% in March.",
    "The court rejected the appeal.",
    "The election was stolen.",
    "Look, the town spent 40 million crowns on the bridge last year.",
    "I'd like to point out that unemployment fell to 4.1% in March.",
    "As a matter of fact, I'm the first mayor of Brannoc to publish every contract of the town.",
    "The town built 400 houses last year, and it is going to build more.",
    "The film is a documentary about fishing.",
    "The bill would cut taxes by 4 million crowns a year.",
  ])("a single checkable sentence: %s", async (text) => {
    expect((await claimsOf(text)).map((claim) => claim.span.exact)).toEqual([text]);
  });

  it.each([
    ["a question", "Is the bridge safe for lorries?"],
    ["an opinion", "I think this is a great plan."],
    ["a duty", "We must all do better for our children."],
    ["a prediction", "The council will close the bridge."],
    ["a promise", "I am going to close the bridge."],
    ["a prediction without a figure of a plan", "The council would close the bridge under her plan."],
    ["a duty in talk", "We've got to do more for our children."],
    ["what is likely", "The team is likely to win the cup."],
    ["what is expected", "The harbour board is expected to open the pier in spring."],
    ["a chance", "It is unlikely that the pier will open."],
    ["what others foresee", "Experts say the pier is bound to collapse."],
    ["praise", "The film is a masterpiece."],
    ["a taunt", "Brannoc is a disaster of a city."],
    ["a matter of taste", "The meal was delicious."],
    ["a plea", "Please vote for the harbour party."],
    ["an imagined case", "If the bridge had collapsed, hundreds of people would have died."],
    ["what is only asked", "Critics wondered whether the plan could work."],
  ])("counts %s as not checkable and lists no claim", async (_, text) => {
    const { claims, notCheckableCount } = await analyzeText(text);
    expect({ claims, notCheckableCount }).toEqual({ claims: [], notCheckableCount: 1 });
  });

  it.each([
    "Sign up for our newsletter.",
    "Photo: The harbour at dawn.",
    "Good evening, everyone.",
    "What we know",
    "He said that it says needs to be repaired by 2027.",
  ])("neither lists nor counts what says nothing of the story: %s", async (text) => {
    const { claims, notCheckableCount } = await analyzeText(text);
    expect({ claims, notCheckableCount }).toEqual({ claims: [], notCheckableCount: 0 });
  });

  it("gives the subject back to a statement that somebody is named in the middle of", async () => {
    const [claim] = await claimsOf("The plant, officials say, needs 40 million crowns.");
    expect(claim?.text).toBe("The plant needs 40 million crowns.");
  });

  it("leaves a sentence whole where what is said in it lacks its subject", async () => {
    const text = "The report that the ministry said was lost in 2019 has been found.";
    expect((await claimsOf(text)).map((claim) => claim.text)).toEqual([text]);
  });

  it("leaves what is said to the listener out of the wording", async () => {
    const [claim] = await claimsOf("You know, the mayor sold the harbour to Ferro Corp. in 2019.");
    expect(claim?.text).toBe("The mayor sold the harbour to Ferro Corp. in 2019.");
  });

  it("takes a sentence that the article repeats once, but not the same sentence with another figure", async () => {
    const claims = await claimsOf(
      "The flood destroyed 40 houses in Brannoc.\n\nThe flood destroyed 40 houses in Brannoc.\n\nThe flood destroyed 60 houses in Brannoc.",
    );
    expect(claims.map((claim) => claim.text)).toEqual([
      "The flood destroyed 40 houses in Brannoc.",
      "The flood destroyed 60 houses in Brannoc.",
    ]);
  });

  it("lists at most a dozen, in the order of the text", async () => {
    const text = Array.from(
      { length: 30 },
      (_, at) => `The river rose by ${at + 10} centimetres in town number ${at + 1}.`,
    );
    const claims = await claimsOf(text.join(" "));
    expect(claims).toHaveLength(12);
    expect(claims.map((claim) => claim.span.start)).toEqual(
      claims.map((claim) => claim.span.start).sort((a, b) => a - b),
    );
  });
});

describe("what an article says is not so", () => {
  it.each([
    ["A blog repeated the false claim that the dam had burst.", "It is not true that the dam had burst."],
    [
      "Claims that the mayor owns shares in the builder have been debunked.",
      "It is not true that the mayor owns shares in the builder.",
    ],
    ["It is not true that the council met in secret.", "It is not true that the council met in secret."],
    [
      "The leaflet falsely claimed that the river was poisoned.",
      "It is not true that the river was poisoned.",
    ],
  ])("%s", async (text, wording) => {
    expect((await claimsOf(text)).map(({ text: said, attribution }) => [said, attribution])).toEqual([
      [wording, null],
    ]);
  });

  it.each([
    ["There is no evidence that the dam had burst.", "It is not true that the dam had burst."],
    ["No evidence has emerged that the vote was rigged.", "It is not true that the vote was rigged."],
    [
      "The committee found no proof that the mayor took 40,000 euros.",
      "It is not true that the mayor took 40,000 euros.",
    ],
    [
      "The Ministry of Transport dismissed reports that the bridge had collapsed.",
      "It is not true that the bridge had collapsed.",
    ],
    [
      "The mayor denied a report that the bridge had collapsed.",
      "It is not true that the bridge had collapsed.",
    ],
    [
      "Ferro Corp. denied dumping oil in the river.",
      "It is not true that Ferro Corp. dumped oil in the river.",
    ],
    [
      "Ferro Corp. denied having taken 40,000 euros.",
      "It is not true that Ferro Corp. had taken 40,000 euros.",
    ],
    [
      "The company has repeatedly denied poisoning the river.",
      "It is not true that the company poisoned the river.",
    ],
  ])("%s", async (text, wording) => {
    expect((await claimsOf(text)).map((claim) => claim.text)).toEqual([wording]);
  });

  it.each([
    "Ferro Corp. denies any wrongdoing.",
    "The council announced on Monday that it will build 40 houses in May.",
    "The court dismissed the case on Monday.",
    "The mayor told residents to leave the town on Monday.",
  ])("takes a speech act that says nothing that could be so or not as the act: %s", async (text) => {
    const claims = await claimsOf(text);
    expect(claims.map((claim) => [claim.span.exact, claim.attribution])).toEqual([[text, null]]);
    expect(claims[0]?.text).not.toMatch(/^It is not true/u);
  });

  it("gives a denial as the denier's word about himself", async () => {
    const [claim] = await claimsOf("The Ministry of Transport denied that it had ignored a warning.");
    expect(claim?.text).toBe("It is not true that the Ministry of Transport had ignored a warning.");
    expect(claim?.attribution).toEqual({
      name: "The Ministry of Transport",
      body: "Ministry of Transport",
      aboutItself: true,
    });
  });

  it.each([
    [
      "The company denied it had dumped oil in the river.",
      ["It is not true that the company had dumped oil in the river."],
    ],
    [
      "Ferro Corp. denied its ships had dumped oil.",
      ["It is not true that Ferro Corp.’s ships had dumped oil."],
    ],
    ["The mayor denied charges and was released.", ["The mayor denied charges and was released."]],
  ])("reads a denial without “that” only where a clause follows: %s", async (text, said) => {
    expect((await claimsOf(text)).map((claim) => claim.text)).toEqual(said);
  });
});
