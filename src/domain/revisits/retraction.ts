import type { AnalyzerResult } from "../analysis.js";
import type { ArticleContent, RevisionKind } from "../article.js";

/** So many paragraphs into the text an editor's note stands. */
const NOTE_PARAGRAPHS = 3;

const LABEL = "(?:(?:editor|publisher)(?:[’']?s|s[’'])? note|retraction(?: notice)?|notice of retraction)";
const WITHDREW = "(?:retracted|withdrawn|taken down)";

/** "RETRACTED: Bridge closes", "Retracted article: …"; a label that opens a headline about something else has no such colon or is another word. */
const IN_TITLE =
  /^\W*(?:retracted(?: article| story)?|this (?:article|story) has been (?:retracted|withdrawn))\s*[:—–\-\])]/iu;
const NOTES = [
  // "Editor's note: This article has been retracted because …"; a piece of paper that somebody took off a wall has no such opening.
  new RegExp(
    `^\\W*(?:${LABEL}\\W+)?this (?:article|story)(?: about [^.]{1,80}| [^.]{0,20}published [^.]{1,60})?,? (?:has been|was|is|is being) (?:formally |fully )?${WITHDREW}\\b`,
    "iu",
  ),
  new RegExp(
    `^\\W*${LABEL}\\W+this (?:report|piece|item) (?:has been|was|is|is being) (?:formally |fully )?${WITHDREW}\\b`,
    "iu",
  ),
  new RegExp(
    `^\\W*(?:${LABEL}\\W+)?we (?:have |are |hereby )?(?:retract(?:ed|ing)?|withdraw(?:n|ing)?|withdrew|taken down|removed) this (?:article|story)\\b`,
    "iu",
  ),
];

/** Whether an article says of itself that it is withdrawn: what stands below such a note is asserted by nobody any longer. */
export function isRetracted({ title, text }: Pick<ArticleContent, "title" | "text">): boolean {
  if (IN_TITLE.test(title)) return true;
  const openings = text.split("\n\n").slice(0, NOTE_PARAGRAPHS);
  return openings.some((paragraph) => NOTES.some((note) => note.test(paragraph)));
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
