import type { AnalyzerResult } from "../../../src/domain/analysis.js";
import { spanAt } from "../../../src/domain/span.js";
import { keepVerbatim } from "../../../src/services/prepare-article.js";

const content = { title: "Bridge closed", text: "The bridge closed. A shameful end." };
const verbatim = spanAt(content.text, 0, 18, "AUTHOR");
const moved = { ...verbatim, start: 1, end: 19 };
const reworded = { ...verbatim, exact: "The bridge opened." };

const claim = (span: typeof verbatim) => ({ span, text: span.exact, checkWorthiness: 1, attribution: null });
const result = (parts: Pick<AnalyzerResult, "claims" | "detections">): AnalyzerResult => ({
  ...{ summary: "", notCheckableCount: 0, entities: [], sentenceCount: 2, notices: [] },
  propaganda: { score: 0, confidence: 1, low: 0, high: 0, reading: "" },
  analyzer: { name: "told", version: "1", model: null },
  ...parts,
});
const keep = (claims: AnalyzerResult["claims"], detections: AnalyzerResult["detections"] = []) =>
  keepVerbatim(result({ claims, detections }), content);

describe("keepVerbatim", () => {
  it("keeps what stands in the text at its place, a headline's words in the title", () => {
    const headline = spanAt(content.title, 0, 6, "HEADLINE");
    const kept = keep([claim(verbatim), claim(headline)]);
    expect(kept).toMatchObject({ claims: [claim(verbatim), claim(headline)], dropped: 0 });
  });

  it("drops and counts what stands elsewhere, is worded otherwise, or stands in the title only", () => {
    const fromTitle = spanAt(content.title, 0, 6, "AUTHOR");
    expect(keep([claim(moved), claim(reworded), claim(fromTitle), claim(verbatim)])).toMatchObject({
      claims: [claim(verbatim)],
      dropped: 3,
    });
  });

  it("leaves out a detection that has no span left, and keeps the others' good spans", () => {
    const slogan = { technique: "slogan", confidence: 0.5, spans: [reworded] };
    const loaded = { technique: "loaded-language", confidence: 0.5, spans: [moved, verbatim] };
    expect(keep([], [slogan, loaded])).toMatchObject({
      detections: [{ ...loaded, spans: [verbatim] }],
      dropped: 2,
    });
  });
});
