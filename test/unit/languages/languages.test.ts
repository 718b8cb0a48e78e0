import { areCopies, fingerprintOf, searchTerms } from "../../../src/domain/derivation/fingerprint.js";
import { countWords } from "../../../src/domain/derivation/passage.js";
import { chooseLanguage } from "../../../src/web-sources/page-language.js";
import { extractArticle } from "../../../src/web-sources/extract-article.js";
import { TEXTS_IN_LANGUAGES } from "../../support/texts-in-languages.js";
import { analyzeText } from "../analyzers/article.js";

const ENGLISH =
  "The town council decided on Tuesday to close the old bridge until the summer. Inspectors had found fourteen cracks in two of its beams.";

const page = (headline: string, text: string, lang: string) =>
  `<!doctype html><html${lang}><head><title>${headline}</title></head><body><nav><a href="/">Home</a></nav>
   <article><h1>${headline}</h1>${text
     .split("\n\n")
     .map((paragraph) => `<p>${paragraph}</p>`)
     .join("")}<p><a href="/map">${headline}</a></p></article></body></html>`;

describe.each(TEXTS_IN_LANGUAGES)(
  "an article in $language",
  ({ language, headline, report, otherReport }) => {
    const [first = ""] = report.split("\n\n");

    it.each([
      ["declares nothing", ""],
      ["declares English", ' lang="en"'],
      ["declares its own language", ` lang="${language}"`],
    ])("is taken out of its page and known by its language where the page %s", (_, lang) => {
      const extraction = extractArticle(page(headline, report, lang), "https://outlet.example/story");
      expect(extraction).toMatchObject({
        kind: "ARTICLE",
        content: { language, title: headline, text: expect.stringContaining(first) },
      });
    });

    it("is known by its language from one sentence", () => {
      expect(chooseLanguage(null, first.split(/(?<=[.。।])/u)[0] ?? "")).toBe(language);
    });

    it("is kept without claims, with a notice, whatever is declared", async () => {
      for (const declared of [language, "en", null]) {
        const result = await analyzeText(report, { title: headline, language: declared });
        expect(result).toMatchObject({ claims: [], entities: [], detections: [] });
        expect(result.notices.map(({ code }) => code)).toEqual(["LANGUAGE_UNSUPPORTED"]);
      }
    });

    it("is summed up by its first sentence and not by more", async () => {
      const { summary } = await analyzeText(report, { title: headline, language });
      expect(first.startsWith(summary)).toBe(true);
      expect(summary.length).toBeGreaterThan(10);
      expect(report.split(/[.。।]/u)[0]?.length).toBe(summary.replace(/[.。।]$/u, "").length);
    });

    it("is known as a copied text where a sentence is cut and an own paragraph added", () => {
      const cut = report.replace(/[^.。।]+[.。।]$/u, "");
      const copy = fingerprintOf(`${cut}\n\n${otherReport.split("\n\n")[0]}`);
      expect(areCopies(fingerprintOf(report), copy)).toBe(true);
      const terms = new Set(searchTerms(fingerprintOf(report)).split(" ").slice(1));
      expect(
        searchTerms(copy)
          .split(" ")
          .filter((term) => terms.has(term)).length,
      ).toBeGreaterThan(2);
    });

    it("is no copy of another outlet's own report of the event", () => {
      expect(areCopies(fingerprintOf(report), fingerprintOf(otherReport))).toBe(false);
    });

    it("has about as many words as it would have in English", () => {
      expect(countWords(report)).toBeGreaterThan(45);
      expect(countWords(report)).toBeLessThan(120);
    });
  },
);

describe("the language of a page", () => {
  const german = TEXTS_IN_LANGUAGES[0]!.report;

  it("is that of most of its text where it has two", () => {
    expect(chooseLanguage("en", `${ENGLISH}\n\n${german}`)).toBe("de");
    expect(chooseLanguage("de", `${german.split("\n\n")[0]}\n\n${ENGLISH.repeat(5)}`)).toBe("en");
  });

  it("stays as declared where letters cannot tell it from its neighbour, or where there is next to no text", () => {
    const danish =
      "Byrådet besluttede tirsdag at lukke den gamle bro indtil sommeren, fordi der er revner. ".repeat(4);
    expect(chooseLanguage("nb", danish)).toBe("nb");
    expect(chooseLanguage("fr", "Port Ellery")).toBe("fr");
    expect(chooseLanguage(null, "Port Ellery")).toBeNull();
    expect(chooseLanguage(null, "")).toBeNull();
  });
});

describe("an English article with a paragraph in another language", () => {
  const german = TEXTS_IN_LANGUAGES[0]!.report.split("\n\n")[0]!;
  const text = `${ENGLISH}\n\n${german}\n\nThe council spent 3 million crowns on the last repair of the bridge in 2019.`;

  it("is read but for that paragraph, and says so", async () => {
    const { claims, entities, notices } = await analyzeText(text);
    expect(claims.map(({ span }) => german.includes(span.exact))).toEqual([false, false, false]);
    expect(entities.map(({ name }) => name)).not.toContain("Nordkai");
    expect(notices.map(({ code }) => code)).toEqual(["LANGUAGE_PARTLY_UNSUPPORTED"]);
  });

  it("is read whole where a paragraph only lists foreign names", async () => {
    const names =
      "Jürgen Müller, Anneliese Schröder, Wolfgang Krämer and Ulrike Hößler of Nordkai were hurt.";
    const { notices } = await analyzeText(`${ENGLISH}\n\n${names}`);
    expect(notices).toEqual([]);
  });
});
