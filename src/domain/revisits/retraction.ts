import type { AnalyzerResult } from "../analysis.js";
import type { ArticleContent, RevisionKind } from "../article.js";

/** So far into the text an editor's note stands. */
const NOTE_LENGTH = 600;
const PIECE = "(?:article|story|report|piece)";

const IN_TITLE = /^\W*(?:retraction|retracted|withdrawn)\s*[:—–\-\]]/iu;
const IN_NOTE = [
  new RegExp(
    `\\bthis ${PIECE}(?: [^.]{0,80})? (?:has been|was|is|is being) (?:formally |fully )?(?:retracted|withdrawn|removed|taken down)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:we|\\p{Lu}[\\p{L}' ]{1,60}) (?:have |has |had |hereby )?(?:retract|retracts|retracted|withdraw|withdraws|withdrew|withdrawn) this ${PIECE}\\b`,
    "u",
  ),
];

/** Whether an article says of itself that it is withdrawn: what stands below such a note is asserted by nobody any longer. */
export function isRetracted({ title, text }: Pick<ArticleContent, "title" | "text">): boolean {
  const note = text.slice(0, NOTE_LENGTH);
  return IN_TITLE.test(title) || IN_TITLE.test(note) || IN_NOTE.some((pattern) => pattern.test(note));
}

/** What became of an article whose text is another one than before; an empty text is that of a page that is gone. */
export function revisionOf(content: Pick<ArticleContent, "title" | "text">): RevisionKind {
  if (content.text === "") return "GONE";
  return isRetracted(content) ? "RETRACTED" : "CHANGED";
}

/** A retracted article asserts nothing, whatever its text still says. */
export function withoutRetracted(result: AnalyzerResult, content: ArticleContent): AnalyzerResult {
  if (!isRetracted(content)) return result;
  const message =
    "The article says of itself that it was retracted or withdrawn, so none of its statements counts as a claim.";
  return { ...result, claims: [], notices: [...result.notices, { code: "ARTICLE_RETRACTED", message }] };
}
