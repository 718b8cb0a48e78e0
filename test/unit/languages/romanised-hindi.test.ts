import { identifyLanguage } from "../../../src/domain/language/identify-language.js";
import { analyzeText } from "../analyzers/article.js";

/** Many of its words are English ones by their letters: "the" (were), "to" (then), "is" (this), "on". */
const HINDI =
  "Mantri ji wahan the to is baat par unhone kaha ki is saal school band the aur log bhi naraz the. To is yojana par " +
  "do sau crore kharch the, lekin bachche the jo padh rahe the, aur is se to gaon ke log khush the.";

describe("Hindi in Latin letters", () => {
  it("is no English, whatever is declared", async () => {
    expect(identifyLanguage(HINDI)).toBe("hi");
    const { claims, notices } = await analyzeText(HINDI);
    expect(claims).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(["LANGUAGE_UNSUPPORTED"]);
  });

  it("is not seen in an English report with a few of its words", async () => {
    const { notices } = await analyzeText(
      "The minister said on Monday that the Yeh Desh campaign would pay for 40 schools in the valley. Its slogan, " +
        "Ghar ki baat, was printed on a million posters.",
    );
    expect(notices).toEqual([]);
  });
});
