import { sourceDomain } from "../source-identity.js";
import { AGENCIES, type Agency } from "./agencies.js";

/**
 * Where a credit stands. CONTRIBUTED ("AP contributed to this report") ties only passages that really are copied;
 * CANONICAL_LINK is the page's own word that the article is another site's.
 */
export type CreditMethod = "DATELINE" | "BYLINE" | "FOOTER" | "CONTRIBUTED" | "CANONICAL_LINK";

/** An article's word that somebody else is behind it. */
export interface WireCredit {
  agency: Pick<Agency, "domain" | "name">;
  method: CreditMethod;
  /** The words that say so; for CANONICAL_LINK the URL of the original. */
  exact: string;
}

/** What of an article says whose work it is. */
export interface CreditedText {
  byline: string | null;
  text: string;
  /** See `ArticleContent`. */
  originalUrl?: string | null;
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const STAFF =
  "(?: (?:staff|staff writers?|newsroom|news|news agency|newswire|wire|wire service|(?:\\p{L}+ )?(?:writers?|reporters?|editors?|correspondents?)))?";

interface CreditPatterns {
  dateline: RegExp;
  byline: RegExp;
  footer: RegExp;
  contributed: RegExp;
}

const PATTERNS = new Map<Agency, CreditPatterns>();

/** Made when a text names the agency: making those of all takes half a second. */
function patternsOf(agency: Agency): CreditPatterns {
  const patterns = PATTERNS.get(agency) ?? makePatterns(agency);
  PATTERNS.set(agency, patterns);
  return patterns;
}

function makePatterns(agency: Agency): CreditPatterns {
  const name = `(?:${agency.names.map(escape).join("|")})`;
  // A first name that is an agency's too, or a state's letters, is no credit beside another name.
  const initials = agency.names.filter((one) => /^\p{Lu}{3,5}$|^AP$/u.test(one)).map(escape);
  const afterName = initials.length === 0 ? "" : `|\\p{L} (?:${initials.join("|")})$`;
  return {
    // "WASHINGTON (AP) —", "LONDON, May 3 (Reuters) –", "Madrid, 3 may (EFE).-", "MOSCOW, May 3. /TASS/."
    dateline: new RegExp(
      `^[^\\n]{0,80}?(?:\\(${name}(?:/[^()\\n]{1,30})?\\)\\.?\\s*[—–:-]|/${name}/[.,]?\\s)`,
      "mu",
    ),
    // Of one part of a byline, as commas and strokes part it.
    byline: new RegExp(
      `^(?:(?:by|from|via|source:) )?(?:the )?${name}${STAFF}$|(?:^| )(?:of|for|from|via) (?:the )?${name}$${afterName}`,
      "iu",
    ),
    footer: new RegExp(
      [
        `(?:©|\\(c\\)|Copyright)[^\\n]{0,30}${name}(?![\\p{L}\\p{N}])`,
        `^(?:Source|Credit|Via)\\s?:\\s*${name}\\W*$`,
        `^[—–=-]*\\s*\\(?${name}\\)?\\.?$`,
        `(?:This|The) (?:report|story|article)(?: by (?:the )?${name})? (?:was|is|has been)(?: first| originally)? (?:published|produced|provided|written|distributed|supplied) by (?:the )?${name}(?![\\p{L}\\p{N}])`,
        `This (?:report|story|article) by (?:the )?${name} was first published`,
        `(?:first|originally) (?:published|appeared) (?:by|on|in|at) (?:the )?${name}(?![\\p{L}\\p{N}])`,
        `Distributed by (?:the )?${name}(?![\\p{L}\\p{N}])`,
      ].join("|"),
      "mu",
    ),
    contributed: new RegExp(
      [
        `${name}[^\\n.]{0,60}contributed (?:to )?(?:this|the) (?:report|story|article)`,
        `(?:[Aa]dditional|[Ww]ith) (?:reporting|material|files|inputs|information) (?:by|from) (?:the )?${name}(?![\\p{L}\\p{N}])`,
        `\\((?:[\\p{L}-]+, ){1,5}${name}\\)\\W*$|\\(${name}(?:, [\\p{L}-]+){1,5}\\)\\W*$`,
      ].join("|"),
      "u",
    ),
  };
}

const FOOTER_LENGTH = 600;
const OPENING_LENGTH = 600;
/** Reuters closes its copy so and names itself nowhere else. */
const REUTERS_FOOTER = /\(?Reporting by [^\n]{3,200}; (?:[Ee]diting|[Ww]riting) by /u;

/**
 * Finds whom an article credits: the page's own link to the original at another site, and the agencies in its dateline,
 * byline or footer; each once, the strongest place first.
 */
export function findWireCredits(article: CreditedText): WireCredit[] {
  const opening = article.text.slice(0, OPENING_LENGTH);
  const footer = article.text.slice(-FOOTER_LENGTH);
  const bylines = [article.byline ?? "", ...bylinesWithin(opening)].flatMap(partsOfByline);
  const credits = originalCredit(article.originalUrl ?? null);
  for (const agency of AGENCIES) {
    const found =
      creditOf(agency, { opening, footer, bylines }) ??
      (agency.name === "Reuters" ? match("FOOTER", REUTERS_FOOTER, footer) : null);
    if (found && credits[0]?.agency.domain !== agency.domain) credits.push({ agency, ...found });
  }
  return credits;
}

/** Where credits stand. */
interface CreditPlaces {
  opening: string;
  footer: string;
  bylines: readonly string[];
}

function creditOf(agency: Agency, { opening, footer, bylines }: CreditPlaces): Found {
  const isNamedIn = naming(agency);
  if (![opening, footer, ...bylines].some(isNamedIn)) return null;
  const patterns = patternsOf(agency);
  return (
    match("DATELINE", patterns.dateline, opening) ??
    matchAny("BYLINE", patterns.byline, bylines.filter(isNamedIn)) ??
    match("CONTRIBUTED", patterns.contributed, footer) ??
    match("FOOTER", patterns.footer, footer)
  );
}

function originalCredit(originalUrl: string | null): WireCredit[] {
  if (originalUrl === null) return [];
  const domain = sourceDomain(originalUrl);
  const name = AGENCIES.find((agency) => agency.domain === domain)?.name ?? domain;
  return [{ agency: { domain, name }, method: "CANONICAL_LINK", exact: originalUrl }];
}

/** Bylines that stand as lines of their own above the text. */
function bylinesWithin(opening: string): string[] {
  return opening
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 3)
    .filter((line) => (line.length < 80 && /^By\s\p{Lu}/u.test(line)) || isAgencyName(line.trim()));
}

const isAgencyName = (line: string) => AGENCIES.some(({ names }) => names.includes(line));

/** Agencies are written as they write themselves: "Map" is not MAP. */
const naming = (agency: Agency) => (part: string) => agency.names.some((name) => part.includes(name));

function partsOfByline(byline: string): string[] {
  return byline
    .split(/\s*[,/|;·()–—]\s*|\s(?:and|with)\s|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

type Found = Pick<WireCredit, "method" | "exact"> | null;

function match(method: CreditMethod, pattern: RegExp, text: string): Found {
  const found = pattern.exec(text);
  return found ? { method, exact: found[0].trim() } : null;
}

function matchAny(method: CreditMethod, pattern: RegExp, parts: readonly string[]): Found {
  const part = parts.find((one) => pattern.test(one));
  return part === undefined ? null : { method, exact: part };
}
