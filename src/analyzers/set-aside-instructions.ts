import type { AnalyzerResult, Notice } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import {
  lineGivesOrders,
  type ReadingCopy,
  readingCopy,
  spanInOriginal,
} from "../domain/instructions/reading-copy.js";
import type { TextSpan } from "../domain/span.js";
import type { Analyzer } from "../services/doors.js";

/**
 * Has an article read as if nobody had written orders to language models into it: passages that give them, and characters
 * that show nothing, are left out of what the analyzer gets, and its spans are moved to where they stand in the article.
 */
export function setAsideInstructions(analyzer: Analyzer): Analyzer {
  return {
    identity: analyzer.identity,
    analyze: async (content) => {
      const title = readingCopy(content.title);
      const text = readingCopy(content.text);
      const inByline = lineGivesOrders(content.byline);
      const suspected =
        title.setAside + text.setAside + (inByline ? 1 : 0) + (content.hiddenInstructions ?? 0);
      const result = await analyzer.analyze({
        ...content,
        ...{ title: title.text, text: text.text, byline: inByline ? null : content.byline },
        hiddenInstructions: suspected,
      });
      const placed = placeSpans(result, content, { title, text });
      return suspected === 0
        ? placed
        : { ...placed, notices: [suspectedNotice(suspected), ...placed.notices] };
    },
  };
}

function placeSpans(
  result: AnalyzerResult,
  content: ArticleContent,
  copies: { title: ReadingCopy; text: ReadingCopy },
): AnalyzerResult {
  const place = (span: TextSpan): TextSpan =>
    span.voice === "HEADLINE"
      ? spanInOriginal(span, copies.title, content.title)
      : spanInOriginal(span, copies.text, content.text);
  return {
    ...result,
    claims: result.claims.map((claim) => ({ ...claim, span: place(claim.span) })),
    detections: result.detections.map((detection) => ({ ...detection, spans: detection.spans.map(place) })),
  };
}

function suspectedNotice(count: number): Notice {
  return {
    code: "INJECTION_SUSPECTED",
    message:
      `${count === 1 ? "A passage" : `${count} passages`} of this article, or of what its page hides, ${count === 1 ? "reads" : "read"} like orders to a language model ` +
      "and not like words for readers. What was found was set aside: nothing is claimed, summed up or attributed by it. The stored text is whole.",
  };
}
