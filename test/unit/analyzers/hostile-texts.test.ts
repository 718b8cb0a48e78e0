import { createBuiltInAnalyzer } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { readDocument } from "../../../src/analyzers/built-in/sentence-document.js";
import type { ArticleContent } from "../../../src/domain/article.js";
import { isVerbatim } from "../../../src/domain/span.js";

const LENGTH = 120_000;
/** Linear work on so long a text takes a tenth of this; what was quadratic took from ten seconds to minutes. */
const PATIENCE_MS = 10_000;
const analyzer = createBuiltInAnalyzer();

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const numbered = (piece: (at: number) => string) =>
  Array.from({ length: LENGTH / 30 }, (_, at) => piece(at)).join("");
const letters = (at: number) =>
  [0, 1, 2].map((place) => String.fromCharCode(97 + (Math.floor(at / 26 ** place) % 26))).join("");

function article(text: string, title = "A title"): ArticleContent {
  const unknown = { canonicalUrl: null, byline: null, publishedAt: null, siteName: null };
  return { ...unknown, title, text, language: "en", links: [] };
}

const TEXTS = {
  "an unbroken word": filled("a"),
  "words joined by hyphens": filled("a-"),
  "words joined by apostrophes": filled("a'"),
  "an address": `See https://${filled("a/")}`,
  "hash tags without a space": filled("#Stop"),
  "quotation marks that nothing closes": filled("“ said the “man "),
  "stops that end nothing": `${filled(".")}a`,
  "lines that run on": filled("This wrapped line is long enough to count as a wrapped one and goes on\n"),
  "very many paragraphs": filled("a.\n\n"),
  "very many quotations": filled('"No," he said. '),
  "one quoted sentence": `“${filled("the board approved the pier on Monday and ")}”`,
  "one sentence without an end": filled("the board approved the pier on Monday and "),
  "one quotation of very many names": `“${numbered((at) => `Dana Berg${letters(at)} said she paid for it. `)}”`,
  "sentences of one word": filled("Hello. The. Board. Said. Of. And. "),
  "very many speakers": numbered((at) => `Mr Berg${letters(at)} said it is big. `),
  "nothing but spaces between two words": `Hello${filled(" ")}world.`,
  "null characters": filled("\0a "),
  "lone surrogates": filled("\ud83d a \udc00 The mayor said 5 homes burned. "),
};

/** The machine may be busy with other things, so the work is measured and not the time. */
function cpuMilliseconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

describe("reading a text that was made to be slow", () => {
  it.each(Object.entries(TEXTS))(
    "answers %s in seconds, every span verbatim",
    async (_, text) => {
      const started = process.cpuUsage();
      const content = article(text);
      const { claims, detections } = await analyzer.analyze(content);
      expect(cpuMilliseconds(started)).toBeLessThan(PATIENCE_MS);
      const spans = [
        ...claims.map(({ span }) => span),
        ...detections.flatMap((detection) => detection.spans),
      ];
      expect(spans.filter((span) => !isVerbatim(span, content))).toEqual([]);
    },
    60_000,
  );

  it("answers a text of five megabytes, and says how much of it was read", async () => {
    const text = "The council of Lund said on Monday that 120 homes had burned in the town. ".repeat(70_000);
    const started = process.cpuUsage();
    const { notices, claims } = await analyzer.analyze(article(text));
    expect(cpuMilliseconds(started)).toBeLessThan(PATIENCE_MS);
    expect(claims.length).toBeGreaterThan(0);
    expect(notices).toEqual([
      { code: "TEXT_TRUNCATED", message: expect.stringMatching(/first 9\d,\d{3} of 5,180,000 characters/) },
    ]);
  });

  it("stops reading where a sentence ends, and leaves an article of usual length whole", async () => {
    const story = "The council of Lund said on Monday that 120 homes had burned. ";
    const { notices } = await analyzer.analyze(article(story.repeat(1_000)));
    expect(notices).toEqual([]);
    const last = "The mayor of Lund said on Monday that nobody had been hurt in the fire.";
    const { claims } = await analyzer.analyze(article(`${filled(story)} ${last}`));
    expect(claims.map(({ span }) => span.exact)).not.toContain(last);
    for (const { span } of claims) expect(span.exact).toMatch(/^The .*burned\.$/s);
  });

  it("reads a title that is a whole text as a headline", async () => {
    const started = process.cpuUsage();
    await analyzer.analyze(article("The council met on Monday.", filled("a-")));
    expect(cpuMilliseconds(started)).toBeLessThan(PATIENCE_MS);
  });

  it("cuts a sentence that never ends after a word, and loses none of it", () => {
    const text = "the man and the woman ".repeat(1_000).trim();
    const { sentences } = readDocument({ title: "", text });
    expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(2_000);
    expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(text);
  });
});
