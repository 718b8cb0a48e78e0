import { createBuiltInAnalyzer } from "../../../src/analyzers/built-in/built-in-analyzer.js";
import { setAsideInstructions } from "../../../src/analyzers/set-aside-instructions.js";
import { isVerbatim } from "../../../src/domain/span.js";
import { injectionCorpus } from "../../support/injection-corpus.js";
import { verdictInputs } from "../../support/verdict-inputs.js";

const corpus = injectionCorpus();
const analyzer = setAsideInstructions(createBuiltInAnalyzer());

describe("an article with orders to language models in it, read by rules", () => {
  it("has at least 60 variants", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  it.each(corpus)(
    "$name: claims, speakers and credits are those of the clean copy",
    async ({ clean, injected }) => {
      const expected = verdictInputs(clean, await analyzer.analyze(clean));
      const result = await analyzer.analyze(injected);
      expect(expected.claims.length).toBeGreaterThan(3);
      expect(verdictInputs(injected, result)).toEqual(expected);
      for (const { span } of result.claims) expect(isVerbatim(span, injected)).toBe(true);
    },
  );

  it("says that it suspects an order wherever there is one by its words, and of no clean article", async () => {
    const unnoticed: string[] = [];
    for (const { name, clean, injected } of corpus) {
      const codes = (await analyzer.analyze(injected)).notices.map(({ code }) => code);
      if (!codes.includes("INJECTION_SUSPECTED")) unnoticed.push(name);
      expect((await analyzer.analyze(clean)).notices).toEqual([]);
    }
    // The one orders nothing; the other is taken out with what the page hides.
    expect(unnoticed).toEqual([
      "zero-width characters in the author's own words",
      "hidden, and no order by its words",
    ]);
  });
});
