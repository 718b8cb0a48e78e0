import fc from "fast-check";
import { readDocument, voiceAt } from "../../../src/analyzers/built-in/sentence-document.js";

const sentencesOf = (text: string) =>
  readDocument({ title: "", text }).sentences.map((sentence) => sentence.text);

describe("reading an article into sentences", () => {
  it.each([
    [
      "titles and initials",
      "Mr. Obi met Gov. J. R. Lund. She won.",
      ["Mr. Obi met Gov. J. R. Lund.", "She won."],
    ],
    ["country names", "The U.S. Senate met. It met in the U.S. The vote failed.", 3],
    ["companies", "Halden Inc. bought Ferro Corp. last year. It paid cash.", 2],
    ["hours", "The train left at 5 p.m. on Monday. He was late.", 2],
    ["decimals and money", "It cost $3.5 million. That is 4.2% more.", 2],
    ["no final stop", "The bridge is closed. Repairs will last a month", 2],
    ["a quotation's own mark", "“Are we safe?” Ms. Ruiz asked. No one knew.", 2],
    ["a question in quotes before a name", "“Are we safe?” Dana Ruiz said. No one knew.", 2],
    ["ellipsis", "He waited ... and left. It rained.", 2],
  ])("keeps %s together", (_, text, expected) => {
    const found = sentencesOf(text);
    expect(Array.isArray(expected) ? found : found.length).toEqual(expected);
  });

  it("takes headings and items of a list as sentences of their own, without the bullet", () => {
    const text =
      "What we know\n\n- The dam broke at dawn\n- Two villages were flooded.\n\nThe river fell later.";
    expect(sentencesOf(text)).toEqual([
      "What we know",
      "The dam broke at dawn",
      "Two villages were flooded.",
      "The river fell later.",
    ]);
  });

  it("joins lines that were wrapped in the middle of a sentence", () => {
    const text =
      "The council of the harbour town voted on Tuesday to\nclose the old pier. It opened in 1920.";
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it("gives words their own places, also after emoji and decomposed accents", () => {
    const text = "👩‍👩‍👧 The cafe\u0301 in St. Brannoc didn't open 🎉 on May 3. It burned.";
    const { sentences } = readDocument({ title: "", text });
    for (const { tokens } of sentences)
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))).toContain(
      "cafe\u0301",
    );
  });

  it("is verbatim at its place for any text, in order and without overlap", () => {
    const anyText = fc.string({ unit: fc.constantFrom(..."ab A.!? \n\n“”\"'’—é🎉\ud83d1U.S.") });
    fc.assert(
      fc.property(anyText, fc.string(), (text, title) => {
        const { sentences, headline } = readDocument({ title, text });
        let previousEnd = 0;
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(previousEnd);
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          previousEnd = sentence.end;
        }
        if (headline) expect(title.slice(headline.start, headline.end)).toBe(headline.text);
      }),
    );
  });
});

describe("whose words they are", () => {
  const quotedIn = (text: string) => {
    const document = readDocument({ title: "", text });
    return document.quotes.map(({ start, end }) => text.slice(start, end));
  };

  it("finds straight, curly and single quotation marks and leaves apostrophes alone", () => {
    expect(quotedIn(`He said "no". She wrote “it's over” and ‘don’t’. The '90s weren't 6'2" tall.`)).toEqual([
      '"no"',
      "“it's over”",
      "‘don’t’",
    ]);
  });

  it("follows a quotation that runs over paragraphs", () => {
    const text = "“We saw the water rise.\n\n“Then the wall broke,” Ms. Ode said. The town was empty.";
    const { sentences } = readDocument({ title: "", text });
    expect(sentences.map((sentence) => sentence.voice)).toEqual(["QUOTED", "QUOTED", "AUTHOR"]);
  });

  it("tells a quoted phrase within an author's sentence", () => {
    const text =
      "The mayor called the plan a “monstrous betrayal” of the town's fishermen and their families.";
    const document = readDocument({ title: "", text });
    const at = text.indexOf("monstrous");
    expect(document.sentences[0]?.voice).toBe("AUTHOR");
    expect(voiceAt(document, at, at + "monstrous betrayal".length)).toBe("QUOTED");
  });
});
