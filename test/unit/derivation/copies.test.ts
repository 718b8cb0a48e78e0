import {
  areCopies,
  containment,
  decodeFingerprint,
  encodeFingerprint,
  fingerprintOf,
  searchTerms,
} from "../../../src/domain/derivation/fingerprint.js";
import { passageAround } from "../../../src/domain/derivation/passage.js";

const STORY = Array.from({ length: 300 }, (_, index) => `term${(index * 7919) % 1009}`);
const story = (words = STORY) => fingerprintOf(words.join(" "));

describe("copies", () => {
  it("recognises a text that was cut by a third", () => {
    expect(areCopies(story(), story(STORY.slice(0, 200)))).toBe(true);
  });

  it("recognises a text with one word in twenty changed", () => {
    expect(
      areCopies(story(), story(STORY.map((word, index) => (index % 20 === 0 ? `other${index}` : word)))),
    ).toBe(true);
  });

  it("does not take two texts for copies that only quote the same speech", () => {
    const quote = `“${STORY.slice(0, 60).join(" ")}”`;
    const own = (seed: string) => Array.from({ length: 60 }, (_, index) => `${seed}${index}`).join(" ");
    expect(areCopies(fingerprintOf(`${own("a")} ${quote}`), fingerprintOf(`${own("b")} ${quote}`))).toBe(
      false,
    );
  });

  it("takes short texts for copies only when they are the same", () => {
    const short = "The bridge was closed on Tuesday after cracks were found in two cables.";
    expect(areCopies(fingerprintOf(short), fingerprintOf(short.replace("two", "three")))).toBe(false);
    expect(areCopies(fingerprintOf(short), fingerprintOf(short.toUpperCase().replace(".", " !")))).toBe(true);
  });

  it("stores a fingerprint without loss", () => {
    const stored = decodeFingerprint(encodeFingerprint(story()));
    expect(stored.identity).toBe(story().identity);
    expect([...stored.shingles]).toEqual([...story().shingles]);
    expect(containment(stored, story())).toBe(1);
  });

  it("lets a part of a text be found by the terms of the whole", () => {
    const terms = (words: string[]) => searchTerms(story(words)).split(" ").slice(1);
    const whole = new Set(terms(STORY));
    const part = terms(STORY.slice(50, 200));
    expect(part.length).toBeGreaterThan(5);
    expect(part.filter((term) => !whole.has(term))).toEqual([]);
  });
});

describe("passageAround", () => {
  const paragraphs = Array.from({ length: 8 }, (_, index) =>
    `Paragraph ${index} ${"word ".repeat(40)}`.trim(),
  );
  const text = paragraphs.join("\n\n");

  it("gives the paragraph of a span with its neighbours", () => {
    const start = text.indexOf("Paragraph 4");
    expect(passageAround(text, start, start + 11)).toBe(paragraphs.slice(3, 6).join("\n\n"));
  });

  it("gathers more of them where they are sentences, so that a line between them leaves a copy one", () => {
    const sentences = Array.from({ length: 20 }, (_, index) =>
      Array.from({ length: 12 }, (__, word) => `s${index}w${word}`).join(" "),
    );
    const at = (story: string) => {
      const start = story.indexOf(sentences[9]!);
      return fingerprintOf(passageAround(story, start, start + sentences[9]!.length));
    };
    const parted = sentences.flatMap((sentence, index) =>
      index % 4 === 0 ? [sentence, "ADVERTISEMENT"] : [sentence],
    );
    expect(areCopies(at(sentences.join("\n\n")), at(parted.join("\n\n")))).toBe(true);
  });

  it("takes lines that were broken because they were full for one paragraph where blank lines part paragraphs", () => {
    const broken = text.replace(/(.{60,72}) /gu, "$1\n");
    const start = broken.indexOf("Paragraph 4");
    expect(passageAround(broken, start, start + 11).replace(/\s+/gu, " ")).toBe(
      paragraphs.slice(3, 6).join(" "),
    );
  });

  it("gives the line of a span with its neighbours where there are no blank lines", () => {
    const lines = paragraphs.join("\n");
    const start = lines.indexOf("Paragraph 4");
    expect(passageAround(lines, start, start + 11)).toBe(paragraphs.slice(3, 6).join("\n"));
  });

  it("gives what stands around the span in a text of five million characters without paragraphs", () => {
    const endless = "The mill closed. ".repeat(300_000);
    expect(passageAround(endless, 1_700_000, 1_700_016).length).toBeLessThan(10_000);
    expect(passageAround("x".repeat(5_000_000), 10, 20)).toHaveLength(5_000_000);
  });

  it("gives the whole body of a short text", () => {
    expect(passageAround("One.\n\nTwo.\n\nThree.\n\nFour.", 0, 4)).toBe("One.\n\nTwo.\n\nThree.\n\nFour.");
  });
});
