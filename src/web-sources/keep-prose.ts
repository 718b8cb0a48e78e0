import {
  agencyCredits,
  boilerplateLines,
  LONGEST_LINE,
  openingLines,
  teaserHeadings,
} from "./boilerplate-lines.js";
import type { Paragraph } from "./read-paragraphs.js";

/** A paragraph that is links for the most part leads elsewhere. */
const MOSTLY_LINKS = 0.75;
/** If so much of the text would go, the page is one of links and the rule does not fit it. */
const MOST_TO_DROP = 0.5;
/** How many first paragraphs may be such lines, and how long one may be. */
const OPENING = 5;
const LONGEST_OPENING_LINE = 120;
/** How long a section's name or an author with the date may be. */
const LONGEST_LABEL = 50;
/** A teaser is linked with this share of its words, or more. */
const TEASER_LINKS = 0.25;
const LONGEST_HEADING = 80;
const SENTENCE_END = /[.!?…:。！？।][”“"’')\]»]*$/;
const AUTHOR_NOTE = /^,? (is|was|has (been|covered|written)|covers|reports|writes|joined)\b/;
/** Shorter paragraphs may rightly come twice ("No.", "Q."). */
const SHORTEST_REPEAT = 20;
/** A page with more is no article of one story, and each of them would be looked for in the whole text. */
const MOST_WITH_PULL_QUOTES = 2_000;

/** Leaves the article's own sentences: no repeated title, lines of links, offers, captions, bylines or headings over nothing. */
export function keepProse(
  paragraphs: readonly Paragraph[],
  { title, byline }: { title: string; byline: string | null },
): Paragraph[] {
  const own = withoutRepeats(withoutTeasers(paragraphs), title).filter(
    (paragraph) => !isBoilerplate(paragraph),
  );
  const unlinked = own.filter((paragraph) => paragraph.linkShare < MOSTLY_LINKS);
  const kept = length(unlinked) < MOST_TO_DROP * length(own) ? own : unlinked;
  return withoutEmptyHeadings(withoutAuthorNote(withoutOpening(kept, byline), byline));
}

/** A list of other articles with the words above it: each leads elsewhere with a part of its words at least. */
function withoutTeasers(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isTeaser = ({ linkShare, text }: Paragraph) =>
    linkShare > TEASER_LINKS && text.length <= LONGEST_LINE;
  let inList = false;
  return paragraphs.filter((paragraph, at) => {
    const next = paragraphs[at + 1];
    if (isTeaserHeading(paragraph)) inList = next !== undefined && isTeaser(next);
    else if (!isTeaser(paragraph)) inList = false;
    return !inList;
  });
}

function isTeaserHeading({ text, tag }: Paragraph): boolean {
  if (text.length > LONGEST_HEADING || (!isHeading({ tag }) && /[.!]$/.test(text))) return false;
  return teaserHeadings.some((line) => line.test(text));
}

function isBoilerplate({ text }: Paragraph): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= LONGEST_LINE && agencyCredits.some((line) => line.test(text))) return false;
  return text.length <= LONGEST_LINE && boilerplateLines.some((line) => line.test(text));
}

function withoutRepeats(paragraphs: readonly Paragraph[], title: string): Paragraph[] {
  const titleKey = sameness(title);
  const seen = new Set([titleKey]);
  const keys = paragraphs.map(({ text }) => sameness(text));
  const whole = keys.join("\n");
  return paragraphs.filter((paragraph, at) => {
    const key = keys[at] ?? "";
    if (seen.has(key) || (isHeading(paragraph) && saysTitle(key, titleKey))) return false;
    if (key.length > SHORTEST_REPEAT) seen.add(key);
    return paragraphs.length > MOST_WITH_PULL_QUOTES || !isPullQuote(key, whole);
  });
}

/** The title with the section's name above it. */
const saysTitle = (key: string, title: string) =>
  title.length > SHORTEST_REPEAT && key.endsWith(` ${title}`) && key.length < 2 * title.length;

/** Words lifted out of the text to be shown large: they stand inside another paragraph too. */
function isPullQuote(key: string, whole: string): boolean {
  if (key.length < SHORTEST_REPEAT || key.length > LONGEST_LINE) return false;
  for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + 1)) {
    const alone = (at === 0 || whole[at - 1] === "\n") && (whole[at + key.length] ?? "\n") === "\n";
    if (!alone) return true;
  }
  return false;
}

/** Above and right below a standfirst stand the section's name, the author, the date and the reading time. */
function withoutOpening(paragraphs: readonly Paragraph[], byline: string | null): Paragraph[] {
  return paragraphs.filter(({ text, tag }, at) => {
    if (at >= OPENING || text.length > LONGEST_OPENING_LINE) return true;
    if (byline !== null && sameness(text) === sameness(byline)) return false;
    if (openingLines.some((line) => line.test(text))) return false;
    return text.length > LONGEST_LABEL || isHeading({ tag }) || tag === "li" || SENTENCE_END.test(text);
  });
}

/** "Jane Roe is a reporter who covers the ports." at the end is about the author, not about the news. */
function withoutAuthorNote(paragraphs: readonly Paragraph[], byline: string | null): Paragraph[] {
  const names = byline === null ? [] : byline.split(", ").map((name) => name.toLowerCase());
  return paragraphs.filter(({ text }, at) => {
    if (at < paragraphs.length - 2 || text.length > LONGEST_LINE) return true;
    const line = text.toLowerCase();
    return !names.some((name) => line.startsWith(name) && AUTHOR_NOTE.test(line.slice(name.length)));
  });
}

function withoutEmptyHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter((paragraph, at) => {
    const next = paragraphs[at + 1];
    return !isHeading(paragraph) || (next !== undefined && !isHeading(next));
  });
}

const isHeading = ({ tag }: Pick<Paragraph, "tag">) => /^h[1-6]$/.test(tag);
const sameness = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const length = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);
