import fc from "fast-check";
import { isVerbatim } from "../../../src/domain/span.js";
import { analyzeText } from "./article.js";

/** Of the kind of the first user's page, in other words and with other names. */
const STORY = `HARBOR CITY (Coastal Wire) — The Lund administration on Thursday accused Orland-backed firms of running "deliberate, large-scale campaigns" to copy Halden's ship designs.

Driving the news: Michael Obi, director of the Halden Office of Ship Safety, sent a memo Thursday to harbor agency heads accusing mostly Orland-based firms of using hired divers to "photograph sealed hulls."

Hull mapping involves photographing a ship, like a ferry or a tanker, thousands of times to build drawings that show how it was made.

Obi said these campaigns enable foreign yards to sell ships that match Halden's at a fraction of the cost. He added that such copies can also leave out the bulkheads meant to keep ships "afloat and upright."

Flashback: Ferro Corp. and Norrland Yards both said earlier this year that Orland-based firms — including Deepkeel and Moonhull — were behind wide-scale mapping of their ferries.

In 2024, the Justice Department indicted a former Ferro engineer for stealing ship designs and sharing them with two Orland companies.

The other side: Obi argued the strength of these copied ships may not hold up over time.

What's next: Obi said the Lund administration plans to share intelligence with Halden yards on these campaigns, including the tactics they used.

Will it work? Sign up for our newsletter.`;

describe("the built-in analyzer", () => {
  it("finds the nine claims of a news story, each verbatim, worded to stand alone and attributed", async () => {
    const { claims } = await analyzeText(STORY, { title: "Lund accuses Orland of copying ships" });
    const office = "Halden Office of Ship Safety";
    expect(claims.map(({ attribution }) => attribution?.body ?? null)).toEqual([
      null,
      null,
      null,
      office,
      office,
      "Ferro Corp. and Norrland Yards",
      null,
      office,
      office,
    ]);
    expect(claims.map(({ text }) => text.slice(0, 48))).toEqual([
      "The Lund administration on 23 April 2026 accused",
      "Michael Obi, director of the Halden Office of Sh",
      "Hull mapping involves photographing a ship, like",
      "These campaigns enable foreign yards to sell shi",
      "Such copies can also leave out the bulkheads mea",
      "Orland-based firms — including Deepkeel and Moon",
      "In 2024, the Justice Department indicted a forme",
      "The strength of these copied ships may not hold ",
      "The Lund administration plans to share intellige",
    ]);
    for (const { span } of claims) expect(isVerbatim(span, { text: STORY, title: "" })).toBe(true);
  });

  it("names who and what the story is about, with their other names", async () => {
    const { entities } = await analyzeText(STORY);
    expect(entities).toContainEqual({ name: "Michael Obi", type: "PERSON", aliases: ["Obi"] });
    expect(entities).toContainEqual({
      name: "Halden Office of Ship Safety",
      type: "ORGANIZATION",
      aliases: [],
    });
    expect(entities.map(({ name }) => name)).not.toContain("Thursday");
  });

  it("sums up in at most three sentences, beginning with the lead, without the page's own words", async () => {
    const { summary } = await analyzeText(STORY);
    expect(summary).toMatch(/^The Lund administration on 23 April 2026 accused/u);
    expect(summary).not.toMatch(/Sign up|Driving the news/u);
    expect(summary.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  });

  it("sums one sentence up as that sentence", async () => {
    expect((await analyzeText("The mine employs 300 people.")).summary).toBe("The mine employs 300 people.");
  });

  it("makes no claims of an article in another language, and says what still works", async () => {
    const text =
      "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren. Nach Angaben der Stadt fahren dort jeden Tag 14.000 Autos. Die Arbeiten dauern bis zum Sommer und kosten drei Millionen Euro.";
    for (const language of ["de", "en", null]) {
      const { claims, notices } = await analyzeText(text, { language });
      expect(claims).toEqual([]);
      expect(notices).toMatchObject([
        { code: "LANGUAGE_UNSUPPORTED", message: expect.stringContaining("openai analyzer") },
      ]);
    }
  });

  it("gives the same result for the same article", async () => {
    expect(await analyzeText(STORY)).toEqual(await analyzeText(STORY));
  });

  it("never throws and never gives a passage that is not verbatim, whatever the text", async () => {
    const words =
      "Mr. Obi said that “the dam burst” on Thursday, according to U.S. 40% 🎉 cafe\u0301 He it (AP) — denied false claim \n\n ? \ud83d".split(
        " ",
      );
    const anyText = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(" "));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { claims, detections } = await analyzeText(text);
        const spans = [
          ...claims.map((claim) => claim.span),
          ...detections.flatMap((detection) => detection.spans),
        ];
        expect(spans.every((span) => isVerbatim(span, { text, title: "" }))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
