import { createImportProgress, timeLeft } from "../../../src/cli/import-progress.js";

const done = (imported: number, bytes: number) => ({ imported, bytes, skipped: 0, rejected: 0 });

describe("the progress of an import", () => {
  it("says how many lines are done, how fast they go and how long the rest takes", () => {
    let at = 0;
    const { note } = createImportProgress({ size: 1_000, noun: "article", from: done(0, 0) }, () => at);
    at = 10_000;
    expect(note(done(50, 250))).toBe("50 articles, 5.0 a second, 30 s left");
  });

  it("goes by the last half minute, and not by what an earlier import had done", () => {
    let at = 0;
    const { note } = createImportProgress(
      { size: 10_000, noun: "article", from: done(900, 1_000) },
      () => at,
    );
    for (at = 1_000; at <= 60_000; at += 1_000) note(done(900 + at / 1_000, 1_000 + at / 100));
    at = 90_000;
    expect(note(done(1_260, 4_600))).toBe("1260 articles, 10.0 a second, 54 s left");
  });

  it.each([
    [0, "0 s"],
    [59.2, "60 s"],
    [61, "2 min"],
    [12_000, "3 h 20 min"],
  ])("tells %d seconds as people do", (seconds, words) => expect(timeLeft(seconds)).toBe(words));
});
