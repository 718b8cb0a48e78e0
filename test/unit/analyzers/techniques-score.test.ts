import { assessPropaganda } from "../../../src/analyzers/built-in/propaganda-assessment.js";
import { calibratedScore, wilsonInterval } from "../../../src/analyzers/built-in/propaganda-calibration.js";
import { readDocument } from "../../../src/analyzers/built-in/sentence-document.js";
import { detectTechniques } from "../../../src/analyzers/built-in/techniques/detect-techniques.js";
import { HARANGUES, PLAIN_REPORTS, QUOTED_INSULTS } from "./techniques-texts.js";

const assess = (text: string) => {
  const document = readDocument({ title: "", text });
  return assessPropaganda(document, detectTechniques(document));
};

describe("assessPropaganda", () => {
  it.each(Object.entries(HARANGUES))("scores a harangue above 70%%: %s", (_name, text) => {
    expect(assess(text).score).toBeGreaterThan(0.7);
  });

  it.each(Object.entries(PLAIN_REPORTS))("scores a plain report under 10%%: %s", (_name, text) => {
    expect(assess(text).score).toBeLessThan(0.1);
  });

  it("still counts what is said of others in the words of contests", () => {
    const rant =
      "These ruthless bankers have destroyed our towns. Their pathetic servants in parliament launched a vicious, disastrous assault on " +
      "every family. We are being slaughtered by a merciless elite.";
    expect(assess(rant).score).toBeGreaterThan(0.5);
  });

  it("does not count quoted speech against the author", () => {
    expect(assess(QUOTED_INSULTS).score).toBeLessThan(0.1);
    expect(assess(QUOTED_INSULTS.replace(/[“”]/g, "")).score).toBeGreaterThan(0.35);
  });

  it("counts what the author reports others to have said for less than the author's own words", () => {
    const reported = assess("The opposition said the shameful budget was a travesty. The vote is on Monday.");
    const own = assess("The shameful budget was a travesty from start to end. The vote is on Monday.");
    expect(reported.score).toBeGreaterThan(0);
    expect(reported.score).toBeLessThan(own.score);
  });

  it("gives an interval around the score that is wider for a shorter text", () => {
    const [short, long] = [assess(PLAIN_REPORTS["a flood"]), assess(PLAIN_REPORTS["a flood"].repeat(6))];
    for (const { low, score, high } of [short, long]) {
      expect(low).toBeLessThanOrEqual(score);
      expect(score).toBeLessThanOrEqual(high);
    }
    expect(long.high - long.low).toBeLessThan((short.high - short.low) / 2);
    expect(long.confidence).toBeGreaterThan(short.confidence);
  });

  it("is less sure where much of the text is quoted", () => {
    expect(assess(QUOTED_INSULTS).confidence).toBeLessThan(assess(PLAIN_REPORTS["a flood"]).confidence);
  });

  it("says that nothing was assessed where the author says nothing", () => {
    const nothing = { score: 0, confidence: 0, low: 0, high: 1 };
    expect(assess("")).toMatchObject({ ...nothing, reading: expect.stringContaining("Not assessed") });
    expect(assess("“They are parasites and they will destroy our future.”")).toMatchObject(nothing);
  });

  it("gives the reading of the score's band", () => {
    expect(assess(PLAIN_REPORTS["a flood"]).reading).toMatch(/^No concerns\./);
    expect(assess(HARANGUES["a blogger on the vaccine drive"]).reading).toMatch(/^Strong concerns\./);
  });

  it("gives the same assessment for the same text", () => {
    const [text = ""] = Object.values(HARANGUES);
    expect(assess(text)).toEqual(assess(text));
  });
});

describe("the calibration", () => {
  const shares = Array.from({ length: 101 }, (_, index) => index / 100);

  it("rises with the share and stays between 0 and 1", () => {
    const scores = shares.map(calibratedScore);
    expect(scores[0]).toBe(0);
    for (const [index, score] of scores.entries()) {
      expect(score).toBeLessThanOrEqual(1);
      expect(score).toBeGreaterThanOrEqual(scores[index - 1] ?? 0);
    }
  });

  it("keeps every share within its interval, and narrows it with the sentences", () => {
    for (const share of shares) {
      const [few, many] = [wilsonInterval(share, 5), wilsonInterval(share, 500)];
      expect(few.low).toBeLessThanOrEqual(share);
      expect(few.high).toBeGreaterThanOrEqual(share - 1e-12);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }
  });
});
