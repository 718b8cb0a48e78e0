import fc from "fast-check";

import { readDocument } from "../../../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../../../src/analyzers/built-in/techniques/detect-techniques.js";
import { isVerbatim } from "../../../src/domain/span.js";
import { TECHNIQUES } from "../../../src/domain/techniques.js";
import { HARANGUES, PLAIN_REPORTS, QUOTED_INSULTS } from "./techniques-texts.js";

const detect = (text: string, title = "") => detectTechniques(readDocument({ title, text }));

/** What one technique was seen in. */
const seen = (technique: string, text: string) =>
  detect(text)
    .filter((detection) => detection.technique === technique)
    .flatMap(({ spans }) => spans.map(({ exact }) => exact));

describe("detectTechniques", () => {
  it.each([
    [
      "loaded-language",
      "The council passed an utterly shameful decree last night.",
      "utterly shameful decree",
    ],
    ["name-calling", "Ask the corrupt politicians who sold the port.", "corrupt politicians"],
    ["guilt-by-association", "He talks just like the fascists of old.", "just like the fascists"],
    [
      "casting-doubt",
      "Why won't the ministry publish the letters?",
      "Why won't the ministry publish the letters",
    ],
    [
      "appeal-to-hypocrisy",
      "If only she would practise what she preaches, we could listen.",
      "If only she would practise what she preaches, we could listen",
    ],
    [
      "questioning-the-reputation",
      "The mayor is a pathological liar and everyone in town has met him.",
      "pathological liar",
    ],
    ["flag-waving", "It is for every true patriot to decide.", "true patriot"],
    ["appeal-to-authority", "Leading scientists agree that the dam is safe.", "Leading scientists agree"],
    ["appeal-to-popularity", "Everybody knows the bridge was never needed.", "Everybody knows"],
    ["appeal-to-values", "It is our sacred duty to refuse.", "our sacred duty"],
    ["appeal-to-fear", "Their plan will destroy our families.", "will destroy our families"],
    [
      "straw-man",
      "They want us to believe that trees are the enemy.",
      "They want us to believe that trees are the enemy",
    ],
    [
      "whataboutism",
      "But what about the millions that the other party wasted?",
      "But what about the millions that the other party wasted",
    ],
    [
      "causal-oversimplification",
      "The mayor alone is solely to blame for the decline.",
      "The mayor alone is solely to blame for the decline",
    ],
    [
      "false-dilemma",
      "You are either with the dockers or against them.",
      "You are either with the dockers or against them",
    ],
    [
      "consequential-oversimplification",
      "Allowing one kiosk is a slippery slope.",
      "Allowing one kiosk is a slippery slope",
    ],
    ["slogan", "No justice, no peace!", "No justice, no peace"],
    ["conversation-killer", "The old plan was better, end of story.", "end of story"],
    ["appeal-to-time", "Neighbours, time is running out.", "time is running out"],
    ["obfuscation", "Dark forces are behind the sale.", "Dark forces"],
    [
      "exaggeration",
      "It was the most shameful speech in human history.",
      "the most shameful speech in human history",
    ],
    ["repetition", "We heard lies, lies, lies.", "lies, lies, lies"],
  ])("finds %s, and its span ends where the phrase ends", (technique, text, phrase) => {
    expect(seen(technique, text)).toEqual([phrase]);
  });

  it.each(Object.entries(PLAIN_REPORTS))("says nothing against a plain report of %s", (_name, text) => {
    const own = detect(text).flatMap(({ spans }) => spans.filter(({ voice }) => voice !== "QUOTED"));
    expect(own).toEqual([]);
  });

  it.each([
    "The radical Left Front won seven seats.",
    "Police arrested four right-wing extremists near the border.",
    "It was the worst mass shooting in the country's history.",
    "Why are teachers unhappy?",
    "She had no problem with the decision, her office said.",
    "The evil, it is said in the play, lives on.",
  ])("leaves a sober sentence alone: %s", (text) => {
    expect(detect(text).filter(({ technique }) => technique !== "loaded-language")).toEqual([]);
  });

  it("finds at least four techniques in each harangue", () => {
    const counts = Object.values(HARANGUES).map((text) => detect(text).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
  });

  it("gives quoted words the voice QUOTED, also within an author's sentence", () => {
    const voices = detect(QUOTED_INSULTS).flatMap(({ spans }) => spans.map(({ voice }) => voice));
    expect(voices.length).toBeGreaterThan(5);
    expect(new Set(voices)).toEqual(new Set(["QUOTED"]));
  });

  it("marks an argument in quotation marks without the words that carry it", () => {
    const [detection] = detect(
      "“We have no choice but to leave,” the deputy minister for roads told reporters in the lobby.",
    );
    expect(detection?.spans.map(({ exact, voice }) => [exact, voice])).toEqual([
      ["We have no choice but to leave", "QUOTED"],
    ]);
  });

  it("points into the title for what the headline says", () => {
    const content = { title: "Shameless swindle at the port", text: "The port was sold on Monday." };
    const [detection] = detectTechniques(readDocument(content));
    expect(detection?.spans).toMatchObject([
      { exact: "Shameless swindle", start: 0, end: 17, voice: "HEADLINE" },
    ]);
  });

  it("gives one detection a technique, and is surer the more spans there are", () => {
    const once = detect("The plan is disgraceful.");
    const often = detect("The plan is disgraceful. Its authors are shameless. The vote was a travesty.");
    expect(often.map(({ technique }) => technique)).toEqual(["loaded-language"]);
    expect(often[0]?.confidence).toBeGreaterThan(once[0]?.confidence ?? 1);
  });

  it("does not run a phrase across a comma", () => {
    expect(seen("name-calling", "The records are fake, politicians from both sides agreed.")).toEqual([]);
  });

  it("gives the same detections for the same text", () => {
    const text = Object.values(HARANGUES).join("\n\n");
    expect(detect(text)).toEqual(detect(text));
  });

  it("gives only verbatim spans of known techniques in order, and never throws, whatever the text", () => {
    const pieces = [
      "corrupt",
      "elites",
      "\n\n",
      "!",
      "?",
      ". ",
      "“",
      "”",
      '"',
      "’",
      " ",
      "Why won't",
      "our country",
      "İ",
      "👩‍🚀",
      "e\u0301",
      "\ud800",
      "shameful",
      "no choice but to",
      "lies, lies, lies",
      "either you",
      "or",
      "\u00a0",
      "ﬁ",
      "#StopIt",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces)).map((words) => words.join(" ")),
    );
    const slugs = new Set<string>(TECHNIQUES.map(({ slug }) => slug));
    fc.assert(
      fc.property(text, text, (title, body) => {
        for (const { technique, confidence, spans } of detectTechniques(
          readDocument({ title, text: body }),
        )) {
          expect(slugs.has(technique)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          for (const span of spans) expect(isVerbatim(span, { title, text: body })).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["one endless sentence", "we must choose between the very worst of all and either you or ".repeat(1_500)],
    ["nothing but capitals and commas", "No A, no B, ".repeat(8_000)],
    ["endless repetition", "lies ".repeat(20_000)],
    ["an endless row of blanks and marks", " ! ? . , ; - ' \" ".repeat(6_000)],
  ])("takes time in proportion to the text: %s", (_name, text) => {
    const document = readDocument({ title: "", text });
    const started = performance.now();
    detectTechniques(document);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
