import { countWords } from "../domain/derivation/passage.js";
import type { ArticleBody } from "./article-body.js";
import type { PageMetadata } from "./page-metadata.js";
import type { Paragraph } from "./read-paragraphs.js";

/** Why a page is no article. */
export type NotAnArticleReason =
  | "BINARY"
  | "EMPTY_PAGE"
  | "TOO_COMPLEX"
  | "ERROR_PAGE"
  | "CAPTCHA"
  | "CONSENT_WALL"
  | "LOGIN_WALL"
  | "INDEX_PAGE"
  | "NO_TEXT";

const SEND_TEXT = "Open it in a browser and send the article's HTML or text instead.";

export const notAnArticleMessages: Readonly<Record<NotAnArticleReason, string>> = {
  BINARY: "This is a PDF or another binary file, not a web page. Send the article's text instead.",
  EMPTY_PAGE: "The page is empty. Check the address, or send the article's text instead.",
  TOO_COMPLEX:
    "The page has too many or too deeply nested elements to be read. Send the article's text instead.",
  ERROR_PAGE: "The page says that what was asked for is not there. Check the address of the article.",
  CAPTCHA: `The site asks for proof that a person is reading. ${SEND_TEXT}`,
  CONSENT_WALL: `The page asks for consent to cookies before it shows the article. ${SEND_TEXT}`,
  LOGIN_WALL: `The page asks readers to log in or subscribe and shows no article text. ${SEND_TEXT}`,
  INDEX_PAGE: "The page is a list of articles, not one article. Give the address of one of them.",
  NO_TEXT: "No article text was found on the page. Check the address, or send the article's text instead.",
};

const ERROR_TITLE =
  /\b(404|410|not found|page (can ?not|can[’']t|could ?n[o’']t|could not) be found|(does ?n[’']t|does not|no longer) exists?|page (is )?(missing|unavailable|gone)|access denied|forbidden|bad gateway|service unavailable|internal server error|nicht gefunden|no encontrada|introuvable|não encontrada|non trovata|niet gevonden)\b/i;
const CAPTCHA =
  /\b(captcha|(are|re) you (a |not a )?(human|robot)|you are (a )?(human|not a robot)|unusual (traffic|activity)|just a moment|checking your browser|attention required|security check|press (&|and) hold|enable javascript and cookies|automated (requests|access))\b/i;
const CONSENT =
  /\b(cookies?|consent|privacy (policy|choices|settings|preferences)|our (\d+ )?partners|personal(ised|ized)? (data|ads)|legitimate interests?|gdpr|datenschutz|einwilligung|consentement|consentimiento)\b/i;
const LOGIN =
  /\b(log ?in|sign ?in|sign up|create (an|a free|your) account|already (a )?(subscriber|member)|subscribe|subscribers only|register (now|for free|to)|abonn\w+|anmelden|suscr\w+)\b/i;

/** What a page says that shows nothing else; the mere link "Log in" is on every page. */
const LOGIN_DEMAND =
  /\b((log ?in|sign ?in|register|subscribe) (or \w+ (\w+ )?)?(to|for) (continue|read|access|view|unlock|full|keep)|already (a )?(subscriber|member)|subscribers only|for subscribers|create (an|a free|your) account)\b/i;

/** With fewer words of prose, what a page says about itself is believed before its text. */
const SHORT_PAGE = 120;
/** The same where the page calls itself an article: its one paragraph may be all there is. */
const SHORT_ARTICLE = 30;
/** Fewer words are no text; one sentence is. */
const SHORTEST_TEXT = 5;
const LIST_LINKS = 5;

/** What a page showed before anything was taken out of it. */
export interface ShownPage {
  /** The first few thousand characters that a reader sees. */
  opening: string;
  /** Links whose text is as long as a headline. */
  headlineLinks: number;
}

/** Says why a page is no article, or null where it is one. Doubt makes it an article: losing one is worse than a poor one. */
export function judgePage(
  metadata: PageMetadata,
  body: ArticleBody,
  { opening, headlineLinks }: ShownPage,
): NotAnArticleReason | null {
  const prose = body.paragraphs.filter(isProse);
  const words = countProse(prose);
  const titles = metadata.shownTitles.join(" \n ");
  if (opening === "" && words === 0) return "EMPTY_PAGE";
  if (words < (metadata.declaresArticle ? SHORT_ARTICLE : SHORT_PAGE)) {
    if (ERROR_TITLE.test(titles)) return "ERROR_PAGE";
    if (CAPTCHA.test(`${titles} ${opening.slice(0, 1500)}`)) return "CAPTCHA";
    if (isAbout(CONSENT, prose, opening)) return "CONSENT_WALL";
    if (isAbout(words < SHORTEST_TEXT ? LOGIN_DEMAND : LOGIN, prose, opening)) return "LOGIN_WALL";
  }
  if (isList(metadata, body, words)) return "INDEX_PAGE";
  if (words >= SHORTEST_TEXT) return null;
  return headlineLinks >= LIST_LINKS ? "INDEX_PAGE" : "NO_TEXT";
}

/** Whether the prose is mostly about one thing or, where there is no prose, the page's other words are. */
function isAbout(subject: RegExp, prose: readonly Paragraph[], opening: string): boolean {
  const words = countProse(prose);
  if (words < SHORTEST_TEXT) return subject.test(opening);
  return countProse(prose.filter(({ text }) => subject.test(text))) > words / 2;
}

/** A front or section page: headlines that are links, each with a line of teaser at most. */
function isList({ declaresArticle }: PageMetadata, { candidates }: ArticleBody, words: number): boolean {
  if (declaresArticle && words >= SHORTEST_TEXT) return false;
  const headlines = candidates.filter(
    ({ linkShare, text }) => linkShare > 0.75 && countWords(text) >= 4,
  ).length;
  const prose = candidates.filter((paragraph) => paragraph.linkShare < 0.5 && isProse(paragraph)).length;
  return headlines >= LIST_LINKS && headlines * 2 >= prose;
}

const isProse = ({ tag, text }: Paragraph) => !/^h[1-6]$/.test(tag) && countWords(text) >= SHORTEST_TEXT;
const countProse = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
