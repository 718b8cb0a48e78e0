import { readDocument } from "../../../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../../../src/analyzers/built-in/techniques/detect-techniques.js";

/** What one technique was seen in. */
const seen = (technique: string, text: string) =>
  detectTechniques(readDocument({ title: "", text }))
    .filter((detection) => detection.technique === technique)
    .flatMap(({ spans }) => spans.map(({ exact }) => exact));

/** For each technique: sentences with the words that are its own, and sentences that only look alike. */
const CASES: Record<string, { found: [text: string, span: string][]; alone: string[] }> = {
  "appeal-to-authority": {
    found: [
      [
        "Every honest economist will tell you that the toll is folly.",
        "Every honest economist will tell you",
      ],
      [
        "The ferry is safe, and I have it on good authority; ask at the quay.",
        "and I have it on good authority",
      ],
      [
        "Even the Harbour Board now admits the wall was a mistake; the rest is noise.",
        "Even the Harbour Board now admits the wall was a mistake",
      ],
    ],
    alone: [
      "Two economists told the committee that the toll would cost jobs.",
      "According to the harbour master, the wall is sound.",
    ],
  },
  "appeal-to-fear": {
    found: [
      [
        "If we ignore this plague, our children will be its next victims.",
        "If we ignore this plague, our children will be its next victims",
      ],
      [
        "The dyke is rotten; it will soon collapse and the horror of that night will return.",
        "it will soon collapse and the horror of that night will return",
      ],
      [
        "They are coming for your boats, says the leaflet.",
        "They are coming for your boats, says the leaflet",
      ],
    ],
    alone: [
      "The minister warned that the storm could destroy houses and said he feared for the dyke.",
      "The disease killed nine cows in March.",
      "If the river rises, the road will be closed.",
    ],
  },
  "appeal-to-hypocrisy": {
    found: [
      [
        "These are the same officials who burned peat all winter.",
        "These are the same officials who burned peat all winter",
      ],
      [
        "The council preaches thrift to everyone but pays for its own banquets.",
        "The council preaches thrift to everyone but pays for its own banquets",
      ],
    ],
    alone: [
      "The same officials who wrote the report presented it on Monday.",
      "The union demands a pay rise, but the firm has offered half.",
    ],
  },
  "casting-doubt": {
    found: [
      ["How could they possibly not have seen the leak?", "How could they possibly not have seen the leak"],
      [
        "If the bridge is so safe, why does nobody believe them?",
        "If the bridge is so safe, why does nobody believe them",
      ],
      ["Her story is inconsistent with the log.", "Her story is inconsistent with the log"],
    ],
    alone: ["How long will the works take?", "Who won the race?", "Are you going to the fair on Sunday?"],
  },
  "causal-oversimplification": {
    found: [
      ["The mill closed for one reason only, and that is greed.", "The mill closed for one reason only"],
      [
        "Our streets are empty simply because the council hates cars; nobody dares to say so.",
        "Our streets are empty simply because the council hates cars",
      ],
    ],
    alone: [
      "The mill closed because the river had flooded its cellar.",
      "The inquiry gave three reasons for the collapse.",
    ],
  },
  "conversation-killer": {
    found: [
      ["The ferry is ours, and that's that.", "and that's that"],
      ["A promise is a promise, and the debate is over.", "the debate is over"],
      ["It is not fair, but that's life.", "that's life"],
    ],
    alone: ["The debate ends at nine.", "The period ended in 1911.", "That is how it was built."],
  },
  exaggeration: {
    found: [
      ["It is the most ruinous treaty ever signed by this town.", "the most ruinous treaty ever signed"],
      [
        "Never in history has anyone told such enormous lies.",
        "Never in history has anyone told such enormous lies",
      ],
    ],
    alone: [
      "It was the wettest July in the town's history.",
      "All members of the council were present, as ever.",
      "She is the best known painter in the world of textiles.",
    ],
  },
  "false-dilemma": {
    found: [
      [
        "We can mend the wall or we can drown, whatever the mayor thinks.",
        "We can mend the wall or we can drown, whatever the mayor thinks",
      ],
      [
        "There is no middle ground between thrift and ruin.",
        "There is no middle ground between thrift and ruin",
      ],
    ],
    alone: ["You can pay by card or in cash.", "The harbour will either be dredged in May or in June."],
  },
  "flag-waving": {
    found: [
      ["We gave this nation its freedoms.", "We gave this nation its freedoms"],
      ["They would betray our country for a fishing quota.", "betray our country"],
      ["Most decent Britons would refuse.", "decent Britons"],
    ],
    alone: ["The British ambassador left on Monday.", "The country has 41 ports."],
  },
  "guilt-by-association": {
    found: [["It is straight out of the tyrant's handbook.", "straight out of the tyrant's handbook"]],
    alone: ["The museum shows how the Nazis took the town."],
  },
  "red-herring": {
    found: [
      [
        "Asked about the missing funds, the mayor instead talked about his grandchildren.",
        "Asked about the missing funds, the mayor instead talked about his grandchildren",
      ],
      ["The dam leaks, but look at those gardens.", "but look at those gardens"],
    ],
    alone: [
      "Asked about the missing funds, the mayor said that he would publish the accounts.",
      "The guide talked about the gardens.",
    ],
  },
  repetition: {
    found: [["They took the mill. They took the boats. They took the school.", "They took the"]],
    alone: ["He closed the mill in May. He closed the mine in June."],
  },
  slogan: {
    found: [
      ["Keep the ferry free!", "Keep the ferry free"],
      ["Harbours, not highways!", "Harbours, not highways"],
      ["The hats said Make Westmark Great Again in gold.", "Make Westmark Great Again"],
    ],
    alone: ["Keep the lid on until the water boils and stir.", "No dogs are allowed on the beach."],
  },
  whataboutism: {
    found: [
      [
        "But what about the boats that their own fleet sank?",
        "But what about the boats that their own fleet sank",
      ],
    ],
    alone: ["What about a walk on the beach?"],
  },
};

describe("the rules of each technique", () => {
  const found = Object.entries(CASES).flatMap(([technique, cases]) =>
    cases.found.map(([text, span]) => [technique, text, span] as const),
  );
  it.each(found)("find %s in: %s", (technique, text, span) => {
    expect(seen(technique, text)).toContain(span);
  });

  const alone = Object.entries(CASES).flatMap(([technique, cases]) =>
    cases.alone.map((text) => [technique, text] as const),
  );
  it.each(alone)("do not find %s in: %s", (technique, text) => {
    expect(seen(technique, text)).toEqual([]);
  });

  it("mark the clause of a long sentence in which it is said, and not the rest", () => {
    const text =
      "The council met on Monday; if we ignore this plague our children will suffer horribly, and the vote is on Friday.";
    expect(seen("appeal-to-fear", text)).toEqual([
      "if we ignore this plague our children will suffer horribly",
    ]);
  });

  it("need several cues: none of them tells anything alone", () => {
    expect(seen("exaggeration", "It was an evil deed.")).toEqual([]);
    expect(seen("exaggeration", "It was the worst storm.")).toEqual([]);
    expect(
      seen("exaggeration", "It was the worst and most evil deed that anyone has ever seen."),
    ).not.toEqual([]);
  });
});
